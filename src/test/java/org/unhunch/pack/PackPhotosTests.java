package org.unhunch.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.photo.Jpeg;
import org.unhunch.routine.photo.Photo;
import org.unhunch.testing.Jpegs;
import org.unhunch.testing.Packs;

/** Photos in a pack: what its file says of them, and what is told of pictures that are none. */
class PackPhotosTests {
  private static final String PHOTO =
      "{\"picture\": \"a\", \"words\": \"Someone with the chin low.\", \"phase\": \"hang\"}";

  private final byte[] plain = Jpegs.encoded(Jpegs.image(64, 48, Color.ORANGE), "jpeg");

  /** The neck programme, of which an exercise has this photo, with these pictures. */
  private static String neck(String photos, String pictures) {
    return Packs.neckWith(
            "\"id\": \"chin-to-chest\",",
            "\"id\": \"chin-to-chest\", \"photos\": [" + photos + "],")
        .replaceFirst("\\{", "{\"pictures\": " + pictures.replace("$", "\\$") + ", ");
  }

  private static String with(byte[] picture) {
    return neck(PHOTO, "{\"a\": \"" + Base64.getEncoder().encodeToString(picture) + "\"}");
  }

  private static String onlyProblem(String text) {
    List<String> problems = Packs.problems(text);
    // The photo that is of it, and the routine that has the exercise, follow.
    assertThat(problems).hasSizeLessThanOrEqualTo(3);
    return problems.get(0);
  }

  private static List<Photo> photos(PackContent content) {
    return content.exercises().stream()
        .flatMap(each -> each.levels().stream())
        .flatMap(each -> each.photos().stream())
        .toList();
  }

  @Test
  void anExerciseSaysWhichPictureIsShownWhen() {
    PackContent read = Packs.read(with(plain)).content().orElseThrow();
    assertThat(photos(read))
        .containsExactly(
            new Photo(new Jpeg(plain), "Someone with the chin low.", Optional.of("hang")));
  }

  @Test
  void damageIsToldAndNothingElse() {
    Random random = new Random(11);
    String sound = with(plain);
    for (int i = 0; i < 200; i++) {
      StringBuilder damaged = new StringBuilder(sound);
      damaged.setCharAt(random.nextInt(sound.length()), (char) (' ' + random.nextInt(90)));
      ReadPack read = Packs.read(damaged.toString());
      assertThat(read.isSound() || !read.problems().isEmpty()).isTrue();
    }
  }

  @Test
  void whatIsReadAndWrittenIsTheSame() {
    PackContent sheet = sheet();
    byte[] written = PackWriter.write(sheet).orElseThrow();
    ReadPack read = Packs.read(new String(written, StandardCharsets.UTF_8));
    assertThat(read.problems()).isEmpty();
    assertThat(read.content().equals(Optional.of(sheet))).isTrue();
    assertThat(PackWriter.write(read.content().orElseThrow())).contains(written);
  }

  @Test
  void aPictureOfSeveralPhotosStandsInAFileOnce() {
    String written = new String(PackWriter.write(sheet()).orElseThrow(), StandardCharsets.UTF_8);
    assertThat(photos(sheet())).hasSizeGreaterThan(5);
    assertThat(written).contains("\"picture-5\" : \"").doesNotContain("picture-6");
  }

  private static PackContent sheet() {
    Path file = Packs.NECK.resolveSibling("shoulder-sheet.unhunch");
    return Packs.read(Packs.text(file)).content().orElseThrow();
  }

  @Test
  void aLevelHasThePhotosOfItsExerciseUnlessItHasItsOwn() {
    List<Level> levels =
        sheet().exercises().stream()
            .filter(each -> each.levels().size() == 2)
            .findFirst()
            .orElseThrow()
            .levels();
    assertThat(levels.get(1).photos()).hasSize(3).isEqualTo(levels.get(0).photos());
  }

