package org.unhunch.ui.play;

import java.awt.BorderLayout;
import java.awt.Frame;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.unhunch.player.SessionRecord;
import org.unhunch.session.Scheduler;
import org.unhunch.ui.picture.FigureView;
import org.unhunch.ui.play.view.CornerView;
import org.unhunch.ui.play.view.PlayView;
import org.unhunch.ui.play.view.Slot;
import org.unhunch.ui.play.view.WindowView;
import org.unhunch.ui.play.window.CornerMouse;
import org.unhunch.ui.play.window.MouseRow;
import org.unhunch.ui.play.window.ViewWindow;

/** The views of a session: one layout for the window and the whole screen, one for the corner. */
final class Views {
  private final JPanel main = new JPanel(new BorderLayout());
  private final JPanel full = new JPanel(new BorderLayout());
  private final WindowView large;
  private final CornerView corner;
  private final MouseRow controls;
  private final Transport transport;
  private JComponent seen = main;
  private boolean beganInCorner;
  private Optional<ViewWindow> window = Optional.empty();

  /** Views of a session, in which the controls are always seen as long as it {@code stands}. */
  Views(PlayFigure figure, Transport transport, Scheduler scheduler, BooleanSupplier stands) {
    this.transport = transport;
    large = new WindowView(figure.view(), transport.primary(), transport.row());
    corner = new CornerView(figure.view(), transport.corner());
    main.add(large);
    controls = new MouseRow(scheduler, full, transport.row(), stands);
    all().forEach(each -> transport.bindKeys(each));
  }

  /** What stands in the window, which the other views come from and lead back to. */
  JComponent main() {
    return main;
  }

  /** Whether anything of it can be seen. */
  boolean isShowing() {
    return FigureView.canBeSeen(seen);
  }

  /** Whether nothing but the title can be seen of it. */
  boolean isFoldedAway() {
    return FigureView.isFoldedAway(seen);
  }

  boolean isMain() {
    return seen == main;
  }

  /** Runs the action at a click anywhere but on a button. */
  void onClick(Runnable action) {
    MouseAdapter click =
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent event) {
            action.run();
          }
        };
    main.addMouseListener(click);
    full.addMouseListener(click);
    CornerMouse.in(corner, action);
  }

  /** The view that is seen. */
  PlayView seen() {
    return seen == corner ? corner : large;
  }

  /** Shows what has been done so far, in every view. */
  void show(SessionRecord record) {
    large.show(record);
    corner.show(record);
  }

  /** Shows other contents in some places of the large view. */
  void fill(Map<Slot, JComponent> contents) {
    large.fill(contents);
  }

  /** Gives the window that is seen another title. */
  void title(String title) {
    if (SwingUtilities.getWindowAncestor(seen) instanceof Frame frame
        && !title.equals(frame.getTitle())) {
      frame.setTitle(title);
    }
  }

  /** Fills the screen, or comes back from there. */
  void toggleDistance() {
    toggle(full, ViewWindow::fillScreen);
  }

  /** Goes into the corner of the screen, or comes back from there. */
  void toggleCorner() {
    toggle(corner, ViewWindow::standInCorner);
  }

  /** Goes into the corner of the screen before anything was in the window. */
  void beginInCorner() {
    toggleCorner();
    beganInCorner = true;
  }

  /** Whether it is still in the corner that it began in, so that no window waits for it. */
  boolean isWhereItBegan() {
    return beganInCorner;
  }

  /** Shows the controls, which stay while the session stands. */
  void wakeControls() {
    controls.wake();
  }

  private void toggle(JComponent view, Consumer<ViewWindow> place) {
    boolean there = seen == view;
    backToMain();
    if (!there) {
      seen = view;
      transport.inCorner(isCorner());
      if (view == full) {
        full.add(large);
        transport.leads(true);
        controls.hideInTime(true);
      }
      ViewWindow opened = new ViewWindow(view, main, this::backToMain);
      window = Optional.of(opened);
      place.accept(opened);
    }
  }

  boolean isCorner() {
    return seen == corner;
  }

  /** A question has no room in the corner. */
  void leaveCorner() {
    if (isCorner()) {
      backToMain();
    }
  }

  void backToMain() {
    seen = main;
    beganInCorner = false;
    transport.inCorner(false);
    if (large.getParent() != main) {
      main.add(large);
      main.revalidate();
      transport.leads(false);
      controls.hideInTime(false);
    }
    window.ifPresent(ViewWindow::close);
    window = Optional.empty();
  }

  private List<JComponent> all() {
    return List.of(main, full, corner);
  }
}
