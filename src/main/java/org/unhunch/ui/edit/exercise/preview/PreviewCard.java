package org.unhunch.ui.edit.exercise.preview;

import java.awt.BorderLayout;
import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import org.unhunch.edit.exercise.Blank;
import org.unhunch.edit.exercise.Finished;
import org.unhunch.edit.exercise.Part;
import org.unhunch.edit.exercise.Saying;
import org.unhunch.figure.scene.Scenes;
import org.unhunch.routine.Level;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Routine;
import org.unhunch.routine.Side;
import org.unhunch.session.Scheduler;
import org.unhunch.timeline.Timeline;
import org.unhunch.ui.edit.exercise.step.Easel;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Card;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.Pair;
import org.unhunch.ui.kit.layout.Stretch;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.kit.sign.ChipChoice;
import org.unhunch.ui.kit.sign.Sign;
import org.unhunch.ui.picture.FigureView;
import org.unhunch.ui.picture.Pictures;
import org.unhunch.words.Words;

/** The exercise as it will be done, over and over and faster: all of it, or the step at hand. */
public final class PreviewCard {
  private static final int FRAME_MILLIS = 40;
  private static final double NANOS = 1e9;
  private static final int FAST = 4;
  private final Easel easel;
  private final Words words;
  private final BooleanSupplier still;
  private final Scheduler.Alarm alarm;
  private final TextBlock name = Texts.block("", "heading");
  private final JLabel time = Texts.label("", "muted");
  private final FigureView figure;
  private final CountRing ring = new CountRing();
  private final JLabel kind = Texts.label("", "bold");
  private final TextBlock count = Texts.block("", "small");
  private final TextBlock cue = Texts.block("", null);
  private final TextBlock mind = Texts.block("", "small-warning");
  private final PhaseBar bar = new PhaseBar();
  private final Command pause;
  private final JButton pausing;
  private final JPanel said = Texts.column(6);
  private final JPanel component = new Card(14, 8);
  private Optional<Played> played = Optional.empty();
  private double at;
  private long since;
  private int speed = FAST;
  private boolean paused;

  /** What is played; the figure is empty where it has none. */
  private record Played(Finished finished, Optional<Scenes> sequence) {
    Level level() {
      return finished.exercise().start();
    }
  }

  /**
   * A preview of what is on the easel.
   *
   * @param still whether the figure is to move less, and so begins to play only when asked to
   */
  public PreviewCard(Easel easel, Scheduler scheduler, BooleanSupplier still) {
    this.easel = easel;
    this.words = easel.words();
    this.still = still;
    this.alarm = scheduler.alarm(this::next);
    this.figure = new FigureView(easel.ui().pictures());
    this.pause = new Command("make.pause", words, this::pause, "SPACE");
    this.pausing = pause.prepare(new JButton());
    this.paused = still.getAsBoolean();
    build();
    component.addHierarchyListener(event -> next());
    since = now();
    refresh();
  }

  private void build() {
    component.setName("make.preview");
    figure.setOpaque(false);
    JPanel ground = new JPanel(new BorderLayout());
    ground.setBackground(UIManager.getColor("Unhunch.figure.tile"));
    ground.add(figure);
    JPanel head = new JPanel(new Pair(8, true));
    head.setOpaque(false);
    head.add(name);
    head.add(time);
    JPanel counted = new JPanel(new Stretch(12, 1));
    counted.setOpaque(false);
    counted.add(ring);
    counted.add(Texts.stack(kind, count));
    ((JComponent) counted.getComponent(1)).setOpaque(false);
    pausing.setHideActionText(true);
    pausing.putClientProperty("FlatLaf.styleClass", "sign");
    pausing.setFocusable(false); // its key works all over the form
    ChipChoice<Integer> speeds =
        ChipChoice.joined(
            new ChipChoice.Says<>(
                "make.speed", each -> "" + each, each -> words.text("make.times", each), it -> it),
            List.of(1, FAST),
            this::play);
    speeds.show(speed);
    JPanel foot = new JPanel(new Pair(8, true));
    foot.setOpaque(false);
    foot.add(Buttons.row(pausing));
    foot.add(Buttons.row(speeds.component()));
    said.setOpaque(false);
    for (JComponent each : List.of(counted, cue, mind, bar, foot)) {
      said.add(each);
    }
    component.add(head, BorderLayout.NORTH);
    component.add(ground, BorderLayout.CENTER);
    component.add(said, BorderLayout.SOUTH);
  }

