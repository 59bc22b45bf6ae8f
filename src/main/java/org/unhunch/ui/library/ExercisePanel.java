package org.unhunch.ui.library;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSeparator;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import org.unhunch.figure.scene.Scene;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.Routine;
import org.unhunch.settings.Settings;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Card;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.LevelBox;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.kit.layout.Beside;
import org.unhunch.ui.kit.layout.Row;
import org.unhunch.ui.kit.layout.SideBySide;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.kit.sign.Sign;
import org.unhunch.ui.picture.FigureStrip;
import org.unhunch.ui.progress.NextSteps;
import org.unhunch.ui.progress.StepOffers;
import org.unhunch.words.DoseWords;
import org.unhunch.words.ExerciseWords;
import org.unhunch.words.Section;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/** One exercise in full, at the level that the person has chosen. */
final class ExercisePanel {
  private static final int ROOM = 16;
  private static final int GAP = 12;
  private static final int NUMBER = 18;
  private static final int TILE_WIDTH = 168;
  private static final int TILE_HEIGHT = 126;
  private static final int MOST_TILES = 3;
  private static final int LARGE_WIDTH = 412;
  private static final int LARGE_HEIGHT = 270;
  private final Ui ui;
  private final FigureStrip strip;
  private final FigureStrip large;
  private final Words words;
  private final NextSteps next;
  private final StepOffers steps;
  private final Consumer<Routine> start;
  private final JPanel text = Texts.column(4);
  private final JScrollPane scroll = Texts.scroll(text);
  private final JPanel component = new JPanel(new BorderLayout());
  private final Command back;
  private final JPanel backBar;
  private final JButton button;
  private final ExerciseActions actions;
  private final Command change;
  private final Command remove;
  private final JButton removing;
  private Optional<Exercise> shown = Optional.empty();

  /**
   * A panel of no exercise.
   *
   * @param start plays an exercise, as a routine
   * @param back goes back to all exercises
   * @param actions does what else is done with one
   */
  ExercisePanel(NextSteps next, Consumer<Routine> start, Runnable back, ExerciseActions actions) {
    this.ui = next.ui();
    this.strip = new FigureStrip(ui.pictures(), TILE_WIDTH, TILE_HEIGHT);
    this.large = new FigureStrip(ui.pictures(), LARGE_WIDTH, LARGE_HEIGHT);
    this.words = ui.words();
    this.next = next;
    this.steps = new StepOffers(next, this::showAgain);
    this.start = start;
    text.setBorder(Texts.room(0, 0, 8, 8));
    text.setOpaque(false);
    scroll.setOpaque(false);
    scroll.getVerticalScrollBar().putClientProperty("FlatLaf.style", "track: $Unhunch.card");
    scroll.getViewport().setOpaque(false);
    this.back = new Command("library.back", words, back, "ESCAPE");
    this.backBar = Buttons.row(this.back.keyButton());
    this.back.onlyIf(backBar::isVisible).bindInside(component);
    backBar.setBorder(Texts.room(0, 0, GAP, 0));
    component.add(backBar, BorderLayout.NORTH);
    this.button = new Command("library.start", words, this::start, "ENTER").keyButton();
    button.putClientProperty("FlatLaf.styleClass", "primary large");
    button.setIcon(Sign.PLAY);
    button.setMnemonic(words.mnemonic("library.start"));
    JPanel card = new Card(ROOM, GAP);
    card.add(scroll, BorderLayout.CENTER);
    this.actions = actions;
    this.change = new Command("library.change", words, this::change, "ctrl ENTER");
    this.remove = new Command("library.remove", words, this::remove, "DELETE");
    this.removing = remove.keyButton();
    List.of(change, remove).forEach(each -> each.bindInside(component));
    JPanel right = new JPanel(new Row(GAP, 1));
    right.setOpaque(false);
    right.add(removing);
    right.add(change.keyButton());
    right.add(button);
    JPanel foot = Texts.column(GAP);
    foot.setOpaque(false);
    foot.add(new JSeparator()); // or what scrolls would be cut by nothing
    foot.add(right);
    card.add(foot, BorderLayout.SOUTH);
    component.add(card, BorderLayout.CENTER);
    component.setBorder(Texts.room(GAP, 0, GAP, ROOM));
    ui.preferences().listen(Settings::practice, this::showAgain);
  }

  JComponent component() {
    return component;
  }

  /** Stands alone, with a way back, or beside all exercises. */
  void standAlone(boolean alone) {
    if (backBar.isVisible() != alone) {
      backBar.setVisible(alone);
      component.setBorder(Texts.room(GAP, alone ? ROOM : 0, GAP, ROOM));
      showAgain();
    }
  }

