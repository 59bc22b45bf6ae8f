package org.unhunch.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import org.unhunch.history.ExerciseDone;
import org.unhunch.history.ExerciseDone.SideCount;
import org.unhunch.history.Session;
import org.unhunch.history.When;
import org.unhunch.player.SessionRecord.Outcome;
import org.unhunch.routine.Amounts;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Routine;
import org.unhunch.routine.Side;
import org.unhunch.routine.term.Source;

/**
 * A made-up history of the routines of a catalog, always the same: it slowly gets less stiff, skips
 * now and then, is weaker on the right, and takes days off.
 */
public final class MadeHistory {
  /** The end of all of them, a Friday. */
  public static final Instant END = Instant.parse("2026-11-20T18:00:00Z");

  private final Random random = new Random(7);
  private final Catalog catalog;
  private final Duration length;

  private MadeHistory(Catalog catalog, Duration length) {
    this.catalog = catalog;
    this.length = length;
  }

  /** {@return so many sessions, the oldest first, spread over so many days up to the end} */
  public static List<Session> of(int sessions, int days) {
    return of(TestCatalog.catalog(), sessions, days);
  }

  /** {@return as many sessions of the routines of a catalog} */
  public static List<Session> of(Catalog catalog, int sessions, int days) {
    MadeHistory made = new MadeHistory(catalog, Duration.ofDays(days));
    List<Session> all = new ArrayList<>();
    for (int i = 0; i < sessions; i++) {
      all.add(made.session(i, sessions));
    }
    all.sort(Comparator.comparing(each -> each.when().instant()));
    return all;
  }

  private Session session(int number, int count) {
    double far = (number + 1.0) / count;
    Duration back = Duration.ofSeconds((long) (length.toSeconds() * (1 - far)));
    Duration time = Duration.ofHours(8 + random.nextInt(10)).plusMinutes(random.nextInt(60));
    Instant when = END.minus(back).truncatedTo(ChronoUnit.DAYS).plus(time);
    Routine routine = catalog.routines().get(random.nextInt(catalog.routines().size()));
    boolean finished = random.nextInt(12) > 0;
    List<ExerciseDone> exercises = new ArrayList<>();
    for (Routine.Entry entry : routine.entries()) {
      exercises.add(done(entry, finished || exercises.size() < 2));
    }
    int seconds =
        exercises.stream().flatMap(e -> e.sides().stream()).mapToInt(SideCount::secondsDone).sum();
    int before = clamp((int) Math.round(6.5 - 3 * far + 1.3 * random.nextGaussian()));
    int after = clamp(before - 1 - random.nextInt(2) + random.nextInt(2));
    boolean rated = random.nextInt(5) > 0;
    return new Session(
        new UUID(0xFEED, number),
        When.somewhere(when),
        routine.id(),
        routine.name(),
        seconds + seconds / 4,
        finished,
        exercises,
        rated ? OptionalInt.of(before) : OptionalInt.empty(),
        rated ? OptionalInt.of(after) : OptionalInt.empty(),
        random.nextInt(9) == 0 ? "Slept badly; the left side feels easier." : "",
        0);
  }

  private static int clamp(int stiffness) {
    return Math.max(0, Math.min(Session.STIFFEST, stiffness));
  }

  private ExerciseDone done(Routine.Entry entry, boolean reached) {
    boolean skipped = !reached || random.nextInt(15) == 0;
    boolean partly = !skipped && random.nextInt(10) == 0;
    Amounts amounts = Amounts.of(entry.dose());
    int planned = amounts.reps() * amounts.sets();
    int perRep = entry.dose().phases().values().stream().mapToInt(p -> p.amount().now()).sum();
    List<SideCount> sides = new ArrayList<>();
    for (var side : entry.level().sides().sides()) {
      boolean weak = side.filter(each -> each == Side.RIGHT).isPresent() && random.nextInt(3) == 0;
      int reps = skipped ? 0 : partly || weak ? Math.max(1, planned - 2) : planned;
      sides.add(new SideCount(side, reps, planned, reps * perRep, planned * perRep));
    }
    boolean all = sides.stream().allMatch(each -> each.repsDone() == planned);
    return new ExerciseDone(
        entry.exercise().id(),
        entry.level().id(),
        entry.dose().source().map(Source::id),
        amounts,
        skipped ? Outcome.SKIPPED : all ? Outcome.DONE : Outcome.PARTLY,
        sides,
        partly && random.nextInt(12) == 0,
        "");
  }
}
