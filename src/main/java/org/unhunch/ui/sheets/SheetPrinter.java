package org.unhunch.ui.sheets;

import java.awt.EventQueue;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.unhunch.message.Message;
import org.unhunch.sheet.Paper;
import org.unhunch.sheet.Sheet;
import org.unhunch.sheet.SheetFonts;
import org.unhunch.sheet.file.Pages;
import org.unhunch.sheet.file.PdfFile;
import org.unhunch.sheet.file.PngFile;
import org.unhunch.storage.Reason;
import org.unhunch.ui.kit.Dialogs;
import org.unhunch.words.Words;

/**
 * Prints sheets and saves them. Whatever becomes of it is told in a sentence; nothing is waited for
 * in the window but the dialogs.
 */
public final class SheetPrinter {
  private static final String PNG = ".png";
  private final Dialogs dialogs;
  private final Words words;
  private final Consumer<String> tell;
  private final Supplier<PrinterJob> jobs;
  private final Executor background;
  private final Paper paper = Paper.of(Locale.getDefault());

  /**
   * A press.
   *
   * @param tell shows a sentence; called on the event dispatch thread
   * @param jobs begins a job at the system's printers; may take some seconds
   * @param background does what takes its time
   */
  public SheetPrinter(
      Dialogs dialogs,
      Words words,
      Consumer<String> tell,
      Supplier<PrinterJob> jobs,
      Executor background) {
    this.dialogs = dialogs;
    this.words = words;
    this.tell = tell;
    this.jobs = jobs;
    this.background = background;
  }

  /** Prints a sheet, made in the background, after the system has asked how. */
  public void print(Function<SheetFonts, Sheet> sheet) {
    background.execute(
        () -> {
          Sheet made = sheet.apply(SheetFonts.load());
          PrinterJob job = jobs.get();
          EventQueue.invokeLater(() -> print(made, job));
        });
  }

  private void print(Sheet sheet, PrinterJob job) {
    if (job.getPrintService() == null) {
      tell.accept(words.text("print.none"));
      return;
    }
    job.setJobName(sheet.title());
    job.setPageable(new Pages(sheet, paper));
    if (job.printDialog()) {
      background.execute(() -> print(job));
    }
  }

  private void print(PrinterJob job) {
    try {
      job.print();
      say(words.text("print.done", job.getJobName()));
    } catch (PrinterException e) {
      say(words.text("print.failed"));
    }
  }

  /** Saves a sheet, made in the background, where the person wants it: as PDF, or as PNG. */
  public void save(Function<SheetFonts, Sheet> sheet) {
    background.execute(
        () -> {
          SheetFonts type = SheetFonts.load();
          Sheet made = sheet.apply(type);
          EventQueue.invokeLater(
              () ->
                  dialogs
                      .saveAs(fileName(made.title()), List.of(".pdf", PNG))
                      .ifPresent(file -> background.execute(() -> save(made, type, file))));
        });
  }

  /** A name that every system takes. */
  private static String fileName(String title) {
    return title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip() + ".pdf";
  }

  private void save(Sheet sheet, SheetFonts type, Path file) {
    try {
      if (file.toString().toLowerCase(Locale.ROOT).endsWith(PNG)) {
        write(PngFile.write(sheet, paper), file);
      } else {
        Files.write(file, PdfFile.write(sheet, paper, type));
      }
      say(words.text("save.done", file));
    } catch (IOException e) {
      String name = file.getFileName().toString();
      say(words.text(Message.of("save.failed", name, Reason.of(e))));
    }
  }

  /** The first page under the name, further ones with their number. */
  private static void write(List<byte[]> pages, Path file) throws IOException {
    String name = file.getFileName().toString();
    String bare = name.substring(0, name.length() - PNG.length());
    Files.write(file, pages.get(0));
    for (int page = 1; page < pages.size(); page++) {
      Files.write(file.resolveSibling(bare + "-" + (page + 1) + PNG), pages.get(page));
    }
  }

  /** Tells a sentence, from any thread. */
  void say(String sentence) {
    EventQueue.invokeLater(() -> tell.accept(sentence));
  }
}
