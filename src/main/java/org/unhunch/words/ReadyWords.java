package org.unhunch.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.unhunch.routine.Needs;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.Position;
import org.unhunch.timeline.HaveReady;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Timeline;
import org.unhunch.timeline.Transition;

/** What a session asks for before it starts, and an exercise before it begins, in words. */
public final class ReadyWords {
  private final Words words;
  private final StepWords steps;

  /** Says it with these words. */
  public ReadyWords(Words words) {
    this.words = words;
    this.steps = new StepWords(words);
  }

  /**
   * {@return what a session asks for, a sentence each, such as "Have ready: chair."; may be empty}
   */
  public List<String> lines(Timeline timeline) {
    HaveReady all = HaveReady.of(timeline);
    List<String> lines = new ArrayList<>();
    if (!all.things().isEmpty()) {
      lines.add(words.text("ready.things", steps.inOrder(all.things())));
    }
    if (!all.helps().isEmpty()) {
      String helps = steps.equipment(all.helps().stream().map(List::of).toList());
      lines.add(words.text("exercise.helps", helps));
    }
    if (!all.places().isEmpty()) {
      lines.add(words.text("ready.places", steps.needs(new Needs(all.places()))));
    }
    if (all.timesDown() > 0) {
      lines.add(words.text("ready.down", all.timesDown()));
    }
    return lines;
  }

  /**
   * {@return how often one gets down on the floor, as a sentence; only in the get ready of the
   * first exercise, and empty where one never does}
   */
  public String down(Timeline timeline, Step getReady) {
    boolean first = getReady.kind() == Step.Kind.GET_READY && getReady.entryIndex() == 0;
    int times = first ? HaveReady.of(timeline).timesDown() : 0; // which walks through all of it
    return times > 0 ? words.text("ready.down", times) : "";
  }

  /**
   * {@return what to have ready in a get ready, such as "Have ready: foam roller"; at the first
   * exercise all that the session asks for, later what is to be fetched; may be empty}
   */
  public String things(Timeline timeline, Step getReady) {
    List<List<Equipment>> bring = getReady.transition().map(Transition::bring).orElse(List.of());
    List<List<Equipment>> all = HaveReady.of(timeline).things();
    boolean first = getReady.entryIndex() == 0;
    String said = steps.inOrder(first ? all : bring);
    boolean more = first && !Set.copyOf(all).equals(Set.copyOf(bring));
    return said.isEmpty() ? "" : words.text(more ? "play.have-ready.all" : "play.have-ready", said);
  }

  /** {@return where to go for a get ready and what to fetch, or that one stays, as sentences} */
  public String way(Step getReady) {
    String way = steps.transition(getReady);
    return way.isEmpty() ? words.text("ready.stay." + where(getReady)) : way;
  }

  private static String where(Step step) {
    List<Position.Posture> postures =
        step.entry().level().body().positions().stream().map(Position::posture).distinct().toList();
    boolean floor = postures.stream().allMatch(Position.Posture::isOnFloor);
    return floor ? "floor" : postures.size() > 1 ? "any" : Words.key("", postures.get(0));
  }
}
