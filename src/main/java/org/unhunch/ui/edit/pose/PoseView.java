package org.unhunch.ui.edit.pose;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.ContainerOrderFocusTraversalPolicy;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.UIManager;
import org.unhunch.edit.pose.Handle;
import org.unhunch.figure.FigurePainter;
import org.unhunch.figure.Pedestal;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Prop;
import org.unhunch.routine.pose.View;

/** The body from one viewpoint, with its handles; in the large one they take the focus, too. */
@SuppressWarnings("serial") // never serialized
final class PoseView extends JPanel {
  /** So far from a handle, in pixels at no zoom, it is still taken. */
  private static final int REACH = 20;

  /** How many pixels a hundredth of the body's height farther away counts as. */
  private static final double DEEP = 0.1;

  private static final int ARC = 16;
  private static final int GAP = 10;

  /** What hides all but a third of the pose that shines through. */
  private static final int VEIL = 190;

  private final transient Studio studio;
  private final boolean main;
  private final transient Map<Handle, Knob> knobs = new EnumMap<>(Handle.class);
  private final transient Guides guides;
  private transient Pedestal pedestal;
  private transient View view;
  private transient List<Prop> props;
  private transient Optional<JComponent> over = Optional.empty();
  private transient Optional<Handle> hot = Optional.empty();

  PoseView(Studio studio, boolean main) {
    super(null);
    this.studio = studio;
    this.main = main;
    this.guides = new Guides(studio, this);
    setOpaque(false);
    setName(main ? "pose.view" : "pose.second");
    setFocusTraversalPolicyProvider(true);
    setFocusTraversalPolicy(new ContainerOrderFocusTraversalPolicy()); // not by where they are
    if (main) {
      for (Handle handle : Handle.values()) {
        String name = studio.ui().words().text(handle.named());
        Knob knob = new Knob(handle, name, () -> studio.choose(handle));
        knobs.put(handle, knob);
        add(knob);
      }
    }
    new Grasp(studio, this);
    refit();
  }

  Pedestal pedestal() {
    return pedestal;
  }

  /** Where the body is shown. */
  Rectangle2D room() {
    return new Rectangle2D.Double(0, 0, getWidth(), getHeight());
  }

  Point2D seen(Handle handle) {
    return pedestal.see(handle.at(studio.body()), room());
  }

  /** The handle that a press there takes: the nearest of those near by. */
  Optional<Handle> near(Point at) {
    Handle nearest = null;
    double reach = UIScale.scale((float) REACH);
    double least = Double.MAX_VALUE;
    for (Handle handle : Handle.values()) {
      double away = seen(handle).distance(at);
      // Of two that lie upon one another, the nearer one is taken.
      double far = away + handle.at(studio.body()).dot(pedestal.away()) * DEEP;
      if (away < reach && far < least) {
        least = far;
        nearest = handle;
      }
    }
    return Optional.ofNullable(nearest);
  }

  Optional<Handle> hot() {
    return hot;
  }

  void setHot(Optional<Handle> next) {
    if (!next.equals(hot)) {
      hot = next;
      place();
      repaint();
    }
  }

  void focus(Handle handle) {
    Optional.ofNullable(knobs.get(handle)).ifPresent(Knob::requestFocusInWindow);
  }

  /** Shows all as it is now. */
  void refresh() {
    boolean free = studio.drawn().isEmpty() && !studio.isMoving();
    View now = studio.viewpoint(main).view(studio.staging().view());
    boolean other = !now.equals(view) || !studio.staging().props().equals(props);
    if (other || free && !pedestal.holds(studio.body(), room())) {
      refit();
    }
    place();
    repaint();
  }

  /** Takes so much into sight as all poses need. */
  private void refit() {
    view = studio.viewpoint(main).view(studio.staging().view());
    props = studio.staging().props();
    List<Skeleton> bodies = new ArrayList<>();
    bodies.add(Skeleton.of(studio.staging().startPose()));
    bodies.add(studio.body());
    studio.other().map(Skeleton::of).ifPresent(bodies::add);
    pedestal = studio.pedestal(view, bodies);
  }

  /** Stands something at its top right. */
  void putOver(JComponent something) {
    over = Optional.of(something);
    add(something);
  }

  @Override
  public void doLayout() {
    place();
    over.filter(each -> each.getParent() == this)
        .ifPresent(
            each -> {
              Dimension size = each.getPreferredSize();
              int gap = UIScale.scale(GAP);
              each.setBounds(getWidth() - size.width - gap, gap, size.width, size.height);
            });
  }

  private void place() {
    int size = UIScale.scale(Knob.SIZE);
    for (Knob knob : knobs.values()) {
      Point2D at = seen(knob.handle());
      knob.setBounds(
          (int) Math.round(at.getX() - size / 2.0),
          (int) Math.round(at.getY() - size / 2.0),
          size,
          size);
      knob.setVisible(!studio.isMoving());
      boolean under = hot.filter(knob.handle()::equals).isPresent();
      knob.show(under, guides.isAmiss(knob.handle()));
      if (studio.drawn().isEmpty()) {
        knob.getAccessibleContext().setAccessibleDescription(guides.said(knob.handle()));
      }
    }
  }

  @Override
  public Dimension getPreferredSize() {
    return main ? UIScale.scale(new Dimension(520, 400)) : super.getPreferredSize();
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    FlatUIUtils.setRenderingHints(g);
    float arc = UIScale.scale((float) ARC);
    Shape card =
        new RoundRectangle2D.Float(0.5f, 0.5f, getWidth() - 1f, getHeight() - 1f, arc, arc);
    Color ground = UIManager.getColor("Unhunch.figure.tile");
    g.setColor(ground);
    g.fill(card);
    Shape clip = g.getClip();
    g.clip(card);
    figures(g, ground);
    g.setClip(clip);
    g.setStroke(new BasicStroke());
    g.setColor(UIManager.getColor("Unhunch.cardBorder"));
    g.draw(card);
    g.dispose();
  }

  private void figures(Graphics2D g, Color ground) {
    FigurePainter painter = studio.ui().pictures().painter(new Color(ground.getRGB()));
    Rectangle2D room = room();
    Optional<Pose> faint = studio.other().filter(each -> studio.isFaint() && !studio.isMoving());
    if (faint.isPresent()) {
      painter.paint(g, room, pedestal, Skeleton.of(faint.get()));
      g.setColor(new Color(ground.getRed(), ground.getGreen(), ground.getBlue(), VEIL));
      g.fill(room);
    }
    painter.paint(g, room, pedestal, studio.body());
    guides.paint(g);
  }

  /** What lies over the handles. */
  @Override
  protected void paintChildren(Graphics graphics) {
    super.paintChildren(graphics);
    Graphics2D g = (Graphics2D) graphics.create();
    FlatUIUtils.setRenderingHints(g);
    if (!main && !studio.isMoving()) {
      for (Handle handle : Handle.values()) {
        Point2D at = seen(handle);
        g.setColor(UIManager.getColor("Unhunch.accent"));
        boolean chosen = studio.handle().filter(handle::equals).isPresent();
        double size = UIScale.scale(chosen || hot.filter(handle::equals).isPresent() ? 10f : 5f);
        g.fill(new Ellipse2D.Double(at.getX() - size / 2, at.getY() - size / 2, size, size));
      }
    }
    guides.label(g);
    if (main) {
      guides.warn(g);
    }
    g.dispose();
  }
}
