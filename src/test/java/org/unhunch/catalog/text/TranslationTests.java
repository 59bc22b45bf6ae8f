package org.unhunch.catalog.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.catalog.CatalogReader;
import org.unhunch.catalog.CatalogSource;
import org.unhunch.catalog.write.ExerciseWriter;
import org.unhunch.catalog.write.RoutineWriter;
import org.unhunch.json.JsonWriter;
import org.unhunch.message.Problem;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Caution;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Wording;
import org.unhunch.testing.QuickDisk;
import org.unhunch.testing.Refusal;
import org.unhunch.testing.Shipped;
import org.unhunch.testing.SmallCatalog;
import org.unhunch.words.Words;

class TranslationTests {
  @TempDir(factory = QuickDisk.class)
  Path folder;

  private SmallCatalog small;
  private Catalog english;
  private final Map<String, Object> file = new LinkedHashMap<>();

  @BeforeEach
  void write() throws Exception {
    small = new SmallCatalog(folder);
    english = small.read().catalog();
    English.of(english)
        .forEach((key, each) -> file.put(key, entry("§" + each.text(), each.hash())));
    Files.createDirectory(folder.resolve("words"));
  }

  private static Map<String, Object> entry(String text, String of) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("text", text);
    entry.put("of", of);
    return entry;
  }

  private Translation read() {
    small.write("words/de.json", JsonWriter.pretty(file));
    return CatalogReader.translation(CatalogSource.in(folder), "de", english);
  }

  private Catalog german() {
    return read().in("de", english);
  }

  private List<String> lines(List<Problem> problems) {
    return small.fromHere(new Words().lines(problems));
  }

  @Test
  void aWholeTranslationSaysEverythingOtherwise() {
    Exercise lift = german().exercise("lift").orElseThrow();
    assertThat(read().gaps()).isEmpty();
    assertThat(read().percent()).isEqualTo(100);
    assertThat(lift.name()).isEqualTo("§" + english.exercise("lift").orElseThrow().name());
    assertThat(lift.wording().language()).isEqualTo("de");
    assertThat(lift.start().script())
        .allMatch(each -> each.called().equals("§" + each.name()))
        .allMatch(each -> each.cue().written().startsWith("§"));
  }

  /** Sentences in two languages are of no use to anybody. */
  @Test
  void anExerciseThatLacksATextStaysInEnglish() {
    file.remove("lift/summary");
    Catalog german = german();
    Exercise lift = german.exercise("lift").orElseThrow();
    assertThat(lift.name()).isEqualTo(english.exercise("lift").orElseThrow().name());
    assertThat(lift.wording()).isEqualTo(Wording.ENGLISH);
    assertThat(german.exercise("curl").orElseThrow().name()).startsWith("§");
    assertThat(lines(read().gaps())).singleElement().asString().contains("lift/summary", "missing");
  }

  @Test
  void aTextOfAnotherEnglishOneIsStaleAndNotUsed() {
    file.put("lift/summary", entry("§alt", "0000"));
    assertThat(german().exercise("lift").orElseThrow().wording()).isEqualTo(Wording.ENGLISH);
    assertThat(lines(read().gaps())).singleElement().asString().contains("has changed");
    assertThat(read().faults()).isEmpty();
  }

  @Test
  void aTextOfNothingIsExtra() {
    file.put("gone/name", entry("§", "0000"));
    assertThat(lines(read().gaps())).singleElement().asString().contains("no text 'gone/name'");
  }

  @Test
  void whatIsWrongWithATextIsToldWhereItStands() {
    English summary = English.of(english).get("lift/summary");
    file.put("lift/summary", entry("§ 3 mal", summary.hash()));
    assertThat(lines(read().faults()))
        .singleElement()
        .asString()
        .matches(
            "words/de.json:\\d+:\\d+: .*the numbers “3”, but the text that it was translated from has “”.*");
    assertThat(read().text("lift/summary")).isEmpty();
    file.put("lift/summary", entry("Ein ½ hat nur, was so aussieht", summary.hash()));
    assertThat(lines(read().faults())).singleElement().asString().contains("“½”");
    file.put("lift/summary", entry("§".repeat(301), summary.hash()));
    assertThat(lines(read().faults())).singleElement().asString().contains("301 letters");
  }

  @Test
  void aTextKeepsBothOfItsSides() {
    English sided = new English("Lean to the {left|right}.", 120);
    assertThat(refusal(sided, "Lehn dich nach links.")).contains("must both have sides");
    assertThat(refusal(sided, "Lehn dich nach {links|}.")).contains("two alternatives");
    assertThat(refusal(new English("Lean.", 120), "Nach {links|rechts}.")).contains("both");
    sided.check("Lehn dich nach {links|rechts}.");
  }

  private static String refusal(English english, String text) {
    return Refusal.of(() -> english.check(text));
  }

  /** Fails where the walk forgets a text that a person sees. */
  @Test
  void noTextOfTheShippedCatalogIsForgotten() {
    Catalog marked =
        new CatalogTexts("xx", (key, text, most) -> "§" + text.replace(", ", ", §"))
            .in(Shipped.catalog());
    TreeSet<String> left = new TreeSet<>();
    marked.exercises().forEach(each -> collect(ExerciseWriter.write(each), left));
    marked.routines().forEach(each -> collect(RoutineWriter.write(each), left));
    assertThat(left).isSubsetOf(phaseNames(marked));
  }

  private static List<String> phaseNames(Catalog catalog) {
    return catalog.exercises().stream()
        .flatMap(each -> each.levels().stream())
        .flatMap(each -> each.script().stream())
        .map(Phase::name)
        .toList();
  }

  /** What has a space in it is no id. */
  private static void collect(Object value, TreeSet<String> left) {
    if (value instanceof Map<?, ?> map) {
      map.values().forEach(each -> collect(each, left));
    } else if (value instanceof Iterable<?> all) {
      all.forEach(each -> collect(each, left));
    } else if (value instanceof String text && text.contains(" ") && !text.startsWith("§")) {
      left.add(text);
    }
  }

  @Test
  void whatSaysTheSameIsTheSameCatalog() {
    Catalog same = new CatalogTexts("en", (key, text, most) -> text).in(Shipped.catalog());
    assertThat(same.vocabulary()).isEqualTo(Shipped.catalog().vocabulary());
    Function<Exercise, List<Level>> levels = Exercise::levels;
    assertThat(byId(same, levels).equals(byId(Shipped.catalog(), levels))).isTrue();
    Function<Exercise, List<Caution>> cautions = Exercise::cautions;
    assertThat(byId(same, cautions).equals(byId(Shipped.catalog(), cautions))).isTrue();
    assertThat(same.routines().stream().map(Routine::needs).toList())
        .isEqualTo(Shipped.catalog().routines().stream().map(Routine::needs).toList());
  }

  private static <T> Map<String, T> byId(Catalog catalog, Function<Exercise, T> what) {
    return catalog.exercises().stream().collect(Collectors.toMap(Exercise::id, what));
  }
}
