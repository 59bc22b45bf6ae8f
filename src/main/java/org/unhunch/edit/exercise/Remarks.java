package org.unhunch.edit.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unhunch.edit.exercise.Remark.Repair;
import org.unhunch.edit.exercise.Remark.Weight;
import org.unhunch.message.BrokenRule;
import org.unhunch.message.Message;
import org.unhunch.routine.Pacing;
import org.unhunch.routine.Side;
import org.unhunch.routine.Side.Sentence;
import org.unhunch.routine.term.Care;
import org.unhunch.routine.term.Term;

/**
 * What is to be said of an exercise that is being made.
 *
 * @param cares what a person may take care with
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

  private static Optional<Remark> prose(Sketch sketch, Blank blank) {
    String text = sketch.text(blank);
    boolean knowsSides = blank == Blank.SETUP;
    Optional<Message> wrong = knowsSides ? wrong(text, sketch.sides()) : Optional.empty();
    return number(blank, -1, text, sketch.with(blank, without(text)))
        .or(() -> wrong.map(each -> new Remark(blank, -1, Weight.STOPS, each, Optional.empty())));
  }

  private static Optional<Remark> number(Blank blank, int part, String text, Sketch mended) {
    Repair out = new Repair(Message.of("make.take-out"), mended);
    Message what = Message.of("make.number");
    return NUMBER.matcher(text).find()
        ? Optional.of(new Remark(blank, part, Weight.STOPS, what, Optional.of(out)))
        : Optional.empty();
  }

  private static String without(String text) {
    Matcher number = NUMBER.matcher(text);
    return number.replaceAll("").replaceAll(" {2,}", " ").strip();
  }

  private static Optional<Message> wrong(String text, Side.Pair sides) {
    try {
      new Sentence(text).checkFits(sides);
      return Optional.empty();
    } catch (BrokenRule e) {
      return Optional.of(e.rule());
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
    String cue = part.cue();
    return number(Blank.STEPS, index, cue, sketch.with(index, each -> each.saying(without(cue))))
        .or(() -> wrong(cue, sketch.sides()).map(each -> braces(sketch, index, each)));
  }

  private static Remark braces(Sketch sketch, int index, Message what) {
    Saying cue = Saying.of(sketch.parts().get(index).cue());
    Optional<Repair> one =
        Optional.of(cue)
            .filter(Saying::hasSides)
            .map(
                each ->
                    new Repair(
                        Message.of("make.one-side"),
                        sketch.with(index, part -> part.saying(each.one()))));
    return new Remark(
        Blank.STEPS,
        index,
        Weight.STOPS,
        one.isPresent() ? Message.of("make.sides-none") : what,
        one);
  }
}
