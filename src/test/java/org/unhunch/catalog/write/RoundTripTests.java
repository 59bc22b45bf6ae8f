package org.unhunch.catalog.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unhunch.catalog.CatalogReader;
import org.unhunch.catalog.CatalogSource;
import org.unhunch.catalog.LoadedCatalog;
import org.unhunch.catalog.pose.PoseWriter;
import org.unhunch.json.JsonWriter;
import org.unhunch.json.Node;
import org.unhunch.json.Report;
import org.unhunch.testing.Shipped;
import org.unhunch.words.Words;

/** Every file of a catalog that is read and written says the same, and no more than it has to. */
class RoundTripTests {
  private static final Path SHIPPED = Shipped.FOLDER;
  private static final Path SMALL = Path.of("src/test/resources/catalogs/sound");
  private static final Map<String, Object> OF_SHIPPED = written(Shipped.loaded());
  private static final Map<String, Object> OF_SMALL = written(CatalogReader.read(SMALL));

  /** All files of a catalog, written, by their names in it. */
  private static Map<String, Object> written(LoadedCatalog loaded) {
    Map<String, Object> all = new TreeMap<>();
    loaded.catalog().exercises().forEach(e -> all.put(e.id() + ".json", ExerciseWriter.write(e)));
    loaded
        .catalog()
        .routines()
        .forEach(each -> all.put("routines/" + each.id() + ".json", RoutineWriter.write(each)));
    loaded.poses().forEach((id, each) -> all.put("poses/" + id + ".json", PoseWriter.write(each)));
    VocabularyWriter.write(loaded.catalog().vocabulary())
        .forEach((name, each) -> all.put("vocabulary/" + name + ".json", each));
    all.put("vocabulary/pacing.json", VocabularyWriter.write(loaded.catalog().pacing()));
    return all;
  }

  static Stream<Path> files() throws IOException {
    try (Stream<Path> shipped = Files.walk(SHIPPED);
        Stream<Path> small = Files.walk(SMALL)) {
      return Stream.concat(shipped, small)
          .filter(each -> each.toString().endsWith(".json"))
          .filter(each -> !each.startsWith(SHIPPED.resolve("words")))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileThatIsReadAndWrittenIsTheSame(Path file) throws IOException {
    boolean shipped = file.startsWith(SHIPPED);
    Path name = (shipped ? SHIPPED : SMALL).relativize(file);
    Object written = (shipped ? OF_SHIPPED : OF_SMALL).get(name.toString());
    assertThat(plain(bytes(written))).isEqualTo(plain(Files.readAllBytes(file)));
  }

  @Test
  void theShippedCatalogIsTheSameWhenItIsReadFromWhatWasWritten() {
    LoadedCatalog shipped = Shipped.loaded();
    Map<String, byte[]> documents = new LinkedHashMap<>();
    written(shipped).forEach((name, each) -> documents.put(name, bytes(each)));
    LoadedCatalog again = CatalogReader.read(CatalogSource.of(documents));
    assertThat(new Words().lines(again.problems())).isEmpty();
    assertThat(again).isEqualTo(shipped);
  }

  private static byte[] bytes(Object value) {
    String wrapped = new String(JsonWriter.line(Map.of("all", value)), StandardCharsets.UTF_8);
    String own = wrapped.substring(wrapped.indexOf(':') + 1, wrapped.lastIndexOf('}'));
    return own.getBytes(StandardCharsets.UTF_8);
  }

  private static Object plain(byte[] bytes) {
    return plain(CatalogSource.JSON.parse(bytes, new Report("")).orElseThrow());
  }

  private static Object plain(Node node) {
    if (node instanceof Node.Object object) {
      Map<String, Object> members = new TreeMap<>();
      object.members().forEach(each -> members.put(each.key(), plain(each.value())));
      return members;
    }
    if (node instanceof Node.Items list) {
      return list.items().stream().map(RoundTripTests::plain).toList();
    }
    if (node instanceof Node.Number number) {
      return new BigDecimal(number.digits()).stripTrailingZeros();
    }
    if (node instanceof Node.Word word) {
      return word.word();
    }
    return node instanceof Node.Text text ? List.of("text", text.value()) : node.toString();
  }
}
