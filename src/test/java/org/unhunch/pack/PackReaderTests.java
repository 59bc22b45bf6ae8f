package org.unhunch.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.testing.Packs;
import org.unhunch.testing.TestCatalog;

/** What a pack's file says, and what is told of one that says it wrongly. */
class PackReaderTests {
  private static final String ID = "0b8f6c1e-52a7-4d3b-9a41-6f2d7c9e1a10";
  private static final String NOTHING =
      "{\"unhunch\": 1, \"pack\": {\"id\": \"" + ID + "\", \"name\": \"N\", \"version\": 1}}";

  @Test
  void aPackSaysWhatItIsAndWhoMadeIt() {
    Pack pack = Packs.neck().pack();
    assertThat(pack.id()).hasToString(ID);
    assertThat(pack.author()).isEqualTo("Practice by the Park");
    assertThat(pack.purpose()).startsWith("After a day");
    assertThat(pack.version()).isEqualTo(3);
  }

  @Test
  void whatItHasIsKnownByThePackAndItsOwnId() {
    PackContent neck = Packs.neck();
    assertThat(neck.exercises())
        .extracting(Exercise::id)
        .containsExactlyInAnyOrder(ID + "/chin-to-chest", ID + "/ear-to-shoulder", ID + "/nod");
    assertThat(neck.poses()).containsOnlyKeys(ID + "/chin-to-chest", ID + "/ear-to-shoulder");
    Routine routine = neck.routines().get(0);
    assertThat(routine.id()).isEqualTo(ID + "/neck-programme");
    assertThat(routine.exerciseIds())
        .containsExactly(
            "shoulder-roll", ID + "/chin-to-chest", ID + "/ear-to-shoulder", ID + "/nod");
    assertThat(routine.entries().get(3).afterId()).contains(ID + "/chin-to-chest");
    assertThat(routine.why()).isNotEmpty();
    assertThat(neck.exercises().get(1).substitutes().get(0).exerciseId()).contains("shoulder-roll");
  }

  @Test
  void aNumberMayStandAlone() {
    Exercise chin = Packs.neck().exercises().get(0);
    assertThat(chin.start().doses().get(0).reps().low()).isEqualTo(3);
    assertThat(Packs.problems(Packs.neckWith("\"hang\": 20", "\"hang\": 0")))
        .first()
        .isEqualTo(
            "p.unhunch:26:69: exercises[0].doses[0].phases.hang: this is 0; a whole number from 1"
                + " to 7200 would be right");
  }

  @Test
  void whatIsWrongIsToldWithItsPlaceInTheFile() {
    assertThat(Packs.problems(Packs.neckWith("[[\"chair\"]]", "[[\"bolster\"]]")))
        .first()
        .asString()
        .startsWith("p.unhunch:19:18: exercises[0].needs[0][0]: unknown 'bolster'; ");
    assertThat(Packs.problems(Packs.neckWith("own weight", "5 kilos")))
        .first()
        .asString()
        .contains("exercises[0].script[1].cue", "'5'");
    assertThat(
            Packs.problems(
                Packs.neckWith(
                    "{\"exercise\": \"shoulder-roll\"}", "{\"exercise\": \"shoulder-rol\"}")))
        .first()
        .asString()
        .endsWith(
            "routines[0].steps[0].exercise: unknown 'shoulder-rol'; did you mean 'shoulder-roll'?");
  }

  @Test
  void whatStandsInAPackWinsAndTheShippedOneHasANameStill() {
    String text =
        Packs.neckWith("\"id\": \"nod\"", "\"id\": \"cat-cow\"")
            .replace("{\"exercise\": \"nod\"", "{\"exercise\": \"unhunch/cat-cow\"");
    ReadPack read = Packs.read(text);
    assertThat(read.problems()).isEmpty();
    assertThat(read.content().orElseThrow().routines().get(0).exerciseIds())
        .containsExactly(
            "shoulder-roll", ID + "/chin-to-chest", ID + "/ear-to-shoulder", "cat-cow");
    byte[] written = PackWriter.write(read.content().orElseThrow()).orElseThrow();
    assertThat(Packs.read(new String(written, StandardCharsets.UTF_8)).content())
        .isEqualTo(read.content());
  }

