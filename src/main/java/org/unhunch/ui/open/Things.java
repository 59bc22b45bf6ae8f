package org.unhunch.ui.open;

import com.formdev.flatlaf.util.UIScale;
import java.util.List;
import java.util.Optional;
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

  /** The zoom from which on there is room for one figure. */
  private static final double LARGE = 1.4;

  private final Ui ui;
  private final Words words;
  private final PackContent content;

  /** Cards of what is in a pack, or was in it. */
  Things(Ui ui, PackContent content) {
    this.ui = ui;
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
            .collect(Collectors.joining(" · "));
    int seconds = Timeline.of(routine, ui.pacing()).totalSeconds();
    List<Supply> figures =
        routine.entries().stream()
            .map(each -> new Supply(each, Scenes::typical))
            .filter(this::isDrawn)
            .limit(MOST_FIGURES)
            .toList();
    return card(figures, steps.title(routine), "", List.of(names, third), words.clock(seconds));
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
    return card(figures, title, sign, List.of(amounts, where), "", choice);
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
    Exercise exercise = supply.entry().exercise();
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

  private JComponent card(
      List<Supply> all,
      String name,
      String sign,
      List<String> lines,
      String time,
      JComponent... choice) {
    FigureStrip strip = new FigureStrip(ui.pictures(), WIDTH, HEIGHT);
    boolean large = UIScale.getUserScaleFactor() > LARGE;
    List<Supply> figures = large && !all.isEmpty() ? all.subList(all.size() - 1, all.size()) : all;
    strip.show(
        figures.size(),
        () ->
            figures.stream()
                .flatMap(each -> sequence(each.entry()).map(each.frame()).stream())
                .toList());
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
    JLabel shown = new JLabel(strip);
    shown.setVisible(!figures.isEmpty());
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
