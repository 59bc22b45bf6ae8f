package org.unhunch.ui.sheets;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.unhunch.history.Session;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Pacing;
import org.unhunch.routine.Routine;
import org.unhunch.session.SessionRepository;
import org.unhunch.settings.Preferences;
import org.unhunch.sheet.RoutineSheet;
import org.unhunch.sheet.Sheet;
import org.unhunch.sheet.SheetFonts;
import org.unhunch.sheet.WeeksSheet;
import org.unhunch.ui.picture.Pictures;
import org.unhunch.words.Words;

/** What there is to print and to save: a routine, and the last four weeks. */
public final class PrintActions {
  private final Catalog catalog;
  private final Pictures pictures;
  private final Preferences preferences;
  private final Words words;
  private final SessionRepository memory;
  private final SheetPrinter press;

  /**
   * Papers of the catalog's routines and of the sessions that the memory has.
   *
   * @param press prints and saves them
   */
  public PrintActions(
      Catalog catalog,
      Pictures pictures,
      Preferences preferences,
      Words words,
      SessionRepository memory,
      SheetPrinter press) {
    this.catalog = catalog;
    this.pictures = pictures;
    this.preferences = preferences;
    this.words = words;
    this.memory = memory;
    this.press = press;
  }

  /** Prints a routine, at the person's own times. */
  public void printRoutine(Routine routine) {
    press.print(sheet(routine));
  }

  /** Saves a routine, at the person's own times. */
  public void saveRoutine(Routine routine) {
    press.save(sheet(routine));
  }

  /** Prints the four weeks that end today. */
  public void printWeeks() {
    withHistory(sessions -> press.print(type -> weeks(sessions, type)));
  }

  /** Saves the four weeks that end today. */
  public void saveWeeks() {
    withHistory(sessions -> press.save(type -> weeks(sessions, type)));
  }

  private Function<SheetFonts, Sheet> sheet(Routine routine) {
    Pacing pacing = preferences.pacing(catalog);
    return type ->
        new RoutineSheet(
            routine, pacing, each -> pictures.sequence(each.exercise(), each.level()), words, type);
  }

  /** The history is read where it is written, after all that is still to be written. */
  private void withHistory(Consumer<List<Session>> then) {
    var stores = memory.stores();
    stores
        .disk()
        .execute(
            () -> {
              var loaded = stores.history().load();
              loaded.problems().forEach(each -> press.say(words.text(each)));
              then.accept(loaded.value());
            });
  }

  private Sheet weeks(List<Session> sessions, SheetFonts type) {
    ZoneId zone = ZoneId.systemDefault();
    LocalDate today =
        Instant.ofEpochMilli(memory.wallMillis().getAsLong()).atZone(zone).toLocalDate();
    return new WeeksSheet(today, sessions, zone, catalog, words, type);
  }
}
