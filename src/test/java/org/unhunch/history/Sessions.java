package org.unhunch.history;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.unhunch.history.ExerciseDone.SideCount;
import org.unhunch.json.JsonWriter;
import org.unhunch.player.SessionRecord.Outcome;
import org.unhunch.routine.Amounts;
import org.unhunch.routine.Routine;
import org.unhunch.routine.Side;
import org.unhunch.routine.term.Source;

/** Sessions for tests. */
public final class Sessions {
  /** When the first of them began. */
  public static final Instant START = Instant.parse("2026-01-05T08:00:00Z");

  private Sessions() {}

  /** {@return the session with this number: a day after the one before, all done} */
  public static Session numbered(int number) {
    return new Session(
        new UUID(0xABCD, number),
        When.somewhere(START.plus(Duration.ofDays(number))),
        "morning",
        "Morning",
        600 + number % 60,
        true,
        List.of(done("arm-lift", Optional.empty()), done("far-reach", Optional.of(Side.LEFT))),
        OptionalInt.of(number % 11),
        OptionalInt.of(number % 7),
        number % 5 == 0 ? "Better, “much” \\ \n than; yesterday" : "",
        0);
  }

  /** {@return the session as it was when it was left half-way, the first time} */
  static Session left(Session whole) {
    return new Session(
        whole.id(),
        whole.when(),
        whole.routineId(),
        whole.routineName(),
        whole.playedSeconds() / 2,
        false,
        whole.exercises(),
        whole.stiffnessBefore(),
        OptionalInt.empty(),
        "",
        0);
  }

  /** {@return the session with this number, done at a time and at a place} */
  public static Session at(int number, ZonedDateTime time) {
    return begun(numbered(number), When.of(time));
  }

  /** {@return so many sessions of a day after the start, an hour apart} */
  public static List<Session> onDay(int day, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            hour -> {
              Instant when = START.plus(Duration.ofDays(day)).plus(Duration.ofHours(hour));
              return begun(numbered(100 * day + hour), When.somewhere(when));
            })
        .toList();
  }

  /** {@return the session as if these were its exercises} */
  public static Session of(Session like, List<ExerciseDone> exercises) {
    return new Session(
        like.id(),
        like.when(),
        like.routineId(),
        like.routineName(),
        like.playedSeconds(),
        like.finished(),
        exercises,
        like.stiffnessBefore(),
        like.stiffnessAfter(),
        like.note(),
        like.revision());
  }

  /** {@return the session as if it had begun another time} */
  static Session begun(Session session, When when) {
    return new Session(
        session.id(),
        when,
        session.routineId(),
        session.routineName(),
        session.playedSeconds(),
        session.finished(),
        session.exercises(),
        session.stiffnessBefore(),
        session.stiffnessAfter(),
        session.note(),
        session.revision());
  }

  /** {@return so many of them, from 0} */
  public static List<Session> many(int count) {
    List<Session> sessions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sessions.add(numbered(i));
    }
    return sessions;
  }

  /** Writes sessions as the history in the folder, quicker than one by one. */
  public static void write(List<Session> sessions, Path folder) {
    Path file = folder.resolve("history.jsonl");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      for (Session each : sessions) {
        out.write(JsonWriter.line(SessionFormat.write(each)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return a session of every exercise of a shipped routine, done as planned} */
  public static Session whole(int number, Routine routine) {
    return whole(number, routine, numbered(number).when().instant());
  }

  /** {@return so many of them, an hour apart, the last an hour before the end} */
  public static List<Session> wholeUntil(Instant end, int count, Routine routine) {
    return IntStream.range(0, count)
        .mapToObj(number -> whole(number, routine, end.minus(Duration.ofHours(count - number))))
        .toList();
  }

  private static Session whole(int number, Routine routine, Instant when) {
    List<ExerciseDone> all = routine.entries().stream().map(Sessions::done).toList();
    Session like = numbered(number);
    return new Session(
        like.id(),
        When.somewhere(when),
        routine.id(),
        routine.name(),
        900,
        true,
        all,
        like.stiffnessBefore(),
        like.stiffnessAfter(),
        "",
        0);
  }

  /** {@return a session of one exercise, done as planned on a day before or after the start} */
  public static Session ofOne(int day, ExerciseDone done) {
    OptionalInt none = OptionalInt.empty();
    Instant when = START.plus(Duration.ofDays(day));
    UUID id = new UUID(0xD0, day);
    return new Session(
        id, When.somewhere(when), "one", "One", 60, true, List.of(done), none, none, "", 0);
  }

  /** {@return the entry done whole, at its amounts} */
  public static ExerciseDone done(Routine.Entry entry) {
    Amounts amounts = Amounts.of(entry.dose());
    List<SideCount> sides =
        entry.level().sides().sides().stream()
            .map(side -> new SideCount(side, amounts.reps(), amounts.reps(), 60, 60))
            .toList();
    return new ExerciseDone(
        entry.exercise().id(),
        entry.level().id(),
        entry.dose().source().map(Source::id),
        amounts,
        Outcome.DONE,
        sides,
        false,
        "");
  }

  private static ExerciseDone done(String exercise, Optional<Side> side) {
    Amounts amounts = new Amounts(10, 1, Map.of("lift", 2, "hold", 3));
    SideCount count = new SideCount(side, 10, 10, 80, 80);
    return new ExerciseDone(
        exercise, "plain", Optional.of("J"), amounts, Outcome.DONE, List.of(count), false, "");
  }
}
