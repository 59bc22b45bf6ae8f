package org.unhunch.ui.edit.exercise.photo;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Area;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.JLabel;
import javax.swing.UIManager;
import org.unhunch.photo.Crop;
import org.unhunch.photo.Negative;
import org.unhunch.ui.kit.Command;

/** A picture, of which a part is chosen with the mouse or with keys. */
@SuppressWarnings("serial") // never serialized
final class CropView extends JLabel {
  /** In pixels at no zoom. */
  static final Dimension SIZE = new Dimension(200, 150);

  private static final int VEIL = 150;

  /** Pixels at no zoom within which a corner is taken. */
  private static final int NEAR = 12;

  /** How many times an arrow key is pressed across the picture. */
  private static final int STEPS = 60;

  private static final int LARGE = 5;

  private final transient Consumer<Crop> cropped;
  private transient Optional<Negative> negative = Optional.empty();

  /** Null where there is no picture. */
  private transient Crop crop;

  private transient Drag drag;

  /** What a drag does: it holds a corner of the part, or else moves all of it. */
  private record Drag(Optional<Point> corner, Point begun, Crop before) {}

  /** A view of nothing; the action is told what was chosen, once that is done. */
  CropView(Consumer<Crop> cropped) {
    this.cropped = cropped;
    setName("photo.crop");
    setFocusable(false);
    MouseAdapter mouse = new Mouse();
    addMouseListener(mouse);
    addMouseMotionListener(mouse);
    addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusGained(FocusEvent event) {
            repaint();
          }

          @Override
          public void focusLost(FocusEvent event) {
            repaint();
          }
        });
    arrows("LEFT", -1, 0);
    arrows("RIGHT", 1, 0);
    arrows("UP", 0, -1);
    arrows("DOWN", 0, 1);
    Command.onKey(this, "typed +", () -> choose(each -> each.wider(-2 * step())));
    Command.onKey(this, "typed -", () -> choose(each -> each.wider(2 * step())));
  }

  private void arrows(String key, int right, int down) {
    Command.onKey(this, key, () -> shift(right, down));
    Command.onKey(this, "shift " + key, () -> shift(LARGE * right, LARGE * down));
  }

  private void shift(int right, int down) {
    choose(each -> each.moved(right * step(), down * step()));
  }

  private int step() {
    return Math.max(1, crop.of() / STEPS);
  }

  /** Shows a picture and the part of it that is chosen, or nothing. */
  void show(Optional<Negative> next, Crop chosen) {
    negative = next;
    crop = chosen;
    drag = null;
    setFocusable(negative.isPresent());
    repaint();
  }

  private void choose(UnaryOperator<Crop> change) {
    if (negative.isPresent() && !change.apply(crop).equals(crop)) {
      crop = change.apply(crop);
      repaint();
      cropped.accept(crop);
    }
  }

  /** Where the picture is, all of it. */
  private Rectangle place() {
    double wide = crop.of();
    double high = crop.high();
    double scale = Math.min(getWidth() / wide, getHeight() / high);
    int width = (int) Math.round(wide * scale);
    int height = (int) Math.round(high * scale);
    return new Rectangle((getWidth() - width) / 2, (getHeight() - height) / 2, width, height);
  }

  private double scale() {
    return place().width / (double) crop.of();
  }

  private Point dots(Point at) {
    return new Point(
        (int) Math.round((at.x - place().x) / scale()),
        (int) Math.round((at.y - place().y) / scale()));
  }

  private Rectangle chosen() {
    Rectangle part = crop.part();
    return new Rectangle(
        place().x + (int) Math.round(part.x * scale()),
        place().y + (int) Math.round(part.y * scale()),
        (int) Math.round(part.width * scale()),
        (int) Math.round(part.height * scale()));
  }

  @Override
  public Dimension getPreferredSize() {
    return UIScale.scale(SIZE);
  }

  @Override
  public Dimension getMinimumSize() {
    return getPreferredSize();
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    g.setColor(UIManager.getColor("Unhunch.figure.tile"));
    g.fillRect(0, 0, getWidth(), getHeight());
    if (negative.isPresent()) {
      g.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      Rectangle place = place();
      g.drawImage(negative.get().image(), place.x, place.y, place.width, place.height, null);
      Area left = new Area(place);
      left.subtract(new Area(chosen()));
      Color ground = UIManager.getColor("Unhunch.figure.tile");
      g.setColor(new Color(ground.getRed(), ground.getGreen(), ground.getBlue(), VEIL));
      g.fill(left);
      g.setStroke(new BasicStroke(UIScale.scale(isFocusOwner() ? 3f : 1.5f)));
      g.setColor(UIManager.getColor("Unhunch.accent"));
      g.draw(chosen());
    }
    g.dispose();
  }

  /** A corner that is near, or the inside, or a new part from where the mouse is pressed. */
  private final class Mouse extends MouseAdapter {
    @Override
    public void mousePressed(MouseEvent event) {
      requestFocusInWindow();
      if (negative.isEmpty()) {
        return;
      }
      Rectangle part = chosen();
      int right = part.x + part.width;
      int bottom = part.y + part.height;
      boolean atLeft = Math.abs(event.getX() - part.x) < Math.abs(event.getX() - right);
      boolean atTop = Math.abs(event.getY() - part.y) < Math.abs(event.getY() - bottom);
      Point near = new Point(atLeft ? part.x : right, atTop ? part.y : bottom);
      Point across = new Point(atLeft ? right : part.x, atTop ? bottom : part.y);
      Optional<Point> corner =
          near.distance(event.getPoint()) < UIScale.scale(NEAR)
              ? Optional.of(dots(across))
              : part.contains(event.getPoint())
                  ? Optional.empty()
                  : Optional.of(within(dots(event.getPoint())));
      drag = new Drag(corner, dots(event.getPoint()), crop);
    }

    private Point within(Point at) {
      return new Point(
          Math.max(0, Math.min(crop.of(), at.x)), Math.max(0, Math.min(crop.high(), at.y)));
    }

    @Override
    public void mouseDragged(MouseEvent event) {
      if (drag != null) {
        Point now = dots(event.getPoint());
        Point begun = drag.begun();
        crop =
            drag.corner()
                .map(each -> crop.between(each, now))
                .orElseGet(() -> drag.before().moved(now.x - begun.x, now.y - begun.y));
        repaint();
      }
    }

    @Override
    public void mouseReleased(MouseEvent event) {
      if (drag != null && !crop.equals(drag.before())) {
        cropped.accept(crop);
      }
      drag = null;
    }
  }
}
