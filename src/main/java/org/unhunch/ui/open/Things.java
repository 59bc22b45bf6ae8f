package org.unhunch.ui.open;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.unhunch.figure.scene.Scene;
import org.unhunch.figure.scene.Scenes;
import org.unhunch.pack.Comparison.Change;
import org.unhunch.pack.PackContent;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.timeline.Timeline;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Card;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.kit.layout.Pair;
import org.unhunch.ui.kit.layout.Stretch;
import org.unhunch.ui.moving.MovingPicture;
import org.unhunch.ui.moving.MovingPicture.Film;
import org.unhunch.ui.moving.PictureMotion;
import org.unhunch.ui.picture.FigureStrip;
import org.unhunch.ui.picture.Pictures;
import org.unhunch.words.DoseWords;
import org.unhunch.words.ExerciseWords;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/** The routines and exercises of a pack, a card each. */
final class Things {
  private static final int WIDTH = 76;
  private static final int HEIGHT = 58;
  private static final int MOST_FIGURES = 3;
  private static final int ROOM = 12;
  private static final int GAP = 6;

  /** The zoom from which on there is room for one figure. */
  private static final double LARGE = 1.4;

  private final Ui ui;
  private final Words words;
  private final PictureMotion motion;
  private final PackContent content;
  private final List<Consumer<Boolean>> looks = new ArrayList<>();
  private boolean moves;

  /** Cards of what is in a pack, or was in it. */
  Things(Ui ui, PictureMotion motion, PackContent content) {
    this.ui = ui;
    this.motion = motion;
    this.words = ui.words();
    this.content = content;
  }

