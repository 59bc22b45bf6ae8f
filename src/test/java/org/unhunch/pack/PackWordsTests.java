package org.unhunch.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.testing.Packs;
import org.unhunch.testing.QuickDisk;
import org.unhunch.testing.Shipped;
import org.unhunch.words.Language;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/** What a pack brings of its texts in other languages. */
class PackWordsTests {
  private static final String ID = "3f0a7c52-8d14-4b6e-9f21-5a6b7c8d9e01/";
  private static final Catalog GERMAN = Shipped.catalog(Language.GERMAN);

  @TempDir(factory = QuickDisk.class)
  Path folder;

  private static PackContent german(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Packs.read(bytes, GERMAN).content().orElseThrow().in(GERMAN);
  }

  private List<String> gaps(String text, Language... asked) throws Exception {
    Path file = Files.writeString(folder.resolve("p.unhunch"), text);
    Optional<String> tag = asked.length == 0 ? Optional.empty() : Optional.of(asked[0].tag());
    return new Words()
        .lines(PackReader.gaps(file, Shipped.catalog(), tag)).stream()
            .map(each -> each.replace(folder + "/", ""))
            .toList();
  }

  @Test
  void aPackIsShownInALanguageThatItBringsWhole() {
    PackContent shown = german(Packs.text(Packs.QUIET));
    Exercise ear = shown.exercise(ID + "ear-to-shoulder").orElseThrow();
    assertThat(ear.name()).isEqualTo("Ohr zur Schulter");
    assertThat(ear.aliases()).containsExactly("Seite des Halses");
    assertThat(ear.wording().language()).isEqualTo("de");
    assertThat(ear.wording().otherNames()).contains("Ear to the shoulder");
    assertThat(ear.start().script().get(0).cue().written()).contains("{linkes|rechtes}");
    Routine routine = shown.routines().get(0);
    assertThat(routine.name()).isEqualTo("Ruhiger Nacken");
    assertThat(routine.why()).startsWith("Was gedehnt ist");
    assertThat(routine.entries().get(2).rests().get(0).say()).isEqualTo("Hol ein Handtuch.");
    assertThat(routine.entries().get(0).exercise())
        .isEqualTo(GERMAN.exercise("shoulder-roll").orElseThrow());
    assertThat(shown.isWholeIn("de", GERMAN)).isTrue();
    assertThat(shown.pack().name()).isEqualTo("Ruhiger Nacken");
    assertThat(shown.pack().purpose()).isEqualTo("Für einen Nacken nach einem langen Tag.");
    assertThat(shown.pack().language()).isEqualTo("en");
  }

  /** A name in one language above a purpose in another is of no use. */
  @Test
  void aPackThatLacksItsPurposeHasItsOwnName() {
    Pack pack = german(Packs.with(Packs.QUIET, "\"for\": {\"text\"", "\"fort\": {\"text\"")).pack();
    assertThat(pack.name()).isEqualTo("Quiet neck");
    assertThat(pack.purpose()).startsWith("For a neck");
  }

  /** Guards against a German pack that nobody finds by the English words that it has. */
  @Test
  void whatHasEnglishWordsIsFoundByThemInEveryLanguage() {
    String other = Packs.with(Packs.QUIET, "\"language\": \"en\"", "\"language\": \"de\"");
    PackContent shown = german(other.replace("\"de\": {", "\"en\": {"));
    Exercise ear = shown.exercise(ID + "ear-to-shoulder").orElseThrow();
    assertThat(ear.name()).isEqualTo("Ear to the shoulder"); // as it says, in German
    assertThat(ear.wording().language()).isEqualTo("de");
    assertThat(ear.wording().otherNames()).containsExactly("Ohr zur Schulter", "Seite des Halses");
    Routine routine = shown.routines().get(0);
    assertThat(routine.wording().otherNames()).containsExactly("Ruhiger Nacken");
    assertThat(routine.entries().get(1).exercise()).isEqualTo(ear);
  }

  @Test
  void whatIsSentTakesTheWordsOfItsNameAlong() {
    byte[] bytes = Packs.text(Packs.QUIET).getBytes(StandardCharsets.UTF_8);
    PackContent quiet = Packs.read(bytes, GERMAN).content().orElseThrow();
    PackContent sent =
        Parcel.of(quiet.exercise(ID + "nod").orElseThrow(), 1, GERMAN, List.of(quiet));
    assertThat(sent.pack().name()).isEqualTo("Small nod");
    assertThat(sent.in(GERMAN).pack().name()).isEqualTo("Kleines Nicken");
  }

  @Test
  void eachOfSeveralRestsHasATextAndThoseAtTheEnd() throws Exception {
    String text =
        Packs.text(Packs.QUIET)
            .replace(
                "{\"exercise\": \"nod\", \"reps\": 6}",
                """
                {"rest": 9, "say": "Sit still."}, {"exercise": "nod", "reps": 6},
                {"rest": 9, "say": "Sit still."}
                """)
            .replace(
                "\"routines/quiet-neck/rest/3\":",
                """
                "routines/quiet-neck/rest/3/2": {"text": "Sitz still.", "of": "fbef"},
                "routines/quiet-neck/rest/4": {"text": "Sitz noch still.", "of": "fbef"},
                "routines/quiet-neck/rest/3":
                """);
    assertThat(gaps(text)).isEmpty();
    Routine routine = german(text).routines().get(0);
    assertThat(routine.entries().get(2).rests())
        .extracting(Routine.Rest::say)
        .containsExactly("Hol ein Handtuch.", "Sitz still.");
    assertThat(routine.closing()).extracting(Routine.Rest::say).containsExactly("Sitz noch still.");
  }

