package org.unhunch.cue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unhunch.cue.voice.Phrase;
import org.unhunch.player.Snapshot;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Routine;
import org.unhunch.routine.Side;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Transition;
import org.unhunch.timeline.Transition.Move;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/** What is said with each cue. */
public final class CuePhrases {
  /** Nothing follows the end of a session that its last words could run into. */
  private static final long AFTER_THE_END = 10_000_000_000L;

  private static final Set<Move> UPRIGHT = Set.of(Move.SIT_DOWN, Move.STAND_UP);

  private final Words words;
  private final StepWords steps;

  /** Says it with these words. */
  public CuePhrases(Words words) {
    this.words = words;
    this.steps = new StepWords(words);
  }

  /** {@return what to say with the cue in a routine, with the room there is for it} */
  public Phrase of(CueEvent heard, Routine routine) {
    Snapshot at = heard.at();
    Step step = at.step();
    return switch (heard.cue()) {
      case GET_READY -> at.isLeadIn() ? ready(at) : exercise("voice.exercise", at);
      case EXERCISE_DONE -> exercise("voice.next-exercise", at);
      case COUNT -> count(at);
      case HALF_WAY -> phrase(words.text("voice.half-way"), at.remainingNanos(), true);
      case SWITCH_SIDES -> during(at, switchSides(step));
      case REST -> rest(at, routine.wording().language());
      case GO, PHASE -> said(at, ofExercise(at), phase(step));
      case REP -> repetition(at);
      case SESSION_DONE -> phrase(words.text("voice.session-done"), AFTER_THE_END, false);
    };
  }

  /** What the routine says itself in a rest is in its own language. */
  private Phrase rest(Snapshot at, String language) {
    Step step = at.step();
    if (step.rest().isEmpty()) {
      return during(at, words.text("voice.rest"));
    }
    boolean own = step.rest().filter(each -> !each.say().isEmpty()).isPresent();
    return own ? said(at, language, steps.cue(step)) : during(at, steps.cue(step));
  }

  private Phrase ready(Snapshot at) {
    return during(at, words.text("voice.get-ready"));
  }

  private Phrase exercise(String key, Snapshot at) {
    Step step = at.step();
    String name = words.text(key, steps.spoken(step.entry()));
    String there = saysWhere(step) ? "" : sentence(Optional.of(position(step)));
    String way = steps.transition(step).isEmpty() ? "" : " " + steps.transition(step);
    String side = step.count().side().isPresent() ? sentence(steps.sideOf(step)) : "";
    return during(at, name + way + there + side, name + there + side, name + there, name);
  }

  /** "Stand up" needs no "Standing" after it. */
  private static boolean saysWhere(Step step) {
    return step.transition().map(Transition::move).filter(UPRIGHT::contains).isPresent();
  }

  /** The positions that will do, such as "Sitting on a chair or standing". */
  private String position(Step step) {
    return words.either(
        step.entry().level().body().positions().stream().map(each -> each.name()).toList());
  }

  /** The sentence once; from then on its name, since a sentence heard ten times is a nuisance. */
  private String[] phase(Step step) {
    String name = step.phase().map(Phase::called).orElse(words.text("voice.own-pace"));
    boolean known = step.count().rep() > 1 || step.count().set() > 1;
    return known ? new String[] {name} : new String[] {steps.cue(step), name};
  }

  private Phrase repetition(Snapshot at) {
    int rep = at.step().count().rep();
    String number = words.text("voice.count", rep);
    return at.step()
        .phase()
        .map(phase -> words.text("voice.rep", rep, phase.called()))
        .map(text -> said(at, ofExercise(at), text, number))
        .orElseGet(() -> during(at, number + turn(at.step()), number));
  }

  /** Which side it is where it changes with each repetition. */
  private String turn(Step step) {
    boolean turns = step.entry().level().order() == Side.Succession.ALTERNATE;
    return turns ? sentence(steps.sideOf(step)) : "";
  }

  private Phrase count(Snapshot at) {
    String number = words.text("voice.count", at.secondsLeft());
    return phrase(number, at.nanosToNextSecond(), true);
  }

  private String[] switchSides(Step step) {
    boolean circling = step.side().filter(side -> side == Side.BACKWARD).isPresent();
    String what = words.text(circling ? "voice.other-way" : "voice.switch-sides");
    return new String[] {what + sentence(steps.sideOf(step)), what};
  }

  private String sentence(Optional<String> text) {
    return text.map(each -> " " + words.text("voice.sentence", each)).orElse("");
  }

  private Phrase during(Snapshot at, String... texts) {
    return said(at, words.language().tag(), texts);
  }

  /** What the exercise says itself is in its own language. */
  private static String ofExercise(Snapshot at) {
    return at.step().entry().exercise().wording().language();
  }

  private static Phrase said(Snapshot at, String language, String... texts) {
    return new Phrase(List.of(texts), language, at.remainingNanos(), false);
  }

  private Phrase phrase(String text, long roomNanos, boolean polite) {
    return new Phrase(List.of(text), words.language().tag(), roomNanos, polite);
  }
}
