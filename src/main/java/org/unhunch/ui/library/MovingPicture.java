package org.unhunch.ui.library;

import java.awt.BorderLayout;
import java.awt.Graphics;
import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.UIManager;
import org.unhunch.figure.scene.Scene;
import org.unhunch.figure.scene.Scenes;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.Phase;
import org.unhunch.session.Clocks;
import org.unhunch.session.Scheduler;
import org.unhunch.ui.kit.sign.Sign;
import org.unhunch.ui.picture.FigureView;
import org.unhunch.ui.picture.Pictures;

/**
 * The one picture that moves: one repetition after the other, or with less motion the end of its
 * first move and an arrow. Nothing is done for it while it is not seen.
 */
final class MovingPicture {
  private static final int FRAME_MILLIS = 40;

  /** Photos change with the phases, which last whole halves of seconds here. */
  private static final int PHOTO_MILLIS = 500;

  private static final double MOVE_SECONDS = 2;
  private static final double HOLD_SECONDS = 1.5;
  private static final double NANOS = 1e9;
  private final Pictures pictures;
  private final Clocks clocks;
  private final BooleanSupplier still;
  private final Scheduler.Alarm alarm;
  private final FigureView view;
  private final JPanel component = new Marked();
  private Optional<Moving> moving = Optional.empty();

  /** What moves, and since when. */
  private record Moving(Exercise exercise, Scenes sequence, List<Phase> script, long since) {}

  /** Has the sign of what moves in its corner. */
  @SuppressWarnings("serial") // never serialized
  private static final class Marked extends JPanel {
    Marked() {
      super(new BorderLayout());
    }

    @Override
    protected void paintChildren(Graphics g) {
      super.paintChildren(g);
      int size = Sign.PLAY.getIconWidth();
      Sign.PLAY.paintIcon(this, g, getWidth() - 2 * size, size);
    }
  }

  /** A picture of nothing. */
  MovingPicture(Pictures pictures, Clocks clocks, PictureMotion motion) {
    this.pictures = pictures;
    this.clocks = clocks;
    this.still = motion.isStill();
    this.alarm = motion.scheduler().alarm(this::next);
    this.view = new FigureView(pictures);
    view.setOpaque(false);
    component.setName("moving");
    component.add(view);
    component.setVisible(false);
    component.addHierarchyListener(event -> next());
  }

  JComponent component() {
    return component;
  }

  /** {@return the exercise that moves, if one does} */
  Optional<Exercise> exercise() {
    return moving.map(Moving::exercise);
  }

  /** Moves this from now on, there, if it has poses; from its beginning if it did not before. */
  void show(Exercise exercise, Level level, Rectangle where) {
    boolean same = exercise().filter(exercise::equals).isPresent();
    if (!same) {
      moving =
          pictures
              .sequence(exercise, level)
              .map(each -> new Moving(exercise, each, level.script(), now()));
    }
    component.setBounds(where);
    component.setBackground(UIManager.getColor("Unhunch.figure.tile"));
    component.setForeground(UIManager.getColor("Unhunch.accentText"));
    component.setVisible(moving.isPresent());
    component.validate();
    next();
  }

  /** Stands still and is seen no more. */
  void hide() {
    moving = Optional.empty();
    alarm.stop();
    component.setVisible(false);
  }

  private long now() {
    return clocks.nanos().getAsLong();
  }

  private void next() {
    if (moving.isPresent() && component.isVisible() && FigureView.canBeSeen(component)) {
      show(moving.get());
    }
  }

  private void show(Moving now) {
    if (still.getAsBoolean()) {
      view.show(Optional.of(frame(now, 0, MOVE_SECONDS).stilled()));
      return;
    }
    double elapsed = (now() - now.since()) / NANOS;
    double all = now.script().stream().mapToDouble(MovingPicture::seconds).sum();
    double left = elapsed % all;
    int phase = 0;
    while (phase < now.script().size() - 1 && left >= seconds(now.script().get(phase))) {
      left -= seconds(now.script().get(phase));
      phase++;
    }
    view.show(Optional.of(frame(now, phase, left)));
    alarm.set(now.sequence().move() ? FRAME_MILLIS : PHOTO_MILLIS);
  }

  private static Scene frame(Moving now, int phase, double elapsed) {
    Phase which = now.script().get(phase);
    return now.sequence().at(phase, phase == 0, Optional.empty(), elapsed, seconds(which));
  }

  private static double seconds(Phase phase) {
    return phase.kind() == Phase.Kind.HOLD ? HOLD_SECONDS : MOVE_SECONDS;
  }
}
