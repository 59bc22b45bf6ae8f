package org.unhunch.desktop.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BusReaderTests {
  private static List<Object> read(BusWriter written, String signature) throws IOException {
    return new BusReader(ByteBuffer.wrap(written.bytes()).order(ByteOrder.LITTLE_ENDIAN))
        .values(signature);
  }

  @Test
  void whatWasWrittenIsReadAgain() throws IOException {
    BusWriter out = new BusWriter();
    List<Object> values = List.of((byte) 7, "a", true, -3, 4_000_000_000L, List.of("x", "yz"));
    StringBuilder signature = new StringBuilder();
    values.forEach(each -> signature.append(out.value(each)));
    assertThat(signature).hasToString("ysbiuas");
    assertThat(read(out, signature.toString())).isEqualTo(values);
  }

  @Test
  void theValuesOfAMapAreWhatTheirVariantsHold() throws IOException {
    BusWriter out = new BusWriter();
    assertThat(out.value(Map.of("urgency", (byte) 1))).isEqualTo("a{sv}");
    assertThat(read(out, "a{sv}")).isEqualTo(List.of(List.of(List.of("urgency", (byte) 1))));
  }

  /** Whoever sits at the other end may write anything; it is refused, and costs no memory. */
  @Test
  void nonsenseIsRefusedAndNothingElse() {
    Random chance = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = new byte[chance.nextInt(40)];
      chance.nextBytes(bytes);
      String signature = List.of("v", "as", "a{sv}", "(yv)", "aav", "g", "t(").get(i % 7);
      BusReader reader = new BusReader(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
      try {
        assertThat(reader.values(signature)).hasSize(1);
      } catch (IOException e) {
        assertThat(e).hasMessageContaining("not a message");
      }
    }
  }

  @Test
  void whatIsNestedWithoutEndIsRefused() {
    byte[] variants = new byte[300];
    for (int i = 0; i + 2 < variants.length; i += 3) {
      variants[i] = 1;
      variants[i + 1] = 'v';
    }
    BusReader reader = new BusReader(ByteBuffer.wrap(variants).order(ByteOrder.LITTLE_ENDIAN));
    assertThatThrownBy(() -> reader.values("v")).isInstanceOf(IOException.class);
  }
}
