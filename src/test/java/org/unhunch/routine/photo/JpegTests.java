package org.unhunch.routine.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.unhunch.message.BrokenRule;
import org.unhunch.message.Message;
import org.unhunch.testing.Jpegs;

/** What is taken for a picture, and what is not, by its parts alone. */
class JpegTests {
  private final byte[] plain = Jpegs.encoded(Jpegs.image(64, 48, Color.ORANGE), "jpeg");

  private static String refusal(byte[] bytes) {
    return rule(bytes).key();
  }

  private static List<String> numbers(byte[] bytes) {
    return rule(bytes).arguments().stream().map(String::valueOf).toList();
  }

  private static Message rule(byte[] bytes) {
    try {
      return Message.of("taken", new Jpeg(bytes));
    } catch (BrokenRule e) {
      return e.rule();
    }
  }

  @Test
  void aPlainPictureIsKnownByItsBytes() throws IOException {
    Jpeg jpeg = new Jpeg(plain);
    assertThat(jpeg.width()).isEqualTo(64);
    assertThat(jpeg.height()).isEqualTo(48);
    assertThat(jpeg.open().readAllBytes()).isEqualTo(plain);
    assertThat(Jpeg.ofBase64(jpeg.base64())).isEqualTo(jpeg).hasSameHashCodeAs(jpeg);
    assertThat(jpeg).isNotEqualTo(Jpegs.of(64, 48, Color.BLUE));
  }

  @Test
  void whatFollowsItsEndIsLeftOut() {
    byte[] longer = Arrays.copyOf(plain, plain.length + 1_000);
    assertThat(new Jpeg(longer)).isEqualTo(new Jpeg(plain));
  }

  @Test
  void whatIsNoJpegIsNone() {
    assertThat(refusal(Jpegs.encoded(Jpegs.image(64, 48, Color.ORANGE), "png")))
        .isEqualTo("rule.jpeg.none");
    assertThat(refusal(new byte[0])).isEqualTo("rule.jpeg.none");
    assertThatThrownBy(() -> Jpeg.ofBase64("?" + new Jpeg(plain).base64()))
        .isInstanceOfSatisfying(
            BrokenRule.class, e -> assertThat(e.rule().key()).isEqualTo("rule.jpeg.base64"));
  }

  @Test
  void oneThatEndsInTheMiddleIsRefusedWhereverItEnds() {
    for (int length = 4; length < plain.length; length++) {
      assertThat(refusal(Arrays.copyOf(plain, length))).isIn("rule.jpeg.cut", "rule.jpeg.none");
    }
  }

  @Test
  void hugeDimensionsInATinyFileAreRefusedUnseen() {
    byte[] huge = Jpegs.claiming(plain, 65_500, 65_500);
    assertThat(refusal(huge)).isEqualTo("rule.jpeg.dots");
    assertThat(numbers(huge)).containsExactly("65500", "65500", "2000000");
    assertThat(refusal(Jpegs.claiming(plain, 64, 0))).isEqualTo("rule.jpeg.small");
    assertThat(refusal(Jpegs.claiming(plain, 1_600, 1_250))).isEqualTo("taken");
    assertThat(refusal(Jpegs.claiming(plain, 1_600, 1_251))).isEqualTo("rule.jpeg.dots");
  }

  @Test
  void whatComesInManyPassesIsRefused() {
    byte[] progressive = Jpegs.progressive(Jpegs.image(64, 48, Color.ORANGE));
    assertThat(refusal(progressive)).isEqualTo("rule.jpeg.progressive");
    assertThat(refusal(Jpegs.scanned(plain, 3))).isEqualTo("taken");
    assertThat(refusal(Jpegs.scanned(plain, 200))).isEqualTo("rule.jpeg.none");
  }

  @Test
  void thereIsNothingInItButThePicture() {
    for (int marker : new int[] {0xE1, 0xE2, 0xED, 0xEE, 0xFE}) {
      assertThat(refusal(Jpegs.with(plain, marker, "Exif".getBytes())))
          .isEqualTo("rule.jpeg.metadata");
    }
  }

  @Test
  void itHasAtMostThreeHundredKilobytes() {
    byte[] most = Jpegs.with(plain, 0xE0, new byte[65_000]);
    for (int i = 0; i < 3; i++) {
      most = Jpegs.with(most, 0xE0, new byte[65_000]);
    }
    byte[] full = Jpegs.with(most, 0xE0, new byte[300_000 - most.length - 4]);
    assertThat(full).hasSize(300_000);
    assertThat(refusal(full)).isEqualTo("taken");
    byte[] more = Jpegs.with(full, 0xE0, new byte[996]);
    assertThat(refusal(more)).isEqualTo("rule.jpeg.bytes");
    assertThat(numbers(more)).containsExactly("301000", "300000");
  }

  @Test
  void damageIsRefusedOrTakenAndNothingElse() {
    Random random = new Random(7);
    for (int i = 0; i < 3_000; i++) {
      byte[] damaged = plain.clone();
      for (int n = 0; n < 3; n++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      assertThat(refusal(damaged)).matches("taken|rule\\.jpeg\\..*");
    }
    assertThat(Base64.getDecoder().decode(new Jpeg(plain).base64())).isEqualTo(plain);
  }
}
