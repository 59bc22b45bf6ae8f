package org.unhunch.ui.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.unhunch.history.History;
import org.unhunch.history.Session;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Pacing;
import org.unhunch.routine.Routine;
import org.unhunch.sheet.RoutineSheet;
import org.unhunch.sheet.Sheet;
import org.unhunch.sheet.SheetFonts;
import org.unhunch.sheet.WeeksSheet;
import org.unhunch.ui.kit.Ui;

/** What there is to print and to save: a routine, and the last four weeks. */
public final class PrintActions {
  private final Ui ui;
  private final History history;
  private final SheetPrinter printer;

  /** What there is to print of the library's routines and of what was done. */
  public PrintActions(Ui ui, History history, SheetPrinter printer) {
    this.ui = ui;
    this.history = history;
    this.printer = printer;
  }

  /** Prints a routine, at the person's own times. */
  public void printRoutine(Routine routine) {
    printer.print(sheet(routine));
  }

  /** Saves a routine, at the person's own times. */
  public void saveRoutine(Routine routine) {
    printer.save(sheet(routine));
  }

  /** Prints the four weeks that end today. */
  public void printWeeks() {
    history.read(sessions -> printer.print(fonts -> weeks(sessions, fonts)));
  }

  /** Saves the four weeks that end today. */
  public void saveWeeks() {
    history.read(sessions -> printer.save(fonts -> weeks(sessions, fonts)));
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
    return new WeeksSheet(today, sessions, ui.clocks().zone(), catalog, ui.words(), fonts);
  }
}
