package org.unhunch.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.pose.Choreography;
import org.unhunch.testing.Packs;
import org.unhunch.testing.TestCatalog;

/** A pack that is written is read as the same. */
class PackWriterTests {
  @Test
  void aPackThatIsReadAndWrittenIsTheSame() {
    PackContent neck = Packs.neck();
    byte[] written = PackWriter.write(neck).orElseThrow();
    ReadPack read = Packs.read(new String(written, StandardCharsets.UTF_8));
    assertThat(read.problems()).isEmpty();
    assertThat(read.content().equals(Optional.of(neck))).isTrue();
  }

  /** Guards against a repetition that is one being left out, as a set that is one is. */
  @Test
  void oneRepetitionIsWritten() {
    String once = Packs.neckWith("\"reps\": 3", "\"reps\": 1");
    PackContent content = Packs.read(once).content().orElseThrow();
    byte[] written = PackWriter.write(content).orElseThrow();
    assertThat(Packs.read(new String(written, StandardCharsets.UTF_8)).content()).contains(content);
  }

  /** Every kind of exercise that there is, with its levels, substitutes and poses. */
  @Test
  void aWholeCatalogGoesIntoAPackAndComesBack() {
    Catalog catalog = TestCatalog.catalog();
    Pack pack = new Pack(UUID.randomUUID(), "All", "", "", 1, "en");
    Set<String> ids = catalog.exercises().stream().map(Exercise::id).collect(Collectors.toSet());
    Renaming renaming = Renaming.intoProgram(pack, ids);
    List<Exercise> exercises = catalog.exercises().stream().map(renaming::of).toList();
    Map<String, Exercise> byId = new HashMap<>();
    exercises.forEach(each -> byId.put(each.id(), each));
    Map<String, Choreography> poses = renaming.of(TestCatalog.poses());
    PackContent content =
        new PackContent(
            pack,
            exercises,
            poses,
            catalog.routines().stream()
                .map(
                    each ->
                        renaming.of(
                            each, pack.fullId(each.id()), e -> byId.get(renaming.of(e.id()))))
                .toList(),
            PackWords.NONE);
    byte[] written = PackWriter.write(content).orElseThrow();
    ReadPack read = Packs.read(written, catalog);
    assertThat(read.problems()).isEmpty();
    PackContent back = read.content().orElseThrow();
    assertThat(back.exercises()).containsExactlyInAnyOrderElementsOf(exercises);
    assertThat(back.routines()).containsExactlyInAnyOrderElementsOf(content.routines());
    assertThat(back.poses()).isEqualTo(poses);
  }
}
