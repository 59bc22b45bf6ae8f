package org.unhunch.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.testing.Child;
import org.unhunch.testing.QuickDisk;

/**
 * Damaged files by the thousand, each borne within a second of work, all within 96 MB of memory.
 */
class FuzzTests {
  private static final int FEW = 60;
  private static final int MANY = 25_000;

  @TempDir(factory = QuickDisk.class)
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"catalog", "data"})
  void someDamageIsBorne(String what) throws Exception {
    bear(what, FEW, Duration.ofMinutes(4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"catalog", "data"})
  @Tag("soak")
  @Timeout(value = 60, unit = TimeUnit.MINUTES)
  void muchDamageIsBorne(String what) throws Exception {
    bear(what, MANY, Duration.ofMinutes(30));
  }

  private void bear(String what, int count, Duration patience) throws Exception {
    try (Child child = new Child(FuzzChild.class, what, folder, count)) {
      List<String> printed = child.awaitEnd(patience);
      assertThat(printed).hasSize(1);
      assertThat(printed.get(0)).startsWith(count + " borne");
      System.out.println(what + ": " + printed.get(0));
    }
  }
}