  @Test
  void whatIsBrokenIsToldWithItsPlace() {
    assertThat(onlyProblem(with(Jpegs.claiming(plain, 60_000, 60_000))))
        .isEqualTo(
            "p.unhunch:1:20: pictures.a: this picture has 60000 × 60000 pixels; a picture has at"
                + " most 2000000 altogether");
    assertThat(onlyProblem(with(Jpegs.encoded(Jpegs.image(64, 48, Color.RED), "png"))))
        .endsWith("pictures.a: this picture is not a JPEG; save it as one");
    assertThat(onlyProblem(neck(PHOTO, "{\"a\": \"/9j/4A==\"}"))).contains("is cut off");
    assertThat(onlyProblem(neck(PHOTO, "{\"a\": \"data:image/jpeg\"}"))).contains("base64");
    assertThat(onlyProblem(neck(PHOTO, "{\"a\": 3}"))).contains("a text would be right");
    assertThat(onlyProblem(with(new byte[301_000])))
        .endsWith("this picture has 301000 bytes; a picture has at most 300000");
  }

  @Test
  void whatAPhotoSaysIsLookedAt() {
    String pictures = "{\"a\": \"" + Base64.getEncoder().encodeToString(plain) + "\"}";
    assertThat(onlyProblem(neck(PHOTO.replace("\"a\"", "\"b\""), pictures)))
        .endsWith("exercises[0].photos[0].picture: unknown 'b'; one of a would be right");
    assertThat(onlyProblem(neck(PHOTO.replace("hang", "hank"), pictures)))
        .endsWith("exercises[0].photos[0].phase: unknown 'hank'; did you mean 'hang'?");
    assertThat(onlyProblem(neck(PHOTO + ", " + PHOTO, pictures)))
        .contains("two photos of one phase");
    assertThat(onlyProblem(neck("{\"picture\": \"a\"}", pictures)))
        .contains("the key 'words' is missing");
    assertThat(onlyProblem(neck(PHOTO.replace("low", "l".repeat(300)), pictures)))
        .contains("at most 300");
  }

  @Test
  void manyPicturesAreOneProblem() {
    String ten =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "\"p" + i + "\": \"/9j/\"")
            .collect(Collectors.joining(", ", "{", "}"));
    assertThat(Packs.problems(neck(PHOTO, ten))).singleElement().asString().contains("too long");
    String huge = "{\"a\": \"" + "A".repeat(600_001) + "\"}";
    assertThat(Packs.problems(neck(PHOTO, huge))).singleElement().asString().contains("too long");
  }

  @Test
  void allPicturesTogetherHaveABoundAndLeaveTheRestItsOwn() {
    String full = "\"" + "A".repeat(500_000) + "\"";
    String many =
        IntStream.range(0, 15)
            .mapToObj(i -> "\"p" + i + "\": " + full)
            .collect(Collectors.joining(", ", "{", "}"));
    assertThat(Packs.problems(neck(PHOTO, many)))
        .singleElement()
        .asString()
        .contains("a file of this kind has at most 7000000");
    String padded = neck(PHOTO, "{}") + " ".repeat(1_000_000);
    assertThat(Packs.problems(padded))
        .singleElement()
        .asString()
        .contains("beside what is in 'pictures'", "at most 1000000");
  }

  /** Guards against texts as long as pictures where none are. */
  @Test
  void noOtherTextIsAsLong() {
    String text = Packs.neckWith("Practice by the Park", "P".repeat(2_001));
    assertThat(Packs.problems(text)).singleElement().asString().contains("too long");
  }

  @Test
  void whatIsTooLargeToBeReadAgainIsNotWritten() {
    PackContent read = Packs.read(with(plain)).content().orElseThrow();
    List<Photo> photos =
        IntStream.range(0, 25)
            .mapToObj(i -> Jpegs.with(plain, 0xE0, new byte[60_000 + i]))
            .map(each -> Jpegs.with(each, 0xE0, new byte[60_000]))
            .map(each -> Jpegs.with(each, 0xE0, new byte[60_000]))
            .map(each -> Jpegs.with(each, 0xE0, new byte[60_000]))
            .map(each -> new Photo(new Jpeg(each), "Someone.", Optional.empty()))
            .toList();
    PackContent large = read;
    for (Photo each : photos) {
      Exercise one = read.exercises().get(0);
      Level level = one.start().withPhotos(List.of(each));
      Exercise copy =
          new Exercise(
              read.pack().fullId("copy-" + photos.indexOf(each)),
              one.name(),
              one.aliases(),
              one.summary(),
              one.kinds(),
              one.sources(),
              one.cautions(),
              List.of(level),
              one.startId(),
              one.substitutes(),
              one.perDay());
      large = large.with(copy, Optional.empty());
    }
    assertThat(PackWriter.write(large)).isEmpty();
  }
}
