package org.unhunch.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.message.BrokenRule;
import org.unhunch.message.Message;
import org.unhunch.routine.photo.Jpeg;
import org.unhunch.routine.photo.Segment;
import org.unhunch.testing.Jpegs;

/** From a file that somebody has to a photo. */
class NegativeTests {
  private static final int APP_OF_EXIF = 0xE1;
  private final BufferedImage image = Jpegs.image(400, 300, Color.ORANGE);

  private static Message refused(byte[] file) {
    try {
      Negative.of(file);
      return Message.of("taken");
    } catch (BrokenRule e) {
      return e.rule();
    }
  }

  /** The dots as a sheet of paper: an L of which each turn looks otherwise. */
  private static BufferedImage letter() {
    BufferedImage letter = new BufferedImage(64, 96, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = letter.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, 64, 96);
    g.setColor(Color.RED);
    g.fillRect(0, 0, 16, 96);
    g.setColor(Color.BLUE);
    g.fillRect(16, 80, 48, 16);
    g.dispose();
    return letter;
  }

  private static byte[] exif(int orientation, boolean intel) {
    ByteBuffer head = ByteBuffer.allocate(6 + 26 + 12);
    head.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    head.put((intel ? "II" : "MM").getBytes(StandardCharsets.US_ASCII));
    if (intel) {
      head.order(ByteOrder.LITTLE_ENDIAN);
    }
    head.putShort((short) 42).putInt(8).putShort((short) 2);
    head.putShort((short) 0x010F).putShort((short) 2).putInt(4).putInt(0x41424300);
    head.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
    return Arrays.copyOf(head.array(), 6 + 8 + 2 + 24);
  }

  /** Where the corner of the L is, and where its foot points, once it is upright. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void howTheCameraWasHeldIsMadeUp(boolean intel) {
    for (int held = 1; held <= 8; held++) {
      BufferedImage lies = undo(letter(), held);
      byte[] file = Jpegs.with(Jpegs.encoded(lies, "jpeg"), APP_OF_EXIF, exif(held, intel));
      BufferedImage upright = Negative.of(file).image();
      assertThat(upright.getWidth()).as("held %s", held).isEqualTo(64);
      assertThat(upright.getHeight()).isEqualTo(96);
      assertThat(new Color(upright.getRGB(6, 6)).getGreen()).isLessThan(90);
      assertThat(new Color(upright.getRGB(54, 90)).getBlue()).isGreaterThan(180);
      assertThat(new Color(upright.getRGB(54, 40)).getGreen()).isGreaterThan(180);
    }
  }

  /** The turns are their own undoing, but for the quarters, which undo one another. */
  private static BufferedImage undo(BufferedImage upright, int held) {
    int back = held == 6 ? 8 : held == 8 ? 6 : held;
    return Upright.of(back).apply(upright);
  }

  @Test
  void whatTheFileSaysBesidesIsLeftOut() {
    byte[] file = Jpegs.with(Jpegs.encoded(image, "jpeg"), APP_OF_EXIF, exif(1, true));
    Negative negative = Negative.of(file);
    assertThat(negative.told()).isTrue();
    Jpeg print = Print.of(negative, Crop.middle(negative));
    assertThat(Segment.of(bytes(print))).noneMatch(each -> each.marker() == APP_OF_EXIF);
    assertThat(Negative.of(Jpegs.encoded(image, "jpeg")).told()).isFalse();
    assertThat(Negative.of(withChunk(Jpegs.encoded(image, "png"), "tEXt", 20)).told()).isTrue();
  }