  @Test
  void posesOfNoExerciseAreTold() {
    String stray =
        Packs.text(Packs.NECK)
            .replace("\"exercise\": \"ear-to-shoulder\",\n", "\"exercise\": \"ear\",\n");
    assertThat(Packs.problems(stray))
        .singleElement()
        .asString()
        .contains("these are the poses of no exercise");
  }

  @Test
  void aPackOfNothingIsSound() {
    ReadPack read = Packs.read(NOTHING);
    assertThat(read.problems()).isEmpty();
    assertThat(read.content()).map(PackContent::exercises).contains(List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"a\": 1}", "{\"script\": [], \"doses\": [], \"exercises\": 3}"})
  void ofSomethingElseThereIsOneThingToTell(String text) {
    ReadPack read = Packs.read(text);
    assertThat(Packs.problems(text))
        .singleElement()
        .asString()
        .startsWith("p.unhunch: this is not an Unhunch file, ");
    assertThat(read.content()).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "17", "99999999999999999999"})
  void aNewerFormatSaysSoAndNothingElse(String format) {
    assertThat(Packs.problems("{\"unhunch\": " + format + ", \"whatever\": []}"))
        .containsExactly(
            "p.unhunch: this file was made with a newer Unhunch; get that version to open it");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"unhunch\": 1 | \"unhunch\": \"1\" | unhunch: this is a text; a whole number from 1 to 1",
        "0b8f6c1e-52a7 | x0b8f6c1e-52a7 | pack.id: this is a text; a UUID would be right",
        "\"version\": 3 | \"version\": 0 | pack.version: this is 0; a whole number from 1 to",
        "\"language\": \"en\" | \"language\": \"English\" | pack.language: this is a text; a language such",
        "\"author\": | \"auther\": | pack.auther: unknown key 'auther'; did you mean 'author'?",
        "\"routines\": [ | \"routine\": [ | routine: unknown key 'routine'; did you mean 'routines'?",
        "\"id\": \"nod\" | \"id\": \"chin-to-chest\" | exercises[2].id: there are two 'chin-to-chest'",
        "\"id\": \"nod\" | \"id\": \"../nod\" | exercises[2].id: an id has only lower-case letters",
        "\"id\": \"nod\", | | exercises[2]: the key 'id' is missing; give it a text",
        "\"name\": \"Small nod\" | \"name\": \"Chin to the chest\" | another one is already called",
      })
  void whatNoPackSaysIsTold(String from, String to, String told) {
    assertThat(Packs.problems(Packs.neckWith(from, to == null ? "" : to)))
        .anySatisfy(line -> assertThat(line).contains(told));
  }

  @Test
  void ofAThousandProblemsTheFirstHundredAreTold() {
    String bad = "{\"id\": \"x-%d\", \"setup\": 1}";
    String all = IntStream.range(0, 400).mapToObj(bad::formatted).collect(Collectors.joining(", "));
    String text = NOTHING.substring(0, NOTHING.length() - 1) + ", \"exercises\": [" + all + "]}";
    assertThat(Packs.problems(text))
        .hasSize(101)
        .last()
        .asString()
        .contains("there are more problems");
  }

  /** However a pack is damaged, it makes problems or a pack; nothing is thrown, nothing is slow. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void anyByteOfAPackMayBeCutOrChanged(long seed) {
    Random random = new Random(seed);
    Catalog studio = TestCatalog.catalog();
    Path file = seed == 1 ? Packs.QUIET : Packs.NECK;
    byte[] sound = Packs.text(file).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 150; i++) {
      byte[] bytes = sound.clone();
      int at = random.nextInt(bytes.length);
      if (random.nextInt(3) == 0) {
        bytes = Arrays.copyOf(bytes, at);
      } else {
        bytes[at] = (byte) random.nextInt(128);
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      ReadPack read = Packs.read(bytes, studio);
      assertThat(read.content().isPresent() || !read.problems().isEmpty()).isTrue();
      read.content().ifPresent(each -> each.isWholeIn("de", studio));
    }
  }
}
