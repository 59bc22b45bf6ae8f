package org.unhunch.ui.library;

import com.formdev.flatlaf.util.UIScale;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import org.unhunch.figure.scene.Scene;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.Routine;
import org.unhunch.ui.kit.LevelBox;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.kit.layout.Beside;
import org.unhunch.ui.kit.layout.SideBySide;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.picture.FigureStrip;
import org.unhunch.ui.progress.NextSteps;
import org.unhunch.ui.progress.StepOffers;
import org.unhunch.words.DoseWords;
import org.unhunch.words.ExerciseWords;
import org.unhunch.words.Section;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/** What is told and shown of an exercise at a level, to be read from top to bottom. */
final class ExerciseText {
  private static final int ROOM = 16;
  private static final int GAP = 12;
  private static final int NUMBER = 18;

  /** Figures in a page of its own take a part of its width each, and have these bounds. */
  private static final int PARTS = 4;

  private static final int TILE_WIDTH = 168;
  private static final int MOST_TILE_WIDTH = 336;
  private static final int MOST_TILES = 3;
  private static final int LARGE_WIDTH = 412;
  private static final int LARGE_HEIGHT = 270;

  /** Hundredths of the width that figures may take beside the steps. */
  private static final int PICTURED = 60;

  private static final List<String> DONE = List.of("exercise.setup", "exercise.script");
  private final Ui ui;
  private final Words words;
  private final NextSteps next;
  private final StepOffers steps;
  private final JPanel component = Texts.column(4);
  private FigureStrip strip;
  private int width;
  private boolean beside;

  /** A text of no exercise; {@code again} shows the one that is shown once more. */
  ExerciseText(NextSteps next, Runnable again) {
    this.ui = next.ui();
    this.words = ui.words();
    this.next = next;
    this.steps = new StepOffers(next, again);
    component.setBorder(Texts.room(0, 0, 8, 8));
    component.setOpaque(false);
  }

  JPanel component() {
    return component;
  }

  /**
   * Stands beside all exercises, or in a page of its own, so wide in pixels at no zoom.
   *
   * @return whether figures have another size now, so that it is to be shown again
   */
  boolean stand(boolean nextBeside, int room) {
    int now =
        nextBeside ? LARGE_WIDTH : Math.max(TILE_WIDTH, Math.min(MOST_TILE_WIDTH, room / PARTS));
    if (now == width) {
      return false;
    }
    width = now;
    beside = nextBeside;
    strip = new FigureStrip(ui.pictures(), width, beside ? LARGE_HEIGHT : width * 3 / 4);
    return true;
  }

  /** {@return whether there is little room, in which the least figures stand} */
  boolean isNarrow() {
    return width == TILE_WIDTH;
  }

  /** Shows an exercise at a level and in the amounts that are agreed. */
  void show(Routine.Entry entry) {
    component.removeAll();
    Exercise exercise = entry.exercise();
    Level level = entry.level();
    ExerciseWords said = new ExerciseWords(ui.library().catalog().paced(ui.pacing()), words);
    component.add(Texts.block(new StepWords(words).title(exercise), "title"));
    component.add(Texts.block(said.positionAndKind(exercise, level), "muted"));
    component.add(Texts.block(exercise.summary(), null));
    List<Section> sections = said.calm(exercise, level);
    List<Section> done = sections.stream().filter(this::isDone).toList();
    component.add(how(entry, done));
    addPresent(entry);
    addSections(component, sections.subList(done.size(), sections.size()));
    component.revalidate();
    component.repaint();
  }

  /** Tells that it is seen. */
  void open() {
    steps.open();
  }

  /** The key poses and how much is done, and beside them, where there is room, what is done. */
  private JComponent how(Routine.Entry entry, List<Section> done) {
    JPanel left = Texts.column(4);
    left.setOpaque(false);
    left.add(pictures(entry));
    left.add(dose(entry));
    JPanel right = Texts.column(4);
    right.setOpaque(false);
    addSections(right, done);
    int wide = Math.max(2 * TILE_WIDTH, UIScale.unscale(strip.getIconWidth()));
    JPanel both = new JPanel(new Beside(wide, ROOM, PICTURED));
    both.setOpaque(false);
    both.add(left);
    both.add(right);
    return both;
  }

  /** The key poses, as many as there is room for; the steps say the same in words. */
  private JComponent pictures(Routine.Entry entry) {
    List<? extends Scene> keys =
        ui.pictures()
            .sequence(entry.exercise(), entry.level())
            .map(each -> beside ? List.of(each.typical()) : each.keys())
            .orElse(List.of());
    List<? extends Scene> first = keys.stream().limit(MOST_TILES).toList();
    strip.show(first.size(), () -> first);
    JLabel pictured = new JLabel(strip);
    pictured.setHorizontalAlignment(SwingConstants.LEADING);
    pictured.setBorder(Texts.room(6, 0, 6, 0));
    pictured.setVisible(!first.isEmpty());
    pictured.getAccessibleContext().setAccessibleName(entry.exercise().summary());
    return pictured;
  }

  /** The level, if there are several, and beside it how much is done. */
  private JComponent dose(Routine.Entry entry) {
    JComponent box = new LevelBox(entry.exercise(), entry.level(), ui).box();
    box.setVisible(entry.exercise().levels().size() > 1);
    JPanel both = new JPanel(new SideBySide(GAP));
    both.setOpaque(false);
    both.add(box);
    both.add(Texts.block(new DoseWords(words).line(entry), "muted"));
    return both;
  }

  /** What was agreed to, and what might be next. */
  private void addPresent(Routine.Entry entry) {
    if (next.agreements().agreement(entry).isPresent()) {
      String present = new DoseWords(words).present(entry);
      component.add(Texts.block(words.text("library.present", present), "accented"));
    }
    steps.show(List.of(entry));
    component.add(steps.component());
  }

  private boolean isDone(Section section) {
    return DONE.stream().anyMatch(key -> section.heading().equals(words.text(key)));
  }

  /** What is done is numbered from the first to the last, and what to mind stands out. */
  private void addSections(JPanel column, List<Section> sections) {
    String mind = words.text("exercise.mind");
    int number = 0;
    for (Section each : sections) {
      column.add(Texts.heading(each.heading()));
      for (String line : each.lines()) {
        TextBlock block = Texts.block(line, each.heading().equals(mind) ? "warning" : null);
        column.add(isDone(each) ? numbered(++number, block) : block);
      }
    }
  }

  private static JComponent numbered(int number, TextBlock line) {
    JPanel step = new JPanel(new Beside(NUMBER, GAP / 2));
    step.setOpaque(false);
    step.add(Texts.label(String.valueOf(number), "bold"));
    step.add(line);
    return step;
  }
}
