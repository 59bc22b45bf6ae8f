package org.unhunch.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.unhunch.storage.LineFile.Line;

/**
 * Exercises by the very bytes that say them. What is done of an exercise is mostly what was done
 * last time, so most of a long history need not be parsed, and is in memory once.
 */
final class KnownExercises {
  private final Map<Slice, ExerciseDone> known = new ConcurrentHashMap<>();

  /** Parses an exercise that is not known yet. */
  interface Parser {
    ExerciseDone parse(Line slice) throws SessionReader.Newer;
  }

  /**
   * The exercises of a list that ends the line's object and the line; empty if it does not, or if
   * there is anything else than objects in it. May be called from several threads.
   *
   * @param at the place behind the list's opening bracket, in the line's bytes
   */
  Optional<List<ExerciseDone>> read(Line line, int at, Parser parser) throws SessionReader.Newer {
    byte[] bytes = line.bytes();
    int end = line.from() + line.length();
    List<ExerciseDone> exercises = new ArrayList<>();
    while (at < end && bytes[at] == '{') {
      Slice slice = Slice.at(bytes, at, end);
      ExerciseDone exercise = known.get(slice);
      if (exercise == null) {
        exercise = parser.parse(new Line(bytes, slice.from, slice.length));
        known.put(slice, exercise);
      }
      exercises.add(exercise);
      at += slice.length;
      at += at < end && bytes[at] == ',' ? 1 : 0;
    }
    boolean ends =
        at == end - 2 && bytes[at] == ']' && bytes[at + 1] == '}' && bytes[at - 1] != ',';
    return ends ? Optional.of(exercises) : Optional.empty();
  }

  /** A part of an array of bytes, equal to every other of the same bytes. */
  private static final class Slice {
    private final byte[] bytes;
    private final int from;
    private final int length;
    private final int hash;

    private Slice(byte[] bytes, int from, int length, int hash) {
      this.bytes = bytes;
      this.from = from;
      this.length = length;
      this.hash = hash;
    }

    /** The object that begins at a place, to its closing brace or, without one, to the end. */
    static Slice at(byte[] bytes, int from, int end) {
      int hash = 1;
      int depth = 0;
      boolean quoted = false;
      for (int at = from; at < end; at++) {
        byte each = bytes[at];
        hash = 31 * hash + each;
        if (each == '"') {
          quoted = !quoted;
        } else if (quoted && each == '\\') {
          at++; // whatever is escaped ends nothing
        } else if (!quoted && each == '{') {
          depth++;
        } else if (!quoted && each == '}') {
          depth--;
          if (depth == 0) {
            return new Slice(bytes, from, at + 1 - from, hash);
          }
        }
      }
      return new Slice(bytes, from, end - from, hash);
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Slice slice
          && Arrays.equals(
              bytes, from, from + length, slice.bytes, slice.from, slice.from + slice.length);
    }
  }
}
