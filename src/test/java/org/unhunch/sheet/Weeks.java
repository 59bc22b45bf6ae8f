package org.unhunch.sheet;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.unhunch.history.ExerciseDone;
import org.unhunch.history.ExerciseDone.SideCount;
import org.unhunch.history.Session;
import org.unhunch.history.When;
import org.unhunch.player.SessionRecord.Outcome;
import org.unhunch.routine.Amounts;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Routine;
import org.unhunch.words.Words;

/** Made histories for the sheet of four weeks. */
final class Weeks {
  /** The day with which the four weeks end. */
  static final LocalDate LAST = LocalDate.of(2026, 3, 22);

  private Weeks() {}

  /** The sheet of so many sessions, spread over the four weeks. */
  static WeeksSheet sheet(Catalog catalog, int sessions, SheetFonts type) {
    return sheet(catalog, new Words(), sessions, type);
  }

  /** The same in these words. */
  static WeeksSheet sheet(Catalog catalog, Words words, int sessions, SheetFonts type) {
    FourWeeks weeks = FourWeeks.until(LAST, sessions(catalog, sessions), ZoneOffset.UTC);
    return new WeeksSheet(weeks, catalog, words, type);
  }

  static List<Session> sessions(Catalog catalog, int count) {
    List<Session> sessions = new ArrayList<>();
    Instant first = LAST.minusDays(27).atTime(9, 30).toInstant(ZoneOffset.UTC);
    for (int i = 0; i < count; i++) {
      Routine routine = catalog.routines().get(i % catalog.routines().size());
      Duration later = Duration.ofHours(27L * 24 * i / Math.max(1, count - 1));
      sessions.add(session(i, first.plus(later), routine));
    }
    return sessions;
  }

  private static Session session(int number, Instant when, Routine routine) {
    List<ExerciseDone> done = new ArrayList<>();
    for (Routine.Entry each : routine.entries()) {
      done.add(done(each, (number + done.size()) % 7));
    }
    return new Session(
        new UUID(7, number),
        When.somewhere(when),
        routine.id(),
        routine.name(),
        240 + number * 37 % 600,
        number % 6 != 5,
        done,
        number % 4 == 3 ? OptionalInt.empty() : OptionalInt.of(number * 3 % 8 + 2),
        number % 5 == 4 ? OptionalInt.empty() : OptionalInt.of(number * 3 % 6),
        number % 4 == 0 ? "Schön ruhig, çà va; die rechte Schulter knackt — Žofie sagt: łatwo" : "",
        0);
  }

  /** Mostly whole; one in seven left out, one in seven half done, one in seven that hurt. */
  private static ExerciseDone done(Routine.Entry entry, int kind) {
    Amounts amounts = Amounts.of(entry.dose());
    int reps = kind == 0 ? 0 : kind == 1 ? amounts.reps() / 2 : amounts.reps();
    List<SideCount> sides =
        entry.level().sides().sides().stream()
            .map(side -> new SideCount(side, reps, amounts.reps(), 5 * reps, 5 * amounts.reps()))
            .toList();
    return new ExerciseDone(
        entry.exercise().id(),
        entry.level().id(),
        entry.dose().source().map(each -> each.id()),
        amounts,
        kind == 0 ? Outcome.SKIPPED : kind == 1 ? Outcome.PARTLY : Outcome.DONE,
        sides,
        kind == 2,
        kind == 3 ? "slower" : "");
  }
}
