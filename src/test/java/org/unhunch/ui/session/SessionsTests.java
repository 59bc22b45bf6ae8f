package org.unhunch.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javax.sound.sampled.LineUnavailableException;
import javax.swing.JComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.routine.Catalog;
import org.unhunch.session.Clocks;
import org.unhunch.session.SessionServices;
import org.unhunch.testing.Quiet;
import org.unhunch.testing.Shipped;
import org.unhunch.testing.Ui;
import org.unhunch.timeline.Timeline;
import org.unhunch.words.Words;

class SessionsTests {
  private final Catalog catalog = Shipped.catalog();
  private final List<JComponent> shown = new ArrayList<>();

  @TempDir Path folder;

  private final class ShownStage implements Sessions.Stage {
    @Override
    public void show(JComponent screen) {
      shown.add(screen);
    }

    @Override
    public void showBar(Optional<JComponent> bar) {}

    @Override
    public void tell(String sentence) {}

    @Override
    public void choose() {}

    @Override
    public void close() {}
  }

  /** Guards against the first tone coming late, because the line was opened for it. */
  @Test
  void soundIsMadeReadyWhileThePersonIsAskedHowTheyFeel() throws Exception {
    CountDownLatch opened = new CountDownLatch(1);
    SessionServices company =
        Quiet.company(
            folder,
            () -> {
              opened.countDown();
              throw new LineUnavailableException("it was only to be opened");
            });
    Ui.run(() -> sessions(company).ask(catalog.routines().get(0)));
    assertThat(shown).hasSize(1);
    opened.await();
  }

  private Sessions sessions(SessionServices company) {
    return new Sessions(
        catalog,
        new Words(),
        new Clocks(() -> 0, () -> 0, 1),
        company,
        null, // no session is played here
        routine -> Timeline.of(routine, catalog.pacing()),
        null, // and none ends
        () -> true,
        () -> null,
        new ShownStage());
  }
}