  /** The component. */
  public JComponent component() {
    return component;
  }

  /** What pauses it, and goes on. */
  public Command pausing() {
    return pause;
  }

  private long now() {
    return easel.ui().clocks().nanos().getAsLong();
  }

  private void pause() {
    at = seconds();
    since = now();
    paused = !paused;
    next();
  }

  private void play(int times) {
    at = seconds();
    since = now();
    speed = times;
    next();
  }

  private double seconds() {
    return paused ? at : at + (now() - since) / NANOS * speed;
  }

  /** Shows what is on the easel now; another step begins at its beginning. */
  public void show() {
    at = easel.part().isPresent() ? 0 : at;
    since = now();
    refresh();
  }

  private void refresh() {
    played =
        easel
            .preview()
            .map(each -> new Played(each, Pictures.scenes(each.exercise().start(), each::shown)));
    String called = easel.sketch().text(Blank.NAME).strip();
    name.setText(called.isEmpty() ? words.text("make.nameless") : called);
    time.setText(
        played
            .map(each -> Timeline.secondsOf(entry(each), easel.ui().pacing()))
            .map(words::clock)
            .orElse(""));
    mind.setText(easel.sketch().text(Blank.MIND).lines().findFirst().orElse(""));
    said.setVisible(played.isPresent());
    next();
  }

  private static Routine.Entry entry(Played each) {
    Level level = each.level();
    return new Routine.Entry(each.finished().exercise(), level);
  }

  private void next() {
    alarm.stop();
    if (played.isEmpty()) {
      figure.show(Optional.empty());
      return;
    }
    Played now = played.get();
    Beat beat = Beat.of(now.level(), easel.ui().pacing(), seconds(), easel.part());
    show(now, beat);
    pause.putValue(Action.SHORT_DESCRIPTION, words.text("make.pause"));
    pausing.setIcon(paused ? Sign.PLAY : Sign.PAUSE);
    if (!paused && FigureView.canBeSeen(component)) {
      alarm.set(FRAME_MILLIS);
    }
  }

  private void show(Played now, Beat beat) {
    Part part = easel.sketch().parts().get(beat.phase());
    figure.show(
        now.sequence()
            .map(
                each ->
                    each.on(beat.side())
                        .at(
                            beat.phase(),
                            beat.rep() == 1 && easel.part().isEmpty(),
                            beat.side(),
                            beat.elapsed(),
                            beat.length()))
            .map(each -> paused && still.getAsBoolean() ? each.stilled() : each));
    String key = part.kind() == Phase.Kind.HOLD ? "hold" : "move";
    Color color = UIManager.getColor("Unhunch.phase." + key);
    ring.show(beat.left(), 1 - beat.done(), color);
    kind.setText(words.text("phase." + key));
    kind.setForeground(color);
    count.setText(counted(now, beat));
    String sentence = spoken(part, beat.side());
    cue.setText(sentence);
    figure.describe(sentence);
    bar.show(seconds(now), beat.phase(), beat.done());
  }

  private List<Integer> seconds(Played now) {
    return now.level().script().stream()
        .map(
            each ->
                now.level().doses().get(0).phases().get(each.name()).seconds(easel.ui().pacing()))
        .toList();
  }

  private String counted(Played now, Beat beat) {
    int reps = now.level().doses().get(0).reps().now();
    String rep = words.text("count.rep", beat.rep(), reps);
    return beat.side()
        .map(each -> words.text("make.on", words.text(Words.key("side.", each)), rep))
        .orElse(rep);
  }

  /** What is said, or where nothing is, the name. */
  private static String spoken(Part part, Optional<Side> side) {
    Saying cue = Saying.of(part.cue());
    boolean first = side.filter(it -> it == Side.RIGHT || it == Side.BACKWARD).isEmpty();
    String said = first ? cue.one() : cue.other();
    return said.isBlank() ? part.name() : said;
  }
}
