package org.unhunch.ui.play;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.unhunch.ui.picture.FigureView;
import org.unhunch.ui.play.view.CornerView;
import org.unhunch.ui.play.view.DistanceView;
import org.unhunch.ui.play.view.MainView;
import org.unhunch.ui.play.view.PlayView;

/** The three views of a session, of which one is seen. */
final class Views {
  private final MainView main;
  private final DistanceView distance;
  private final CornerView corner;
  private PlayView seen;
  private Optional<ViewWindow> window = Optional.empty();

  Views(PlayFigure figure, Transport transport) {
    main = new MainView(figure.view(), transport.tools(), transport.component());
    distance = new DistanceView(figure.view());
    corner = new CornerView(figure.view(), transport.wayBack());
    seen = main;
    all().forEach(each -> transport.bindKeys(each));
  }

  /** The view in the window, which the others come from and lead back to. */
  MainView main() {
    return main;
  }

  /** Whether anything of it can be seen. */
  boolean isShowing() {
    return FigureView.canBeSeen(seen);
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
    all().forEach(each -> each.addMouseListener(click));
  }

  /** The view that is seen. */
  PlayView seen() {
    return seen;
  }

  /** Takes the focus. */
  void focus() {
    seen.count().requestFocusInWindow();
  }

  /** Fills the screen, or comes back from there. */
  void toggleDistance() {
    toggle(distance, ViewWindow::fillScreen);
  }

  /** Goes into the corner of the screen, or comes back from there. */
  void toggleCorner() {
    toggle(corner, ViewWindow::standInCorner);
  }

  private void toggle(PlayView view, Consumer<ViewWindow> place) {
    boolean there = seen == view;
    backToMain();
    if (!there) {
      seen = view;
      ViewWindow opened = new ViewWindow(view, main, this::backToMain);
      window = Optional.of(opened);
      place.accept(opened);
    }
  }

  void backToMain() {
    seen = main;
    window.ifPresent(ViewWindow::close);
    window = Optional.empty();
  }

  private List<PlayView> all() {
    return List.of(main, distance, corner);
  }
}
