package org.unhunch.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.JFrame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unhunch.settings.LastTime;
import org.unhunch.settings.LastTime.Bounds;
import org.unhunch.settings.Place;
import org.unhunch.settings.Preferences;
import org.unhunch.settings.Settings;
import org.unhunch.testing.HandScheduler;
import org.unhunch.testing.Ui;
import org.unhunch.testing.WindowTest;

/** Guards a real window's size and place, which once were forgotten. */
@WindowTest
class StandingWindowTests {
  private final List<Settings> kept = new ArrayList<>();
  private final Preferences preferences =
      new Preferences(Settings.startingWith(List.of(new Place("Desk", Set.of()))), kept::add);
  private JFrame frame;
  private Standing standing;

  private Rectangle open() {
    Ui.run(
        () -> {
          frame = new JFrame();
          standing = new Standing(frame, preferences, new HandScheduler());
          frame.setVisible(true);
        });
    return Ui.edt(frame::getBounds);
  }

  @AfterEach
  void close() {
    Ui.run(() -> frame.dispose());
  }

  private static Rectangle screen() {
    return GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
  }

  @Test
  void theFirstTimeItIsInsideTheScreen() {
    assertThat(screen().contains(open())).isTrue();
  }

  @Test
  void itStandsWhereItWasLeft() {
    open();
    Ui.run(() -> frame.setBounds(30, 40, 600, 430));
    Ui.await(() -> frame.getWidth() == 600);
    assertThat(kept).isEmpty(); // not for every pixel of a resize
    Ui.run(() -> standing.keep());
    assertThat(kept).hasSize(1);
    Bounds left = kept.get(0).lastTime().window().orElseThrow();
    close();
    open();
    // Smaller by its title bar until the window manager has answered, on some starts.
    Ui.await(() -> frame.getSize().equals(new Dimension(left.width(), left.height())));
  }

  @Test
  void aPlaceOnNoScreenIsMovedInAndMadeToFit() {
    Bounds far = new Bounds(90_000, -5_000, 9_000, 9_000);
    preferences.update(all -> all.withLastTime(LastTime.NONE.withWindow(Optional.of(far), false)));
    open();
    Ui.await(() -> screen().intersects(frame.getBounds()));
    assertThat(Ui.edt(frame::getWidth)).isLessThanOrEqualTo(screen().width);
  }
}
