package org.unhunch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.history.HistoryStore;
import org.unhunch.history.Session;
import org.unhunch.history.Sessions;
import org.unhunch.storage.Loaded;
import org.unhunch.testing.Child;
import org.unhunch.testing.Moments;

/** Two programs that add to the same history at once. */
class TwoProgramsTests {
  private static final int FEW = 60;
  private static final int MANY = 2_000;

  @TempDir Path folder;

  @Test
  void aFewSessionsOfBothAreAllThere() throws Exception {
    addFromBoth(FEW);
  }

  @Test
  @Tag("soak")
  void manySessionsOfBothAreAllThere() throws Exception {
    addFromBoth(MANY);
  }

  @Test
  void oneThatIsKilledWithinALineCostsTheOtherNothing() throws Exception {
    try (Child killed = new Child(AppendingChild.class, folder, 0, 100_000);
        Child other = new Child(AppendingChild.class, folder, 200_000, FEW)) {
      killed.awaitFirstLine();
      other.awaitFirstLine();
      int saved = (int) killed.kill().stream().filter("SAVED"::equals).count();
      assertThat(other.awaitEnd()).hasSize(FEW).containsOnly("SAVED");
      List<Integer> there = numbers(new HistoryStore(folder, Moments.ANY).load());
      assertThat(there).containsAll(IntStream.range(0, saved).boxed().toList());
      assertThat(there).containsAll(IntStream.range(200_000, 200_000 + FEW).boxed().toList());
      assertThat(there.size()).isBetween(saved + FEW, saved + FEW + 1);
    }
  }

  private void addFromBoth(int each) throws Exception {
    try (Child one = new Child(AppendingChild.class, folder, 0, each);
        Child other = new Child(AppendingChild.class, folder, each, each)) {
      assertThat(one.awaitEnd()).hasSize(each).containsOnly("SAVED");
      assertThat(other.awaitEnd()).hasSize(each).containsOnly("SAVED");
    }
    Loaded<?> loaded = new HistoryStore(folder, Moments.ANY).load();
    assertThat(loaded).isEqualTo(new Loaded<>(Sessions.many(2 * each), List.of()));
    assertThat(Files.readAllLines(folder.resolve("history.jsonl"))).hasSize(2 * each);
  }

  private static List<Integer> numbers(Loaded<List<Session>> loaded) {
    return loaded.value().stream().map(each -> (int) each.id().getLeastSignificantBits()).toList();
  }
}
