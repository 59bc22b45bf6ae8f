package org.unhunch.ui.play;

import java.awt.Dimension;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import javax.swing.JComponent;
import javax.swing.JPopupMenu;
import org.unhunch.player.Event.Reason;
import org.unhunch.player.Player;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.TestCatalog;
import org.unhunch.timeline.Timeline;
import org.unhunch.ui.picture.Pictures;
import org.unhunch.ui.play.part.Units;
import org.unhunch.ui.play.view.CornerView;
import org.unhunch.ui.play.view.PlayModel;
import org.unhunch.ui.play.view.PlayView;
import org.unhunch.ui.play.view.WindowView;
import org.unhunch.words.Words;

/** The views of a session, each so many seconds after its start; to be used on the event thread. */
public final class PlayViews {
  private final AtomicLong nanos = new AtomicLong();
  private Words words = new Words();
  private final Pictures pictures;
  private final Player player;

  /** The views of a timeline of the tests' own catalog, so many seconds after its start. */
  public PlayViews(Timeline timeline, int seconds) {
    this(timeline, TestCatalog.pictures(), seconds);
  }

  /** The views of a timeline with these pictures, so many seconds after its start. */
  public PlayViews(Timeline timeline, Pictures pictures, int seconds) {
    this.pictures = pictures;
    player = new Player(timeline, nanos::get, () -> 0);
    player.play();
    nanos.set(seconds * 1_000_000_000L);
    player.tick();
  }

  /** Has the views say other texts. */
  public PlayViews saying(Words others) {
    words = others;
    return this;
  }

  /** Pauses the session. */
  public PlayViews paused() {
    player.pause();
    return this;
  }

  /** {@return the menu of what has no button, as it opens in a window of a size} */
  public JPopupMenu more(Dimension window) {
    JPopupMenu menu = new MoreMenu(transport()).of(model(), Prefs.having().preferences().get());
    MoreMenu.fit(menu, Units.in(window.width, window.height), window);
    return menu;
  }

  /** {@return the view that fills the screen} */
  public JComponent distance() {
    Transport transport = transport();
    transport.leads(true);
    return show(new WindowView(figure().view(), transport.primary(), transport.row()), transport);
  }

  /** {@return the view in a corner, with or without the mouse in it} */
  public JComponent corner(boolean mouse) {
    Transport transport = transport();
    CornerView corner = new CornerView(figure().view(), transport.corner());
    corner.hover(mouse);
    return show(corner, transport);
  }

  private Transport transport() {
    return new Transport(words, action -> {}, action -> true);
  }

  private JComponent show(PlayView view, Transport transport) {
    PlayModel model = model();
    view.show(model);
    transport.show(model);
    view.show(figure().at(player.snapshot()));
    return view;
  }

  private PlayModel model() {
    return new PlayModel(
        player.timeline(), player.snapshot(), Reason.PLAYED, "", OptionalInt.empty(), words);
  }

  private PlayFigure figure() {
    return new PlayFigure(pictures, player::timeline, () -> false);
  }
}
