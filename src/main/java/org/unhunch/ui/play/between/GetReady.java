package org.unhunch.ui.play.between;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JComponent;
import org.unhunch.figure.Frame;
import org.unhunch.timeline.Step;
import org.unhunch.ui.picture.FigureView;
import org.unhunch.ui.play.view.Slot;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/** How an exercise begins: the start and where it goes from there, and step by step what to do. */
public final class GetReady {
  private final StartAndGoal figures;
  private final NumberedSteps steps = new NumberedSteps();
  private final StepWords words;

  /** Shows figures in views of this kind. */
  public GetReady(Supplier<FigureView> views, Words words) {
    this.figures = new StartAndGoal(views.get(), views.get(), words);
    this.words = new StepWords(words);
  }

  /** {@return what stands in which place in a get ready; the figure only where there is one} */
  public Map<Slot, JComponent> contents(
      Step getReady, Optional<Frame> start, Optional<Frame> goal) {
    List<String> all = new ArrayList<>();
    String way = words.transition(getReady);
    if (!way.isEmpty()) {
      all.add(way);
    }
    all.addAll(words.setup(getReady));
    steps.show(all);
    Map<Slot, JComponent> contents = new HashMap<>(Map.of(Slot.BELOW, steps));
    if (start.isPresent()) {
      figures.show(start, goal, words.cue(getReady));
      contents.put(Slot.STAGE, figures);
    }
    return contents;
  }
}
