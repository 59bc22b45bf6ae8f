package org.unhunch.ui.play.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unhunch.player.Event.Reason;
import org.unhunch.player.Snapshot;
import org.unhunch.player.Snapshot.State;
import org.unhunch.routine.Side;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Timeline;
import org.unhunch.ui.play.part.RepDots;
import org.unhunch.words.DoseWords;
import org.unhunch.words.ReadyWords;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/**
 * What the play screen shows at one moment, as plain texts and numbers.
 *
 * @param timeline the timeline that is played
 * @param current where the player stands
 * @param reason why it came there
 * @param remark something to be told besides; may be empty
 * @param done how many exercises are done, while the next one is announced; otherwise empty
 * @param words the texts
 */
public record PlayModel(
    Timeline timeline,
    Snapshot current,
    Reason reason,
    String remark,
    OptionalInt done,
    Words words) {
  /** More dots cannot be told at a glance. */
  private static final int MOST_DOTS = 12;

  /** {@return the kind of step to show: the get ready before a hold runs on counts as one} */
  public Step.Kind kind() {
    return counts().kind();
  }

  /** What the ring shows. */
  CountModel counts() {
    return new CountModel(timeline, current, words);
  }

  private Step step() {
    return current.step();
  }

  /** {@return what a screen reader says when the phase changes} */
  public String announcement() {
    String time = current.waits() ? "" : words.text("play.seconds", counts().length());
    String rep = step().count().reps() > 1 ? rep() : "";
    return joined(". ", phase(), phaseName(), exercise(), sideName(), rep, set(), time);
  }

  /** {@return the phase in capitals, or that the session is paused} */
  public String phase() {
    if (isPaused()) {
      return words.text("play.paused");
    }
    if (announces()) {
      return words.text("play.next-phase");
    }
    return current.isLeadIn() ? words.text("phase.get-ready") : said().phase(step());
  }

  /** {@return whether the next exercise is announced, before its get ready is shown} */
  public boolean announces() {
    return done.isPresent();
  }

  /** The name of the phase, such as "squeeze"; empty outside the script. */
  String phaseName() {
    return step().phase().map(phase -> phase.called()).orElse("");
  }

  /** {@return whether the repetition is what one wants to know, rather than the seconds} */
  public boolean countsReps() {
    return counts().countsReps();
  }

  /** {@return the name of the exercise} */
  public String exercise() {
    return said().name(step().entry());
  }

  /** The names of all exercises. */
  List<String> names() {
    return timeline.routine().entries().stream().map(said()::name).toList();
  }

  int entryIndex() {
    return step().entryIndex();
  }

  /** What the screen is about: the exercise, or between two of them, the routine. */
  String heading() {
    return announces() ? said().title(timeline.routine()) : exercise();
  }

  private String haveReady() {
    return new ReadyWords(words).things(timeline, step());
  }

  /** {@return which exercise of how many it is, and of which routine} */
  public String place() {
    if (announces()) {
      return words.text("play.done-of", done.getAsInt(), names().size());
    }
    String title = said().title(timeline.routine());
    return words.text("play.place", entryIndex() + 1, names().size(), title);
  }

  /** {@return what to do now} */
  public String cue() {
    return said().cue(step());
  }

  /** How to get ready, step by step; empty elsewhere. */
  List<String> steps() {
    if (step().kind() != Step.Kind.GET_READY) {
      return List.of();
    }
    Stream<String> way = Stream.of(said().transition(step()));
    return Stream.concat(way, said().setup(step()).stream()).filter(it -> !it.isEmpty()).toList();
  }

  /** Whether what to do is what counts now. */
  boolean isCueStrong() {
    return kind() == Step.Kind.MOVE && !countsReps();
  }

  /** {@return what to mind now; empty where there is nothing} */
  public String caution() {
    return said().caution(step());
  }

  /** {@return the side one is on; empty where there are none} */
  public Optional<Side> side() {
    return step().side();
  }

  /** {@return the side in words, such as "Left side"; empty where there is none} */
  public String sideName() {
    return side().map(each -> words.text(Words.key("play.side.", each))).orElse("");
  }

  /** The letter of the side, such as L; only where there is one. */
  String sideLetter() {
    return words.text(Words.key("side.", side().orElseThrow()) + ".letter");
  }

  /** Side and repetition in one line. */
  String sideAndRep() {
    String side =
        side().map(each -> words.text(Words.key("play.side.", each) + ".short")).orElse("");
    return step().kind().isBefore()
        ? joined(" · ", side, haveReady())
        : joined(" · ", side, rep(), set());
  }

  private String rep() {
    return step().count().reps() > 1 ? counts().rep() : "";
  }

  private String set() {
    Step.Count count = step().count();
    return count.sets() > 1 ? words.text("play.set", count.set(), count.sets()) : "";
  }

  /** In a get ready the dose, later what the number does not say; at one's pace what is next. */
  String besideCount() {
    String beside = counts().beside();
    return step().kind().isBefore()
        ? new DoseWords(words).line(step().entry())
        : waits() ? joined("\n", beside, next()) : beside;
  }

  /**
   * Where in the exercise this is: repetition and set, as far as there are more than one; in a get
   * ready, what to have ready, and in the first also how often one gets down on the floor.
   */
  String reps() {
    String rep = countsReps() ? "" : rep();
    String down = new ReadyWords(words).down(timeline, step());
    return step().kind().isBefore() ? joined(". ", haveReady(), down) : joined(" · ", rep, set());
  }

  /** The repetition and the set in one line, in a get ready the things, and what comes next. */
  String cornerLines() {
    return joined(
        "\n", step().kind().isBefore() ? haveReady() : joined(" · ", rep(), set()), next());
  }

  /** A dot for each repetition, as long as they can be seen at a glance. */
  RepDots.Dots dots() {
    Step.Count count = step().count();
    boolean few = count.reps() > 1 && count.reps() <= MOST_DOTS && !step().kind().isBefore();
    boolean begun = kind().isWork() && !current.waits();
    return new RepDots.Dots(few ? count.reps() : 0, count.rep() - 1, begun);
  }

  /** {@return what comes next, as a sentence} */
  public String next() {
    Optional<String> next = said().next(timeline, current.index());
    return next.map(what -> words.text("play.next", what)).orElse(words.text("play.last"));
  }

  /** {@return the time that is left of the session} */
  public String remaining() {
    return words.clock(timeline.totalSeconds() - current.sessionSeconds());
  }

  /** {@return the time that is left of the session, in words} */
  public String timeLeft() {
    return words.text("play.remaining", remaining());
  }

  String leftWord() {
    return words.text("play.left");
  }

  /** {@return what waits while the session is paused: phase and seconds, and where it is} */
  public String waiting() {
    String phase = said().phaseInLine(step());
    String what = current.waits() ? phase : words.text("play.waiting", phase, counts().time());
    return joined("\n", what, sideAndRep());
  }

  /** {@return the title of the window: the time left, the phase and the exercise} */
  public String title() {
    boolean ready = current.isLeadIn();
    String phase = ready ? words.text("play.phase.get-ready") : said().phaseInLine(step());
    return isPaused()
        ? words.text("play.title.paused", exercise())
        : words.text("play.title", remaining(), phase, exercise());
  }

  /** {@return what is to be told besides; may be empty} */
  public String notice() {
    boolean slept = isPaused() && reason == Reason.SUSPENDED && remark.isEmpty();
    return slept ? words.text("play.suspended") : remark;
  }

  /** {@return whether the clock stands} */
  public boolean isPaused() {
    return current.state() == State.PAUSED;
  }

  /** {@return whether a short get ready comes before a step that is paused goes on} */
  public boolean leadsIn() {
    return isPaused() && step().kind().isWork() && !current.waits();
  }

  /** {@return whether Enter is waited for: to be ready, or to have done a repetition} */
  public boolean waitsForEnter() {
    return isPlaying() && (current.waits() || step().kind().isBefore());
  }

  /** {@return whether the clock runs} */
  public boolean isPlaying() {
    return current.state() == State.PLAYING;
  }

  /** {@return whether a repetition waits to be counted} */
  public boolean waits() {
    return current.waits() && step().kind() == Step.Kind.REP;
  }

  /** {@return whether the repetitions of this exercise wait for the person} */
  public boolean isOwnPace() {
    return canBeCounted() && timeline.ownPace().contains(current.step().entry().exercise().id());
  }

  /** {@return whether there is more than one repetition to count} */
  public boolean canBeCounted() {
    return current.step().count().reps() > 1;
  }

  private static String joined(String by, String... parts) {
    return Stream.of(parts).filter(each -> !each.isEmpty()).collect(Collectors.joining(by));
  }

  private StepWords said() {
    return new StepWords(words);
  }

  int secondsLeft() {
    return current.secondsLeft();
  }

  int sessionSeconds() {
    return current.sessionSeconds();
  }
}
