package org.unhunch.ui.edit.exercise.step;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import org.unhunch.figure.Frame;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Staging;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.picture.FigureStrip;

/** A pose as a small picture, which opens a menu of all the poses. */
public final class PoseButton {
  private static final int WIDTH = 40;
  private static final int HEIGHT = 30;
  private static final int LARGE = 2;
  private final Easel easel;
  private final Supplier<String> now;
  private final Consumer<String> chosen;
  private final Optional<Runnable> anew;
  private FigureStrip strip;
  private final JButton button = new JButton();

  /**
   * A button for a pose.
   *
   * @param now the name of the pose that is shown
   * @param chosen told the name of the one that is chosen
   * @param anew makes a new one; empty where none can be made
   */
  public PoseButton(
      Easel easel,
      String name,
      Supplier<String> now,
      Consumer<String> chosen,
      Optional<Runnable> anew) {
    this.easel = easel;
    this.now = now;
    this.chosen = chosen;
    this.anew = anew;
    button.setName(name);
    button.putClientProperty("FlatLaf.styleClass", "sign");
    button.addActionListener(event -> open());
    size(1);
  }

  private void size(int times) {
    strip = new FigureStrip(easel.ui().pictures(), times * WIDTH, times * HEIGHT);
    button.setIcon(strip);
    show();
  }

  /** {@return this one, as large as the poses are in its menu} */
  public PoseButton large() {
    size(LARGE);
    return this;
  }

  /** The button. */
  public JButton button() {
    return button;
  }

  private List<String> names() {
    return easel
        .sketch()
        .staging()
        .map(each -> List.copyOf(each.poses().keySet()))
        .orElse(List.of());
  }

  /** Shows the pose as it is now; nothing where none is shown at all. */
  public void show() {
    button.setVisible(!names().isEmpty());
    Optional<Staging> staging = easel.sketch().staging();
    strip.show(1, () -> staging.map(each -> List.of(frame(each, now.get()))).orElse(List.of()));
    String said = easel.words().text("make.pose", names().indexOf(now.get()) + 1);
    button.setToolTipText(easel.words().text("make.pose.tip"));
    button.getAccessibleContext().setAccessibleName(said);
    button.repaint();
  }

  /** A pose in a room that has room for all of them, also for one that no step goes to yet. */
  private static Frame frame(Staging staging, String pose) {
    Pose shown = staging.poses().getOrDefault(pose, staging.startPose());
    Staging all = staging.with(staging.poses(), Map.of("", List.copyOf(staging.poses().keySet())));
    return new Frame(all, List.of(shown), 1, 0, Optional.empty(), false, 1, false).atRest();
  }

  private void open() {
    menu().show(button, 0, button.getHeight());
  }

  JPopupMenu menu() {
    JPopupMenu menu = new JPopupMenu();
    Staging staging = easel.sketch().staging().orElseThrow();
    for (String each : names()) {
      JMenuItem item = new JMenuItem();
      FigureStrip picture = new FigureStrip(easel.ui().pictures(), LARGE * WIDTH, LARGE * HEIGHT);
      picture.show(1, () -> List.of(frame(staging, each)));
      item.setIcon(picture);
      item.setText(easel.words().text("make.pose", names().indexOf(each) + 1));
      item.setName("make.pose." + names().indexOf(each));
      item.addActionListener(event -> chosen.accept(each));
      menu.add(item);
    }
    anew.ifPresent(
        each ->
            menu.add(new Command("make.pose.new", easel.words(), each).prepare(new JMenuItem())));
    return menu;
  }
}
