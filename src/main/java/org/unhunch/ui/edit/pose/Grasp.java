package org.unhunch.ui.edit.pose;

import java.awt.Cursor;
import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import javax.swing.SwingUtilities;
import org.unhunch.edit.pose.Drag;
import org.unhunch.edit.pose.Handle;
import org.unhunch.message.Message;
import org.unhunch.routine.pose.Vec;

/** Takes hold of a part with the mouse, and draws it to where the pointer goes. */
final class Grasp extends MouseAdapter {
  private static final int STILL = 3;
  private final Studio studio;
  private final PoseView view;
  private Optional<Drag> drag = Optional.empty();
  private Point pressed = new Point();

  /** Whether it was drawn anywhere yet. */
  private boolean begun;

  Grasp(Studio studio, PoseView view) {
    this.studio = studio;
    this.view = view;
    view.addMouseListener(this);
    view.addMouseMotionListener(this);
  }

  @Override
  public void mouseMoved(MouseEvent event) {
    Optional<Handle> near = studio.isMoving() ? Optional.empty() : view.near(event.getPoint());
    view.setHot(near);
    int cursor = near.isPresent() ? Cursor.HAND_CURSOR : Cursor.DEFAULT_CURSOR;
    view.setCursor(Cursor.getPredefinedCursor(cursor));
  }

  @Override
  public void mouseExited(MouseEvent event) {
    if (drag.isEmpty()) {
      view.setHot(Optional.empty());
    }
  }

  @Override
  public void mousePressed(MouseEvent event) {
    studio.show(Optional.empty());
    Optional<Handle> near = view.near(event.getPoint());
    if (near.isEmpty() || !SwingUtilities.isLeftMouseButton(event)) {
      return;
    }
    pressed = event.getPoint();
    begun = false;
    studio.editing().settle();
    studio.choose(near.get());
    view.focus(near.get());
    drag = Optional.of(new Drag(studio.pose(), near.get(), studio.setting(view.pedestal())));
  }

  @Override
  public void mouseDragged(MouseEvent event) {
    if (begun && studio.drawn().isEmpty()) {
      drag = Optional.empty(); // Escape has ended it
    }
    if (drag.isEmpty() || !begun && pressed.distance(event.getPoint()) <= STILL) {
      return;
    }
    begun = true;
    Vec way = view.pedestal().way(event.getX() - pressed.x, event.getY() - pressed.y, view.room());
    Vec goal = drag.get().start().plus(way);
    studio.draw(Optional.of(drag.get().to(goal, manner(event))));
  }

  private Drag.Manner manner(MouseEvent event) {
    if (event.isShiftDown()) {
      return Drag.Manner.TURNING;
    }
    return event.isAltDown() || !studio.isCatching() ? Drag.Manner.LOOSE : Drag.Manner.CAUGHT;
  }

  @Override
  public void mouseReleased(MouseEvent event) {
    Optional<Drag.Drawn> drawn = drag.isPresent() ? studio.drawn() : Optional.empty();
    drag = Optional.empty();
    Optional<Handle> handle = studio.handle();
    drawn.ifPresent(
        each -> {
          Message does = Message.of("pose.undo.part", handle.orElseThrow().named());
          studio.put(each.pose(), does, "");
        });
    mouseMoved(event);
  }
}
