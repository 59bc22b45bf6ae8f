package org.unhunch.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ProgressTests {
  private static final Path SHIPPED = Path.of("exercises");

  /** Counts, and gives up after so many. */
  private static final class Counting implements Progress {
    private final AtomicInteger read = new AtomicInteger();
    private final int most;
    private int all;

    Counting(int most) {
      this.most = most;
    }

    @Override
    public void found(int files) {
      all = files;
    }

    @Override
    public void readOne() {
      if (read.incrementAndGet() > most) {
        throw new CancellationException();
      }
    }
  }

  @Test
  void everyExerciseAndItsPosesAreCounted() {
    Counting counting = new Counting(Integer.MAX_VALUE);
    LoadedCatalog loaded = CatalogReader.read(SHIPPED, counting);
    assertThat(counting.all).isEqualTo(2 * loaded.catalog().exercises().size());
    assertThat(counting.read).hasValue(counting.all);
  }

  @Test
  void theReadingIsGivenUpAmongTheExercisesAndAmongThePoses() {
    for (int most : new int[] {0, 30}) {
      Counting counting = new Counting(most);
      assertThatThrownBy(() -> CatalogReader.read(SHIPPED, counting))
          .isInstanceOf(CancellationException.class);
      assertThat(counting.read).hasValue(most + 1);
    }
  }
}