  @Test
  void inItsOwnLanguageItIsAsItWasWritten() {
    PackContent quiet = Packs.read(Packs.text(Packs.QUIET)).content().orElseThrow();
    assertThat(quiet.in(Shipped.catalog())).isSameAs(quiet);
    assertThat(quiet.exercise(ID + "nod")).map(Exercise::name).contains("Small nod");
  }

  /** Guards against British English that is said to be another language, and French that is not. */
  @Test
  void aRegionMakesNoOtherLanguageAndAnyOtherIsNamed() {
    assertThat(title("en-GB")).isEqualTo("Small nod");
    assertThat(title("de-AT")).isEqualTo("Small nod (in German)");
    assertThat(title("fr-CA")).isEqualTo("Small nod (French)");
  }

  private static String title(String language) {
    String text =
        Packs.with(Packs.QUIET, "\"language\": \"en\"", "\"language\": \"" + language + "\"");
    PackContent content = Packs.read(text).content().orElseThrow();
    return new StepWords(new Words()).title(content.exercise(ID + "nod").orElseThrow());
  }

  @Test
  void whatIsWrittenIsReadWithItsWords() {
    PackContent quiet = Packs.read(Packs.text(Packs.QUIET)).content().orElseThrow();
    byte[] written = PackWriter.write(quiet).orElseThrow();
    assertThat(Packs.read(new String(written, StandardCharsets.UTF_8)).content()).contains(quiet);
  }

  /** Sentences in two languages are of no use to anybody. */
  @Test
  void anExerciseThatLacksATextStaysInItsOwnLanguage() throws Exception {
    String text = Packs.with(Packs.QUIET, "\"nod/summary\"", "\"nod/sumary\"");
    PackContent shown = german(text);
    Exercise nod = shown.exercise(ID + "nod").orElseThrow();
    assertThat(nod.name()).isEqualTo("Small nod");
    assertThat(nod.wording().language()).isEqualTo("en");
    assertThat(shown.exercises()).extracting(Exercise::name).contains("Ohr zur Schulter");
    assertThat(shown.isWholeIn("de", GERMAN)).isFalse();
    assertThat(gaps(text))
        .containsExactly(
            "p.unhunch:84:7: words.de.nod/sumary: there is no text 'nod/sumary'; remove this one",
            "p.unhunch:68:11: words.de.nod/summary: this text is missing: “Wakes the front of the"
                + " neck.”; give it with \"of\": \"cbfc\"");
  }

  @Test
  void aTextOfWhatIsAnotherByNowIsStale() throws Exception {
    String text = Packs.with(Packs.QUIET, "\"Lie on your back.\"", "\"Lie on your front.\"");
    assertThat(Packs.problems(text)).isEmpty();
    assertThat(german(text).exercises()).extracting(Exercise::name).contains("Small nod");
    assertThat(gaps(text))
        .singleElement()
        .asString()
        .startsWith("p.unhunch:85:")
        .contains("words.de.nod/setup/1.of", "“Lie on your front.”");
  }

  @Test
  void aPackThatIsWholeLacksNothingAndInAnotherLanguageAll() throws Exception {
    assertThat(gaps(Packs.text(Packs.QUIET))).isEmpty();
    assertThat(gaps(Packs.text(Packs.QUIET), Language.ENGLISH)).isEmpty();
    assertThat(gaps(Packs.text(Packs.QUIET), Language.SPANISH))
        .hasSize(27)
        .allMatch(each -> each.startsWith("p.unhunch: words.es."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "guttut => 3 Tage guttut => words.de.reason/2522.text: this has the numbers “3”",
        "{linkes|rechtes} => linkes => words.de.ear-to-shoulder/cue/tilt.text: the text “Tip your",
        "{linkes|rechtes} => {linkes|} => two alternatives",
        "\"nicken\", \"of\" => 3, \"of\" => words.de.nod/phase/nod.text: this is a number; a text",
        "\"nicken\", \"of\" => \"nicken\", \"off\" => unknown key 'off'; did you mean 'of'?",
        "\"words\": { => \"word\": { => word: unknown key 'word'; did you mean 'words'?",
        "\"de\": { => \"en\": { => words.en: this is en; another language than the pack’s own",
        "\"de\": { => \"../de\": { => this is ../de; another language than the pack’s own",
      })
  void whatIsWrongWithItsWordsIsTold(String from, String to, String told) {
    assertThat(Packs.problems(Packs.with(Packs.QUIET, from, to)))
        .singleElement()
        .asString()
        .matches("p.unhunch:\\d+:\\d+: .*")
        .contains(told);
  }

  @Test
  void aLanguageHasAtMostTwoThousandTexts() {
    assertThat(Packs.problems(full(2_001)))
        .singleElement()
        .asString()
        .endsWith("no file of this kind needs that");
    assertThat(Packs.problems(full(2_000)).get(0)).contains("words.fr.k0: the key 'text'");
  }

  private static String full(int texts) {
    String all =
        IntStream.range(0, texts)
            .mapToObj("\"k%d\":{}"::formatted)
            .collect(Collectors.joining(",", "\"words\": {\"fr\": {", "}, "));
    return Packs.with(Packs.QUIET, "\"words\": {", all);
  }
}
