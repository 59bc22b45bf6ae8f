package org.unhunch.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.unhunch.history.ExerciseDone.SideCount;
import org.unhunch.player.SessionRecord.Outcome;
import org.unhunch.routine.Amounts;
import org.unhunch.routine.Side;
import org.unhunch.storage.LineFile.Line;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads lines of the history, token by token: there may be many thousands, and a person waits for
 * them. Keys that nobody knows are passed over.
 */
final class SessionReader {
  private final JsonFactory factory = new JsonFactory();

  private final KnownExercises known = new KnownExercises();

  /** A line of a later version of this program. */
  static final class Newer extends Exception {
    private static final long serialVersionUID = 1;
  }

  /**
   * The session that a line says; may be called from several threads.
   *
   * @throws Newer if a later version wrote it
   * @throws IllegalArgumentException if it says no session
   */
  Session read(Line line) throws Newer {
    try (JsonParser parser = parser(line)) {
      parser.nextToken();
      return new OneSession(parser, line).read();
    } catch (JacksonException | DateTimeException | NullPointerException e) {
      throw new IllegalArgumentException("no session", e);
    }
  }

  private JsonParser parser(Line line) {
    return factory.createParser(
        ObjectReadContext.empty(), line.bytes(), line.from(), line.length());
  }

  private ExerciseDone exercise(Line slice) throws Newer {
    try (JsonParser parser = parser(slice)) {
      parser.nextToken();
      return new OneExercise(parser).read();
    }
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException(message);
    }
  }

  /** What all the objects of a line have in common. */
  private abstract static class OneObject {
    final JsonParser parser;
    private boolean over;

    OneObject(JsonParser parser) {
      this.parser = parser;
    }

    /** Goes through the members; the parser stands at the beginning, and then at the end. */
    final void members() throws Newer {
      require(parser.currentToken() == JsonToken.START_OBJECT, "an object is missing");
      while (!over && parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        parser.nextToken();
        member(key);
      }
    }

    /** Ends going through the members where the rest is known without the parser. */
    final void stop() {
      over = true;
    }

    final boolean isOver() {
      return over;
    }

    abstract void member(String key) throws Newer;

    final String text() {
      require(parser.currentToken() == JsonToken.VALUE_STRING, "a text is missing");
      return parser.getString();
    }

    final int number() {
      require(parser.currentToken() == JsonToken.VALUE_NUMBER_INT, "a number is missing");
      return parser.getIntValue();
    }

    final boolean isTrue() {
      return parser.currentToken() == JsonToken.VALUE_TRUE;
    }
  }

  private final class OneSession extends OneObject {
    private final Line line;
    private UUID id;
    private Instant when;
    private String routineId;
    private String routineName;
    private int seconds;
    private boolean finished;
    private List<ExerciseDone> exercises = List.of();
    private OptionalInt before = OptionalInt.empty();
    private OptionalInt after = OptionalInt.empty();
    private String note = "";
    private int revision;

    OneSession(JsonParser parser, Line line) {
      super(parser);
      this.line = line;
    }

    Session read() throws Newer {
      members();
      require(isOver() || parser.nextToken() == null, "the line goes on after its end");
      return new Session(
          id,
          when,
          routineId,
          routineName,
          seconds,
          finished,
          exercises,
          before,
          after,
          note,
          revision);
    }

    @Override
    void member(String key) throws Newer {
      switch (key) {
        case "version" -> checkVersion(number());
        case "id" -> id = UUID.fromString(text());
        case "when" -> when = Instant.parse(text());
        case "routine" -> routineId = text();
        case "name" -> routineName = text();
        case "seconds" -> seconds = number();
        case "finished" -> finished = isTrue();
        case "before" -> before = OptionalInt.of(number());
        case "after" -> after = OptionalInt.of(number());
        case "note" -> note = text();
        case "revision" -> revision = number();
        case "exercises" -> readExercises();
        default -> parser.skipChildren();
      }
    }

    private void checkVersion(int version) throws Newer {
      if (version > SessionFormat.VERSION) {
        throw new Newer();
      }
    }

    /** The list is the last thing that this program writes in a line, and nearly all of it. */
    private void readExercises() throws Newer {
      require(parser.currentToken() == JsonToken.START_ARRAY, "a list is missing");
      int at = line.from() + (int) parser.currentLocation().getByteOffset();
      Optional<List<ExerciseDone>> all = known.read(line, at, SessionReader.this::exercise);
      if (all.isPresent()) {
        exercises = all.get();
        stop();
        return;
      }
      exercises = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        exercises.add(new OneExercise(parser).read());
      }
    }
  }

  private static final class OneExercise extends OneObject {
    private String id;
    private String level;
    private Optional<String> source = Optional.empty();
    private Amounts amounts;
    private Outcome outcome;
    private final List<SideCount> sides = new ArrayList<>(2);
    private boolean hurt;
    private String note = "";

    OneExercise(JsonParser parser) {
      super(parser);
    }

    ExerciseDone read() throws Newer {
      members();
      return new ExerciseDone(id, level, source, amounts, outcome, sides, hurt, note);
    }

    @Override
    void member(String key) throws Newer {
      switch (key) {
        case "id" -> id = text();
        case "level" -> level = text();
        case "source" -> source = Optional.of(text());
        case "amounts" -> amounts = new SomeAmounts(parser).read();
        case "outcome" -> outcome = Outcome.valueOf(text());
        case "sides" -> readSides();
        case "hurt" -> hurt = isTrue();
        case "note" -> note = text();
        default -> parser.skipChildren();
      }
    }

    private void readSides() {
      require(parser.currentToken() == JsonToken.START_ARRAY, "a list is missing");
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        require(parser.currentToken() == JsonToken.START_ARRAY, "a side is missing");
        parser.nextToken();
        String side = text();
        boolean none = side.equals(SessionFormat.NO_SIDE);
        sides.add(
            new SideCount(
                none ? Optional.empty() : Optional.of(Side.valueOf(side)),
                nextNumber(),
                nextNumber(),
                nextNumber(),
                nextNumber()));
        require(parser.nextToken() == JsonToken.END_ARRAY, "a side has too much");
      }
    }

    private int nextNumber() {
      parser.nextToken();
      return number();
    }
  }

  private static final class SomeAmounts extends OneObject {
    private int reps;
    private int sets;
    private final Map<String, Integer> phases = new HashMap<>();

    SomeAmounts(JsonParser parser) {
      super(parser);
    }

    Amounts read() throws Newer {
      members();
      return new Amounts(reps, sets, phases);
    }

    @Override
    void member(String key) {
      switch (key) {
        case "reps" -> reps = number();
        case "sets" -> sets = number();
        case "phases" -> readPhases();
        default -> parser.skipChildren();
      }
    }

    private void readPhases() {
      require(parser.currentToken() == JsonToken.START_OBJECT, "an object is missing");
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String phase = parser.currentName();
        parser.nextToken();
        phases.put(phase, number());
      }
    }
  }
}
