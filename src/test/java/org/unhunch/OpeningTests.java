package org.unhunch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.unhunch.catalog.LoadedCatalog;
import org.unhunch.routine.Exercise;
import org.unhunch.testing.Shipped;
import org.unhunch.testing.Ui;

class OpeningTests {
  private final Opening opening = Opening.onShipped();

  @Test
  void whatOneChoosesByIsThereWithoutThePoses() {
    LoadedCatalog loaded = opening.window().join().loaded();
    assertThat(loaded.catalog()).isEqualTo(Shipped.catalog());
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.poses()).isEmpty();
  }

  /** Guards against poses that only the first paint has read: an early key would wait for ever. */
  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void aFigureThatIsAskedForBeforeTheFirstPaintIsShown() {
    Exercise any = opening.window().join().loaded().catalog().exercises().get(0);
    assertThat(Ui.edt(() -> opening.pictures().sequence(any, any.start()))).isPresent();
  }
}
