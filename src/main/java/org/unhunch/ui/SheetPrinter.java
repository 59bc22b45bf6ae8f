package org.unhunch.ui;

import java.awt.EventQueue;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
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
  private final Paper paper;

  /**
   * A printer of the library's routines and of what was done.
   *
   * @param jobs begins a job at the system's printers; may take some seconds
   */
  public SheetPrinter(Ui ui, History history, Dialogs dialogs, Supplier<PrinterJob> jobs) {
    this.ui = ui;
    this.paper = Paper.of(ui.words().locale());
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

  /** {@return what asks where to save something} */
  Dialogs dialogs() {
    return dialogs;
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
    make(
        () -> {
          Sheet made = sheet.apply(SheetFonts.load(SheetPrinter::isUnwanted));
          PrinterJob job = jobs.get();
          return () -> print(made, job);
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
      inBackground("sheet.printing", job::cancel, () -> print(job));
    }
  }

  private Runnable print(PrinterJob job) {
    try {
      job.print();
      return tell(Notice.information(Message.of("print.done", job.getJobName())));
    } catch (PrinterAbortException e) {
      throw (CancellationException) new CancellationException().initCause(e);
    } catch (PrinterException e) {
      return tell(Notice.warning(Message.of("print.failed")));
    }
  }

  /** Saves a sheet, made in the background, where the person wants it: as PDF, or as PNG. */
  private void save(Function<SheetFonts, Sheet> sheet) {
    make(
        () -> {
          SheetFonts fonts = SheetFonts.load(SheetPrinter::isUnwanted);
          Sheet made = sheet.apply(fonts);
          return () -> save(made, fonts);
        });
  }

  /** Does what comes after the making only if the sheet is still wanted. */
  private void make(Supplier<Runnable> work) {
    inBackground(
        "sheet.making",
        () -> {},
        () -> {
          Runnable after = work.get();
          checkWanted();
          return after;
        });
  }

  private void save(Sheet sheet, SheetFonts fonts) {
    dialogs
        .saveAs(fileName(sheet.title()), List.of(".pdf", PNG), file -> files(sheet, file))
        .ifPresent(file -> inBackground("sheet.making", () -> {}, () -> save(sheet, fonts, file)));
  }

  /** A name that every system takes. */
  private static String fileName(String title) {
    return title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip() + ".pdf";
  }

  private Runnable save(Sheet sheet, SheetFonts fonts, Path file) {
    try {
      List<Path> files = files(sheet, file);
      List<byte[]> contents =
          isPicture(file)
              ? PngFile.write(sheet, paper)
              : List.of(PdfFile.write(sheet, paper, fonts));
      checkWanted(); // all files are written from here on, or none
      for (int i = 0; i < files.size(); i++) {
        AtomicFile.writeAbroad(files.get(i), contents.get(i));
      }
      Message saved = Message.of("save.done", file.toString());
      return () -> notices.tellSaved(saved, file);
    } catch (IOException e) {
      Message failed = Message.of("save.failed", file.getFileName().toString(), Reason.of(e));
      return tell(Notice.warning(failed));
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

  /**
   * On a thread that a window which is closed does not end, and which the person can cancel.
   *
   * @param stop what else is to be done then
   * @param work what is to be done on the event dispatch thread afterwards comes back
   */
  private void inBackground(String key, Runnable stop, Supplier<Runnable> work) {
    new Making(stop, work).begin(ui.words().text(key));
  }

  private static boolean isUnwanted() {
    return Thread.currentThread() instanceof Making making && making.cancelled;
  }

  private static void checkWanted() {
    if (isUnwanted()) {
      throw new CancellationException();
    }
  }

  private final class Making extends Thread {
    private final Runnable stop;
    private final Supplier<Runnable> work;
    private Runnable close;

    /** Rather than an interruption, which the library for PDFs forgets. */
    private volatile boolean cancelled;

    Making(Runnable stop, Supplier<Runnable> work) {
      this.stop = stop;
      this.work = work;
    }

    void begin(String what) {
      close = dialogs.busy(what, this::cancel);
      start();
    }

    private void cancel() {
      cancelled = true;
      stop.run();
    }

    @Override
    public void run() {
      Runnable next = () -> {};
      try {
        next = work.get();
      } catch (CancellationException e) {
        // As the person wanted.
      } finally {
        EventQueue.invokeLater(close);
      }
      EventQueue.invokeLater(next);
    }
  }

  private Runnable tell(Notice notice) {
    return () -> notices.tell(notice);
  }
}
