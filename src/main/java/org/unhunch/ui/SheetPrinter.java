package org.unhunch.ui;

import java.awt.EventQueue;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.unhunch.history.History;
import org.unhunch.history.Session;
import org.unhunch.message.Message;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Pacing;
import org.unhunch.routine.Routine;
import org.unhunch.sheet.FourWeeks;
import org.unhunch.sheet.Paper;
import org.unhunch.sheet.RoutineSheet;
import org.unhunch.sheet.Sheet;
import org.unhunch.sheet.SheetFonts;
import org.unhunch.sheet.WeeksSheet;
import org.unhunch.sheet.file.Pages;
import org.unhunch.sheet.file.PdfFile;
import org.unhunch.sheet.file.PngFile;
import org.unhunch.storage.AtomicFile;
import org.unhunch.storage.Reason;
import org.unhunch.ui.kit.Dialogs;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.notice.Notice;
import org.unhunch.ui.notice.Notices;

/**
 * Prints and saves what there is on paper: a routine, and the last four weeks. Whatever becomes of
 * it is told in a sentence; nothing is waited for in the window but the dialogs.
 */
public final class SheetPrinter {
  private static final String PNG = ".png";
  private final Ui ui;
  private final History history;
  private final Dialogs dialogs;
  private final Notices notices;
  private final Supplier<PrinterJob> jobs;
  private final Paper paper = Paper.of(Locale.getDefault());

  /**
   * A printer of the library's routines and of what was done.
   *
   * @param jobs begins a job at the system's printers; may take some seconds
   */
  public SheetPrinter(Ui ui, History history, Dialogs dialogs, Supplier<PrinterJob> jobs) {
    this.ui = ui;
    this.history = history;
    this.dialogs = dialogs;
    this.notices = dialogs.notices();
    this.jobs = jobs;
  }

  /** Prints a routine, at the person's own times. */
  public void printRoutine(Routine routine) {
    print(sheet(routine));
  }

  /** Saves a routine, at the person's own times. */
  public void saveRoutine(Routine routine) {
    save(sheet(routine));
  }

  /** Prints the four weeks that end today. */
  public void printWeeks() {
    history.read(sessions -> print(fonts -> weeks(sessions, fonts)));
  }

  /** Saves the four weeks that end today. */
  public void saveWeeks() {
    history.read(sessions -> save(fonts -> weeks(sessions, fonts)));
  }

  private Function<SheetFonts, Sheet> sheet(Routine routine) {
    Pacing pacing = ui.pacing();
    return fonts ->
        new RoutineSheet(
            routine,
            pacing,
            each -> ui.pictures().sequence(each.exercise(), each.level()),
            ui.words(),
            fonts);
  }

  private Sheet weeks(List<Session> sessions, SheetFonts fonts) {
    LocalDate today = ui.clocks().now().toLocalDate();
    Catalog catalog = ui.library().catalog();
    FourWeeks weeks = FourWeeks.until(today, sessions, ui.clocks().zone());
    return new WeeksSheet(weeks, catalog, ui.words(), fonts);
  }

  /** Prints a sheet, made in the background, after the system has asked how. */
  private void print(Function<SheetFonts, Sheet> sheet) {
    inBackground(
        () -> {
          Sheet made = sheet.apply(SheetFonts.load());
          PrinterJob job = jobs.get();
          EventQueue.invokeLater(() -> print(made, job));
        });
  }

  private void print(Sheet sheet, PrinterJob job) {
    if (job.getPrintService() == null) {
      notices.tell(Notice.warning(Message.of("print.none")));
      return;
    }
    job.setJobName(sheet.title());
    job.setPageable(new Pages(sheet, paper));
    if (job.printDialog()) {
      inBackground(() -> print(job));
    }
  }

  private void print(PrinterJob job) {
    try {
      job.print();
      say(Notice.information(Message.of("print.done", job.getJobName())));
    } catch (PrinterException e) {
      say(Notice.warning(Message.of("print.failed")));
    }
  }

  /** Saves a sheet, made in the background, where the person wants it: as PDF, or as PNG. */
  private void save(Function<SheetFonts, Sheet> sheet) {
    inBackground(
        () -> {
          SheetFonts fonts = SheetFonts.load();
          Sheet made = sheet.apply(fonts);
          EventQueue.invokeLater(
              () ->
                  dialogs
                      .saveAs(
                          fileName(made.title()), List.of(".pdf", PNG), file -> files(made, file))
                      .ifPresent(file -> inBackground(() -> save(made, fonts, file))));
        });
  }

  /** A name that every system takes. */
  private static String fileName(String title) {
    return title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip() + ".pdf";
  }

  private void save(Sheet sheet, SheetFonts fonts, Path file) {
    try {
      List<Path> files = files(sheet, file);
      List<byte[]> contents =
          isPicture(file)
              ? PngFile.write(sheet, paper)
              : List.of(PdfFile.write(sheet, paper, fonts));
      for (int i = 0; i < files.size(); i++) {
        AtomicFile.writeAbroad(files.get(i), contents.get(i));
      }
      Message saved = Message.of("save.done", file.toString());
      EventQueue.invokeLater(() -> notices.tellSaved(saved, file));
    } catch (IOException e) {
      Message failed = Message.of("save.failed", file.getFileName().toString(), Reason.of(e));
      say(Notice.warning(failed));
    }
  }

  /** A file for all pages, or of pictures one for each: the first under the name itself. */
  private static List<Path> files(Sheet sheet, Path file) {
    List<Path> files = new ArrayList<>(List.of(file));
    if (isPicture(file)) {
      String name = file.getFileName().toString();
      String bare = name.substring(0, name.length() - PNG.length());
      for (int page = 2; page <= sheet.pages(); page++) {
        files.add(file.resolveSibling(bare + "-" + page + PNG));
      }
    }
    return files;
  }

  private static boolean isPicture(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(PNG);
  }

  /** On a thread that a window which is closed does not end. */
  private static void inBackground(Runnable work) {
    new Thread(work).start();
  }

  /** Tells, from any thread. */
  private void say(Notice notice) {
    EventQueue.invokeLater(() -> notices.tell(notice));
  }
}
