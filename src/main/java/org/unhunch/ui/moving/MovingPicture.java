package org.unhunch.ui.moving;

import java.awt.BorderLayout;
import java.awt.Graphics;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.UIManager;
import org.unhunch.figure.scene.Beats;
import org.unhunch.figure.scene.Scene;
import org.unhunch.figure.scene.Scenes;
import org.unhunch.routine.Phase;
import org.unhunch.session.Clocks;
import org.unhunch.session.Scheduler;
import org.unhunch.ui.kit.sign.Sign;
import org.unhunch.ui.picture.FigureView;
import org.unhunch.ui.picture.Pictures;

/**
 * A picture that moves: one repetition after the other, or with less motion the end of its first
 * move and an arrow. Nothing is done for it while it is not seen.
 */
public final class MovingPicture {
  private static final double MOVE_SECONDS = 2;
  private static final double HOLD_SECONDS = 1.5;
  private static final double NANOS = 1e9;
  private static final double MILLIS = 1e3;
  private final Clocks clocks;
  private final BooleanSupplier still;
  private final Scheduler.Alarm alarm;
  private final FigureView view;
  private final JPanel component = new Marked();
  private Optional<Object> shown = Optional.empty();
  private Optional<Film> film = Optional.empty();
  private long since;

  /**
   * What moves.
   *
   * @param scenes what is seen
   * @param script the phases of a repetition
   * @param seconds how long each of them takes
   */
  public record Film(Scenes scenes, List<Phase> script, ToDoubleFunction<Phase> seconds) {
    /** One that shows in little time what is done. */
    public Film(Scenes scenes, List<Phase> script) {
      this(scenes, script, each -> each.kind() == Phase.Kind.HOLD ? HOLD_SECONDS : MOVE_SECONDS);
    }

    private double seconds(int phase) {
      return seconds.applyAsDouble(script.get(phase));
    }
  }

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
  public MovingPicture(Pictures pictures, Clocks clocks, PictureMotion motion) {
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

  /** {@return the component, which is seen while something moves} */
  public JComponent component() {
    return component;
  }

  /**
   * Moves this from now on, if there is a film of it; from its beginning if it is another.
   *
   * @param of what it is
   * @param made asked for a film if it is another
   */
  public void show(Object of, Supplier<Optional<Film>> made) {
    if (shown.filter(of::equals).isEmpty()) {
      shown = Optional.of(of);
      film = made.get();
      since = now();
    }
    component.setBackground(UIManager.getColor("Unhunch.figure.tile"));
    component.setForeground(UIManager.getColor("Unhunch.accentText"));
    component.setVisible(film.isPresent());
    component.validate();
    next();
  }

  /** Stands still and is seen no more. */
  public void hide() {
    shown = Optional.empty();
    film = Optional.empty();
    alarm.stop();
    component.setVisible(false);
  }

  private long now() {
    return clocks.nanos().getAsLong();
  }

  private void next() {
    film.filter(each -> component.isVisible() && FigureView.canBeSeen(component))
        .ifPresent(this::show);
  }

  private void show(Film now) {
    if (still.getAsBoolean()) {
      view.show(Optional.of(frame(now, 0, now.seconds(0)).stilled()));
      return;
    }
    double all = now.script().stream().mapToDouble(now.seconds()).sum();
    double left = (now() - since) / NANOS % all;
    int phase = 0;
    while (phase < now.script().size() - 1 && left >= now.seconds(phase)) {
      left -= now.seconds(phase);
      phase++;
    }
    Beats beats = beats(now, phase);
    view.show(Optional.of(frame(now, phase, beats.last(left))));
    double next = beats.next(left).orElse(now.seconds(phase));
    alarm.set((int) Math.ceil((next - left) * MILLIS));
  }

  private static Beats beats(Film now, int phase) {
    return now.scenes().beats(phase, phase == 0, Optional.empty(), now.seconds(phase));
  }

  private static Scene frame(Film now, int phase, double elapsed) {
    return now.scenes().at(phase, phase == 0, Optional.empty(), elapsed, now.seconds(phase));
  }
}
