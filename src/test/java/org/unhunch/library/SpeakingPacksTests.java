package org.unhunch.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.pack.PackContent;
import org.unhunch.pack.PackWriter;
import org.unhunch.pack.Update;
import org.unhunch.pack.Update.Take;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.testing.FolderKeeping;
import org.unhunch.testing.Packs;
import org.unhunch.testing.QuickDisk;
import org.unhunch.testing.Shipped;
import org.unhunch.words.Language;

/** Packs in several languages, beside the shipped catalog in one of them. */
class SpeakingPacksTests {
  private static final Catalog GERMAN = Shipped.catalog(Language.GERMAN);
  private static final String QUIET = "3f0a7c52-8d14-4b6e-9f21-5a6b7c8d9e01/";

  @TempDir(factory = QuickDisk.class)
  Path folder;

  private Library library;

  @BeforeEach
  void addThePack() {
    library = new FolderKeeping(folder).library(GERMAN, Map.of());
    library.packs().put(read(Packs.text(Packs.QUIET)));
  }

  private static PackContent read(String text) {
    return Packs.read(text.getBytes(StandardCharsets.UTF_8), GERMAN).content().orElseThrow();
  }

  private Routine evening() {
    Exercise nod = library.catalog().exercise(QUIET + "nod").orElseThrow();
    Routine evening =
        new Routine(
            library.own().newId("Evening"),
            "Evening",
            "For the end.",
            List.of(new Routine.Entry(nod, nod.start())));
    library.own().put(evening);
    return library.catalog().routine(evening.id()).orElseThrow();
  }

  @Test
  void itsExercisesAndRoutinesAreShownInTheLanguageOfTheRestAlsoAtTheNextStart() {
    evening();
    Library later = new FolderKeeping(folder).library(GERMAN, Map.of());
    for (Library each : List.of(library, later)) {
      assertThat(each.problems()).isEmpty();
      assertThat(each.catalog().exercise(QUIET + "nod"))
          .map(Exercise::name)
          .contains("Kleines Nicken");
      assertThat(each.catalog().routine(QUIET + "quiet-neck"))
          .map(Routine::name)
          .contains("Ruhiger Nacken");
    }
    Library english = new FolderKeeping(folder).library(Shipped.catalog(), Map.of());
    assertThat(english.problems()).isEmpty();
    assertThat(english.catalog().exercise(QUIET + "nod")).map(Exercise::name).contains("Small nod");
  }

  @Test
  void whatIsSentIsInTheLanguageOfTheRoutine() {
    PackContent sent = library.toSend(evening());
    assertThat(sent.pack().language()).isEqualTo("de");
    assertThat(sent.exercises()).extracting(Exercise::name).containsExactly("Kleines Nicken");
  }

  @Test
  void whatIsSentIsAsItWasWrittenWithTheWordsOfAllThatItTakes() {
    library = new FolderKeeping(folder).library(Shipped.catalog(), Map.of());
    PackContent sent = library.toSend(evening());
    assertThat(sent.exercises()).extracting(Exercise::name).containsExactly("Small nod");
    assertThat(sent.words().languages()).containsExactly("de");
    assertThat(sent.words().all().get("de"))
        .hasSize(9)
        .allSatisfy((key, said) -> assertThat(key).startsWith("nod/"));
    byte[] file = PackWriter.write(sent).orElseThrow();
    assertThat(Packs.read(file, GERMAN).problems()).isEmpty();
    Library elsewhere = new Library(LibrarySource.of("catalog", GERMAN, List.of(), Map.of()));
    elsewhere.packs().put(Packs.read(file, GERMAN).content().orElseThrow());
    assertThat(elsewhere.catalog().exercise(sent.exercises().get(0).id()))
        .map(Exercise::name)
        .contains("Kleines Nicken");
    assertThat(library.toSend(library.catalog().routine(QUIET + "quiet-neck").orElseThrow()))
        .isEqualTo(library.packs().all().get(0));
  }

  @Test
  void whatBecomesOnesOwnStaysAsItWasShown() {
    evening();
    library.packs().remove(library.packs().all().get(0).pack());
    assertThat(library.own().exercises())
        .extracting(Exercise::name)
        .containsExactly("Kleines Nicken");
    assertThat(library.problems()).isEmpty();
  }

  /** Guards against a German text that is said to be English because the first one was. */
  @Test
  void whatIsOnesOwnIsInTheLanguageInWhichItWasMadeAlsoAtTheNextStart() {
    String english = makeIn(Shipped.catalog(), "Mine");
    String german = makeIn(GERMAN, "Meine");
    Library later = new FolderKeeping(folder).library(GERMAN, Map.of());
    assertThat(later.problems()).isEmpty();
    assertThat(later.catalog().exercise(english).orElseThrow().wording().language())
        .isEqualTo("en");
    assertThat(later.catalog().exercise(german).orElseThrow().wording().language()).isEqualTo("de");
    assertThat(later.own().routines())
        .extracting(each -> each.name() + " " + each.wording().language())
        .containsExactlyInAnyOrder("Mine en", "Meine de");
  }

  private String makeIn(Catalog shown, String name) {
    Library each = new FolderKeeping(folder).library(shown, Map.of());
    Exercise any = each.catalog().exercise("chin-tuck").orElse(each.catalog().exercises().get(0));
    String id = each.own().newId(name);
    each.own().put(any.withId(id).withSubstitutes(List.of()), Optional.empty());
    Exercise made = each.catalog().exercise(id).orElseThrow();
    each.own()
        .put(
            new Routine(
                each.own().newId(name + " all"),
                name,
                "For a test.",
                List.of(new Routine.Entry(made, made.start()))));
    return id;
  }

  @Test
  void newWordsAloneAreAChangeThatMayBeLeft() {
    String later = Packs.with(Packs.QUIET, "Kleines Nicken", "Nicken, ganz klein");
    PackContent next = read(later.replace("\"version\": 1", "\"version\": 2"));
    Update update = library.packs().update(next);
    assertThat(update.comparison().exercises())
        .singleElement()
        .matches(each -> each.thing().name().equals("Small nod"));
    Exercise nod = update.comparison().exercises().get(0).thing();
    library.packs().put(update.with(nod, Take.BEFORE), Exercise::name);
    assertThat(shown()).contains("Kleines Nicken");
    library.packs().put(next.as(next.pack().version(3)));
    assertThat(shown()).contains("Nicken, ganz klein");
  }

  private Optional<String> shown() {
    return library.catalog().exercise(QUIET + "nod").map(Exercise::name);
  }
}
