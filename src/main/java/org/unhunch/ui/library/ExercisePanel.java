package org.unhunch.ui.library;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSeparator;
import javax.swing.JToggleButton;
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
import org.unhunch.ui.kit.KeyButton;
import org.unhunch.ui.kit.LevelBox;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.kit.layout.Beside;
import org.unhunch.ui.kit.layout.GivingWay;
import org.unhunch.ui.kit.layout.Row;
import org.unhunch.ui.kit.layout.SideBySide;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.kit.sign.Chip;
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

  /** Pixels at no zoom at the sides of a page of its own. */
  private static final int SIDE = 24;

  /** Figures in a page of its own take a part of its width each, and have these bounds. */
  private static final int PARTS = 4;

  private static final int TILE_WIDTH = 168;
  private static final int MOST_TILE_WIDTH = 336;
  private static final int MOST_TILES = 3;
  private static final int LARGE_WIDTH = 412;
  private static final int LARGE_HEIGHT = 270;
  private final Ui ui;
  private final Words words;
  private final NextSteps next;
  private final StepOffers steps;
  private final Consumer<Routine> start;
  private final JPanel text = Texts.column(4);
  private final JScrollPane scroll = Texts.scroll(text);
  private final JPanel component = new JPanel(new BorderLayout());
  private final Command back;
  private final JPanel backBar;
  private final KeyButton button;
  private final ExerciseActions actions;
  private final ExerciseMenu menu;
  private final KeyButton removing;

  /** The buttons, whose keys give way to their words. */
  private final GivingWay doing;

  /** All but the primary one, which are below all else where there is little room. */
  private final JPanel others;

  private FigureStrip strip;
  private int width;
  private boolean beside;
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
    this.words = ui.words();
    this.next = next;
    this.steps = new StepOffers(next, this::showAgain);
    this.start = start;
    text.setBorder(Texts.room(0, 0, 8, 8));
    text.setOpaque(false);
    scroll.setOpaque(false);
    scroll.getVerticalScrollBar().putClientProperty("FlatLaf.style", "background: $Unhunch.card");
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
    this.menu = new ExerciseMenu(words, () -> shown, actions);
    this.removing = menu.remove().keyButton();
    menu.bindInside(component);
    KeyButton changing = menu.change().keyButton();
    this.doing =
        new GivingWay(
            new Row(GAP, 1),
            2,
            state -> List.of(removing, changing, button).forEach(it -> it.showKey(state == 0)));
    JToggleButton more = Chip.more("library.more", words, menu::besides);
    this.others = Buttons.row(removing, changing, more);
    doing.add(button);
    JPanel foot = Texts.column(GAP);
    foot.setOpaque(false);
    foot.add(new JSeparator()); // or what scrolls would be cut by nothing
    foot.add(doing);
    card.add(foot, BorderLayout.SOUTH);
    component.add(card, BorderLayout.CENTER);
    stand(true, LARGE_WIDTH);
    ui.preferences().listen(Settings::practice, this::showAgain);
  }

  JComponent component() {
    return component;
  }

  /** What can be done with the exercise that is shown. */
  ExerciseMenu menu() {
    return menu;
  }

  /** Shows the way back, or none. */
  void showBack(boolean back) {
    backBar.setVisible(back);
  }

  /** Stands beside all exercises, or is a page of its own, so wide in pixels at no zoom. */
  void stand(boolean nextBeside, int room) {
    int next =
        nextBeside ? LARGE_WIDTH : Math.max(TILE_WIDTH, Math.min(MOST_TILE_WIDTH, room / PARTS));
    if (next != width) {
      width = next;
      beside = nextBeside;
      int high = beside ? LARGE_HEIGHT : width * 3 / 4;
      strip = new FigureStrip(ui.pictures(), width, high);
      component.setBorder(Texts.room(GAP, beside ? 0 : SIDE, GAP, beside ? ROOM : SIDE));
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
    menu.follow();
    removing.setVisible(actions.isOwn(exercise));
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
    boolean little = width == TILE_WIDTH;
    (little ? text : doing).add(others, little ? text.getComponentCount() : 0);
    doing.arrange();
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
    both.add(Texts.block(new DoseWords(words).line(entry(exercise)), "muted"));
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
              List<? extends Scene> keys =
                  beside
                      ? List.of(figure.typical())
                      : figure.keys().stream().limit(MOST_TILES).toList();
              strip.show(keys.size(), () -> keys);
              JLabel pictured = new JLabel(strip);
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
    shown.ifPresent(exercise -> start.accept(Routine.alone(entry(exercise))));
  }

  /** {@return the level that the person has chosen of an exercise, or its start level} */
  Level level(Exercise exercise) {
    String chosen = ui.preferences().get().practice().levels().get(exercise.id());
    return Optional.ofNullable(chosen).flatMap(exercise::level).orElse(exercise.start());
  }

  private Routine.Entry entry(Exercise exercise) {
    Level level = level(exercise);
    return next.agreements().agreed(new Routine.Entry(exercise, level));
  }
}