  JComponent routine(Routine routine) {
    StepWords steps = new StepWords(words);
    String names = routine.entries().stream().map(steps::name).collect(Collectors.joining(" · "));
    String often = new DoseWords(words).perDay(routine.perDay()).orElse("");
    String third =
        Stream.of(routine.summary(), often)
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(" "));
    int seconds = Timeline.of(routine, ui.pacing()).totalSeconds();
    List<Supply> figures =
        routine.entries().stream()
            .map(each -> new Supply(each, Scenes::typical))
            .filter(this::isDrawn)
            .limit(MOST_FIGURES)
            .toList();
    return card(
        still(figures), steps.title(routine), "", List.of(names, third), words.clock(seconds));
  }

  /**
   * An exercise.
   *
   * @param sign that it is new or gone; empty for neither
   * @param change what is other; empty where nothing is
   * @param choice what becomes of it, where that is asked
   */
  JComponent exercise(Exercise exercise, String sign, String change, JComponent... choice) {
    Routine.Entry entry = entry(exercise);
    String amounts = change.isEmpty() ? new DoseWords(words).line(entry) : change;
    String where =
        new ExerciseWords(ui.library().catalog(), words)
            .positionAndKind(exercise, exercise.start());
    List<Supply> figures =
        Stream.of(new Supply(entry, each -> each.keys().get(0)), new Supply(entry, Scenes::typical))
            .filter(this::isDrawn)
            .skip(exercise.start().photos().size() == 1 ? 1 : 0)
            .toList();
    String title = new StepWords(words).title(exercise);
    JComponent shown = figures.isEmpty() ? resting(entry) : shown(figures, entry);
    if (!isLarge() && areDrawn()) {
      shown.setPreferredSize(UIScale.scale(new Dimension(2 * WIDTH + GAP, HEIGHT)));
    }
    return card(shown, title, sign, List.of(amounts, where), "", choice);
  }

  /** What is different of an exercise; empty where it is new or gone. */
  String change(Change<Exercise> change) {
    if (change.isNew() || change.isGone()) {
      return "";
    }
    Routine.Entry before = entry(change.before().orElseThrow());
    Routine.Entry now = entry(change.now().orElseThrow());
    DoseWords doses = new DoseWords(words);
    String one = doses.now(before);
    String other = doses.now(now);
    return one.equals(other)
        ? words.text("open.changed.words", other)
        : words.text("open.changed.amounts", one, other);
  }

  /** An exercise as it says that it is done. */
  static Routine.Entry entry(Exercise exercise) {
    return new Routine.Entry(exercise, exercise.start());
  }

  /** A figure that is asked for when it is painted. */
  private record Supply(Routine.Entry entry, Function<Scenes, Scene> frame) {}

  private boolean isDrawn(Supply supply) {
    return isDrawn(supply.entry().exercise());
  }

  private boolean isDrawn(Exercise exercise) {
    return Pictures.hasPhotos(exercise)
        || content.poses().containsKey(exercise.id())
        || !content.pack().has(exercise.id()) && ui.pictures().has(exercise);
  }

  private Optional<Scenes> sequence(Routine.Entry entry) {
    String id = entry.exercise().id();
    return content.pack().has(id)
        ? Pictures.scenes(entry.level(), () -> Optional.ofNullable(content.poses().get(id)))
        : ui.pictures().sequence(entry.exercise(), entry.level());
  }

  /** Whether any of the exercises has a picture. */
  boolean areDrawn() {
    return content.exercises().stream().anyMatch(this::isDrawn);
  }

  /** Has the figures of all exercises move, or stand again. */
  void look() {
    moves = !moves;
    looks.forEach(each -> each.accept(moves));
  }

  /** Whether the zoom leaves little room. */
  static boolean isLarge() {
    return UIScale.getUserScaleFactor() > LARGE;
  }

  private JLabel still(List<Supply> all) {
    FigureStrip strip = new FigureStrip(ui.pictures(), WIDTH, HEIGHT);
    List<Supply> figures =
        isLarge() && !all.isEmpty() ? all.subList(all.size() - 1, all.size()) : all;
    strip.show(
        figures.size(),
        () ->
            figures.stream()
                .flatMap(each -> sequence(each.entry()).map(each.frame()).stream())
                .toList());
    JLabel still = new JLabel(strip);
    still.setVisible(!figures.isEmpty());
    return still;
  }

  /** Somebody in the posture of an exercise that shows nothing itself. */
  private JLabel resting(Routine.Entry entry) {
    FigureStrip strip = new FigureStrip(ui.pictures(), WIDTH, HEIGHT);
    strip.show(1, () -> ui.pictures().posture(entry.level()).stream().toList());
    return new JLabel(strip);
  }

  /** The figures of an exercise, in whose place it is done while one looks. */
  private JComponent shown(List<Supply> figures, Routine.Entry entry) {
    JLabel still = still(figures);
    MovingPicture moving = new MovingPicture(ui.pictures(), ui.clocks(), motion);
    JPanel shown = new JPanel(new BorderLayout());
    shown.setOpaque(false);
    shown.add(still);
    looks.add(
        moved -> {
          shown.removeAll();
          shown.add(moved ? moving.component() : still);
          moving.hide();
          if (moved) {
            moving.show(
                entry, () -> sequence(entry).map(it -> new Film(it, entry.level().script())));
          }
          shown.revalidate();
          shown.repaint();
        });
    return shown;
  }

  private JComponent card(
      JComponent shown,
      String name,
      String sign,
      List<String> lines,
      String time,
      JComponent... choice) {
    JPanel text = Texts.column(2);
    text.setOpaque(false);
    JPanel head = new JPanel(new Pair(ROOM, false));
    head.setOpaque(false);
    head.add(Texts.block(name, "bold"));
    head.add(Texts.block(sign, "small-accented"));
    text.add(head);
    text.add(Texts.block(lines.get(0), null));
    text.add(Texts.block(lines.get(1), "small-muted"));
    JPanel card = new Card(ROOM, 0);
    card.setLayout(new Stretch(ROOM, 1));
    card.add(shown);
    JPanel said = new JPanel(new Pair(ROOM, true));
    said.setOpaque(false);
    said.add(text);
    said.add(Buttons.row(choice));
    card.add(said);
    card.add(Texts.label(time, null));
    card.getAccessibleContext()
        .setAccessibleName(
            Stream.concat(Stream.of(name, sign, time), lines.stream())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(". ")));
    return card;
  }
}
