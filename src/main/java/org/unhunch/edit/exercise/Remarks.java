package org.unhunch.edit.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unhunch.edit.exercise.Remark.Repair;
import org.unhunch.edit.exercise.Remark.Weight;
import org.unhunch.message.BrokenRule;
import org.unhunch.message.Message;
import org.unhunch.routine.Pacing;
import org.unhunch.routine.Side;
import org.unhunch.routine.Side.Sentence;
import org.unhunch.routine.term.Care;
import org.unhunch.routine.term.Longest;
import org.unhunch.routine.term.Term;

/**
 * What is to be said of an exercise that is being made.
 *
 * @param cares what a person may be careful with
 * @param taken the names of one's other exercises
 * @param pacing how long a breath is
 */
public record Remarks(List<Care> cares, List<String> taken, Pacing pacing) {
  private static final int LONG_SECONDS = 600;
  private static final int MINUTE = 60;
  private static final Pattern NUMBER = Pattern.compile("\\p{N}+");
  private static final List<Blank> PROSE = List.of(Blank.PURPOSE, Blank.SETUP, Blank.MIND);

  /** {@return all of it, in the order of the form} */
  public List<Remark> of(Sketch sketch) {
    List<Remark> all = new ArrayList<>();
    name(sketch).ifPresent(all::add);
    use(sketch).ifPresent(all::add);
    cares(sketch, all);
    for (Blank each : PROSE) {
      prose(sketch, each).ifPresent(all::add);
    }
    if (sketch.parts().isEmpty()) {
      all.add(plain(Blank.STEPS, Weight.STOPS, "make.no-step"));
    }
    Set<String> twice = sketch.twice();
    for (int i = 0; i < sketch.parts().size(); i++) {
      step(sketch, i, twice).ifPresent(all::add);
    }
    int seconds = sketch.parts().stream().mapToInt(each -> each.length().seconds(pacing)).sum();
    if (seconds > LONG_SECONDS) {
      all.add(plain(Blank.MUCH, Weight.WARNS, "make.long", seconds / MINUTE));
    }
    if (sketch.shots().stream().anyMatch(each -> each.words().isBlank())) {
      all.add(plain(Blank.PICTURE, Weight.WARNS, "make.no-photo-words"));
    }
    return all;
  }

  private static Remark plain(Blank blank, Weight weight, String key, Object... arguments) {
    return new Remark(blank, -1, weight, Message.of(key, arguments), Optional.empty());
  }

  private Optional<Remark> name(Sketch sketch) {
    String name = sketch.text(Blank.NAME).strip();
    if (name.isEmpty()) {
      return Optional.of(plain(Blank.NAME, Weight.STOPS, "make.no-name"));
    }
    return isTaken(name) ? Optional.of(taken(sketch, name)) : Optional.empty();
  }

  private boolean isTaken(String name) {
    return taken.stream().map(Term::spelled).anyMatch(Term.spelled(name)::equals);
  }

  private Remark taken(Sketch sketch, String name) {
    String free = name;
    for (int more = 2; isTaken(free); more++) {
      free = name + " " + more;
    }
    Repair other = new Repair(Message.of("make.call-it", free), sketch.with(Blank.NAME, free));
    return new Remark(Blank.NAME, -1, Weight.STOPS, Message.of("make.taken"), Optional.of(other));
  }

  /** For which part of the body it is, without a word of what it does to it. */
  private static Optional<Remark> use(Sketch sketch) {
    return sketch.body().movements().isEmpty()
        ? Optional.of(plain(Blank.USE, Weight.TELLS, "make.no-movement"))
        : Optional.empty();
  }

  private void cares(Sketch sketch, List<Remark> all) {
    cares.stream()
        .filter(each -> each.flags(sketch.body().movements(), sketch.body().positions()))
        .forEach(each -> all.add(plain(Blank.USE, Weight.TELLS, "make.care", each.name())));
  }

  /** The worst that there is to be said of a text with a sentence in each line. */
  private static Optional<Remark> prose(Sketch sketch, Blank blank) {
    String text = sketch.text(blank);
    Written written = new Written(blank, -1, text, it -> sketch.with(blank, it));
    return (blank == Blank.SETUP ? written.braces(sketch.sides()) : Optional.<Remark>empty())
        .or(() -> blank == Blank.PURPOSE ? Optional.empty() : written.tooLong())
        .or(written::number);
  }

  /**
   * Something that was written.
   *
   * @param put makes the exercise that has another text there
   */
  private record Written(Blank blank, int part, String text, Function<String, Sketch> put) {
    private Remark remark(Weight weight, Message what, Optional<Repair> repair) {
      return new Remark(blank, part, weight, what, repair);
    }

    private Repair repair(String key, String next) {
      return new Repair(Message.of(key), put.apply(next));
    }

    Optional<Remark> number() {
      Matcher number = NUMBER.matcher(text);
      return number.find()
          ? Optional.of(
              remark(
                  Weight.WARNS,
                  Message.of("make.number"),
                  Optional.of(
                      repair(
                          "make.take-out",
                          number.replaceAll("").replaceAll(" {2,}", " ").strip()))))
          : Optional.empty();
    }

    /** A line that has more letters than there is room for. */
    Optional<Remark> tooLong() {
      Saying said = Saying.of(text);
      return Stream.concat(said.one().lines(), said.other().lines())
          .map(Longest::room)
          .filter(each -> each > Longest.INSTRUCTION)
          .findFirst()
          .map(
              each ->
                  remark(
                      Weight.STOPS,
                      Message.of("make.line-long", each, Longest.INSTRUCTION),
                      Optional.empty()));
    }

    /** Braces that say nothing on these sides. */
    Optional<Remark> braces(Side.Pair sides) {
      try {
        new Sentence(text).checkFits(sides);
        return Optional.empty();
      } catch (BrokenRule e) {
        Saying said = Saying.of(text);
        Optional<Repair> one =
            Optional.of(said)
                .filter(Saying::hasSides)
                .map(each -> repair("make.one-side", each.one()));
        Message what = one.isPresent() ? Message.of("make.sides-none") : e.rule();
        return Optional.of(remark(Weight.STOPS, what, one));
      }
    }
  }

  /** The worst that there is to be said of a step. */
  private static Optional<Remark> step(Sketch sketch, int index, Set<String> twice) {
    Part part = sketch.parts().get(index);
    String name = part.name().strip();
    if (name.isEmpty()) {
      return Optional.of(
          new Remark(
              Blank.STEPS, index, Weight.STOPS, Message.of("make.step-name"), Optional.empty()));
    }
    if (twice.contains(name)) {
      Message what = Message.of("make.twice", name);
      return Optional.of(new Remark(Blank.STEPS, index, Weight.STOPS, what, Optional.empty()));
    }
    if (part.cue().isBlank()) {
      Message what = Message.of("make.no-cue", name);
      return Optional.of(new Remark(Blank.STEPS, index, Weight.WARNS, what, Optional.empty()));
    }
    Written cue =
        new Written(
            Blank.STEPS, index, part.cue(), text -> sketch.with(index, each -> each.saying(text)));
    return cue.braces(sketch.sides()).or(cue::number);
  }
}