  /** Says where the way back leads. */
  void sayBack(String key, Object... arguments) {
    back.say(key, arguments);
  }

  /** Takes the focus, so that Enter starts. */
  void focus() {
    button.requestFocusInWindow();
  }

  void show(Exercise exercise) {
    shown = Optional.of(exercise);
    boolean own = actions.isOwn(exercise);
    change.say(own ? "library.change.own" : "library.change");
    removing.setVisible(own);
    remove.setEnabled(actions.isFree(exercise));
    remove.tip(actions.isFree(exercise) ? "library.remove.tip" : "library.remove.used");
    text.removeAll();
    Level level = level(exercise);
    ExerciseWords said = new ExerciseWords(ui.library().catalog().paced(ui.pacing()), words);
    text.add(Texts.block(new StepWords(words).title(exercise), "title"));
    text.add(Texts.block(said.positionAndKind(exercise, level), "muted"));
    text.add(Texts.block(exercise.summary(), null));
    addPictures(exercise, level);
    addDose(exercise, level);
    addPresent(entry(exercise));
    addSections(said.calm(exercise, level));
    text.revalidate();
    text.repaint();
    SwingUtilities.invokeLater(() -> scroll.getVerticalScrollBar().setValue(0));
  }

  /** The level, if there are several, and beside it how much is done. */
  private void addDose(Exercise exercise, Level level) {
    JComponent box = new LevelBox(exercise, level, ui).box();
    box.setVisible(exercise.levels().size() > 1);
    JPanel both = new JPanel(new SideBySide(GAP));
    both.setOpaque(false);
    both.add(box);
    both.add(Texts.block(new DoseWords(words).now(entry(exercise)), "muted"));
    text.add(both);
  }

  /** What was agreed to, and what might be next. */
  private void addPresent(Routine.Entry entry) {
    if (next.agreements().agreement(entry).isPresent()) {
      String present = new DoseWords(words).present(entry);
      text.add(Texts.block(words.text("library.present", present), "accented"));
    }
    steps.show(List.of(entry));
    text.add(steps.component());
  }

  /** What is done is numbered from the first to the last, and what to mind stands out. */
  private void addSections(List<Section> sections) {
    List<String> done = List.of(words.text("exercise.setup"), words.text("exercise.script"));
    String mind = words.text("exercise.mind");
    int number = 0;
    for (Section each : sections) {
      text.add(Texts.heading(each.heading()));
      for (String line : each.lines()) {
        TextBlock block = Texts.block(line, each.heading().equals(mind) ? "warning" : null);
        text.add(done.contains(each.heading()) ? numbered(++number, block) : block);
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

  /** The key poses, as many as there is room for; the steps below say the same in words. */
  private void addPictures(Exercise exercise, Level level) {
    ui.pictures()
        .sequence(exercise, level)
        .ifPresent(
            figure -> {
              boolean alone = backBar.isVisible();
              List<? extends Scene> keys =
                  alone
                      ? figure.keys().stream().limit(MOST_TILES).toList()
                      : List.of(figure.typical());
              FigureStrip fitting = alone ? strip : large;
              fitting.show(keys.size(), () -> keys);
              JLabel pictured = new JLabel(fitting);
              pictured.setHorizontalAlignment(SwingConstants.LEADING);
              pictured.setBorder(Texts.room(6, 0, 6, 0));
              pictured.getAccessibleContext().setAccessibleName(exercise.summary());
              text.add(pictured);
            });
  }

  private void showAgain() {
    shown.ifPresent(this::show);
  }

  /** Tells that the panel is seen. */
  void open() {
    steps.open();
  }

  /** Plays the exercise that is shown, as a routine of its own. */
  void start() {
    shown.ifPresent(exercise -> start.accept(routine(exercise)));
  }

  /** {@return the level that the person has chosen of an exercise, or its start level} */
  Level level(Exercise exercise) {
    String chosen = ui.preferences().get().practice().levels().get(exercise.id());
    return Optional.ofNullable(chosen).flatMap(exercise::level).orElse(exercise.start());
  }

  private void change() {
    shown.ifPresent(actions::change);
  }

  private void remove() {
    shown.filter(actions::isFree).ifPresent(actions::remove);
  }

  private Routine.Entry entry(Exercise exercise) {
    Level level = level(exercise);
    return next.agreements().agreed(new Routine.Entry(exercise, level));
  }

  private Routine routine(Exercise exercise) {
    return Routine.alone(entry(exercise));
  }
}