  private static byte[] bytes(Jpeg jpeg) {
    try {
      return jpeg.open().readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] withChunk(byte[] png, String type, int length) {
    ByteBuffer chunk = ByteBuffer.allocate(12 + length);
    chunk.putInt(length).put(type.getBytes(StandardCharsets.US_ASCII)).put(new byte[length]);
    CRC32 sum = new CRC32();
    sum.update(chunk.array(), 4, 4 + length);
    chunk.putInt((int) sum.getValue());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(png, 0, 33); // its head and its first chunk
    out.writeBytes(chunk.array());
    out.write(png, 33, png.length - 33);
    return out.toByteArray();
  }

  @Test
  void whatIsTransparentBecomesWhite() {
    BufferedImage clear = new BufferedImage(64, 48, BufferedImage.TYPE_INT_ARGB);
    Negative negative = Negative.of(Jpegs.encoded(clear, "png"));
    assertThat(negative.image().getRGB(30, 20)).isEqualTo(Color.WHITE.getRGB());
  }

  @Test
  void aPhotoIsAsWideAsItIsSeenAndSmallAsAFile() {
    Negative large = Negative.of(Jpegs.image(2_400, 1_600, Color.ORANGE));
    Jpeg print = Print.of(large, Crop.middle(large));
    assertThat(List.of(print.width(), print.height())).containsExactly(960, 720);
    assertThat(print.size()).isLessThan(100_000);
    Jpeg small = Print.of(large, new Crop(10, 10, 400, 2_121, 1_414));
    assertThat(small.width()).isEqualTo(400);
  }

  /** Guards against a photo that no quality makes small enough. */
  @Test
  void noiseFitsToo() {
    BufferedImage noise = new BufferedImage(960, 720, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(1);
    for (int i = 0; i < 960 * 720; i++) {
      noise.setRGB(i % 960, i / 960, random.nextInt());
    }
    Negative negative = Negative.of(noise);
    assertThat(Print.of(negative, Crop.middle(negative)).size()).isLessThanOrEqualTo(300_000);
  }

  @Test
  void aQuarterIsAQuarter() {
    Negative turned = Negative.of(letter()).turned();
    assertThat(turned.image().getWidth()).isEqualTo(96);
    assertThat(new Color(turned.image().getRGB(50, 5))).isEqualTo(Color.RED);
  }

  @Test
  void hugeDimensionsAreRefusedBeforeAnythingIsDecoded() {
    byte[] jpeg = Jpegs.claiming(Jpegs.encoded(image, "jpeg"), 10_000, 9_000);
    assertThat(refused(jpeg)).isEqualTo(Message.of("photo.too-large", 90L, 40));
    byte[] png = Jpegs.encoded(image, "png");
    ByteBuffer.wrap(png).putInt(16, 50_000).putInt(20, 50_000);
    assertThat(refused(png).key()).isEqualTo("photo.too-large");
    ByteBuffer.wrap(png).putInt(16, Integer.MIN_VALUE);
    assertThat(refused(png).key()).isEqualTo("photo.too-small");
  }

  /** Guards against texts in a PNG that unfold to a thousand times their size. */
  @Test
  void whatIsNotOfThePictureIsNeverUnfolded() {
    byte[] png = withChunk(Jpegs.encoded(image, "png"), "zTXt", 100_000);
    assertThat(Negative.of(png).image().getWidth()).isEqualTo(400);
    byte[] profiled = withChunk(Jpegs.encoded(image, "png"), "iCCP", 100_000);
    assertThat(Negative.of(profiled).image().getWidth()).isEqualTo(400);
  }

  @Test
  void severalPassesAreReadAndTooManyAreNot() {
    assertThat(Negative.of(Jpegs.progressive(image)).image().getWidth()).isEqualTo(400);
    byte[] many = Jpegs.scanned(Jpegs.encoded(image, "jpeg"), 200);
    assertThat(refused(many).key()).isEqualTo("photo.unreadable");
  }

  @ParameterizedTest
  @CsvSource({"jpeg, 0.4", "jpeg, 0.9", "png, 0.3", "png, 0.9"})
  void oneThatEndsInTheMiddleIsRefused(String format, double share) {
    byte[] file = Jpegs.encoded(image, format);
    byte[] cut = Arrays.copyOf(file, (int) (share * file.length));
    assertThat(refused(cut).key()).isEqualTo("photo.cut");
  }

  @Test
  void anythingElseIsRefused() {
    assertThat(refused("GIF89a and so on".getBytes(StandardCharsets.US_ASCII)).key())
        .isEqualTo("photo.other-kind");
    assertThat(refused(new byte[0]).key()).isEqualTo("photo.other-kind");
    assertThat(refused(new byte[20_000_001])).isEqualTo(Message.of("photo.too-long", 20, 20));
    assertThatThrownBy(() -> Negative.of(Jpegs.image(31, 400, Color.RED)))
        .isInstanceOf(BrokenRule.class);
  }

  @Test
  void damageIsRefusedOrTakenAndNothingElse() {
    Random random = new Random(5);
    for (String format : List.of("jpeg", "png")) {
      byte[] file = Jpegs.encoded(Jpegs.image(64, 48, Color.ORANGE), format);
      for (int i = 0; i < 300; i++) {
        byte[] damaged = file.clone();
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
        assertThat(refused(damaged).key()).matches("taken|photo\\..*");
      }
    }
  }
}
