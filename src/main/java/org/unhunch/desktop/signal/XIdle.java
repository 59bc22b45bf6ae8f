package org.unhunch.desktop.signal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.unhunch.desktop.bus.LocalSocket;

/** Asks an X server for its screen saver's counter, in four messages of the X protocol. */
final class XIdle {
  private static final String EXTENSION = "MIT-SCREEN-SAVER";
  private static final int QUERY_EXTENSION = 98;
  private static final int QUERY_INFO = 1;
  private static final int REPLY_BYTES = 32;
  private static final int REPLY = 1;
  private static final int WELCOME = 1;

  private final LocalSocket socket;

  private XIdle(LocalSocket socket) {
    this.socket = socket;
  }

  /**
   * {@return how long nobody has touched anything, or empty if the server has no such counter}
   *
   * @throws IOException if it does not let us in
   */
  static Optional<Duration> ask(XDisplay display) throws IOException {
    LocalSocket socket = LocalSocket.to(display.socket());
    try {
      return new XIdle(socket).ask(display.cookie());
    } finally {
      socket.close();
    }
  }

  private Optional<Duration> ask(Optional<byte[]> cookie) throws IOException {
    int root = greet(cookie);
    ByteBuffer extension = reply(QUERY_EXTENSION, 0, named(EXTENSION));
    boolean present = extension.get(8) != 0;
    return present ? counter(extension.get(9), root) : Optional.empty();
  }

  private Optional<Duration> counter(int opcode, int root) throws IOException {
    ByteBuffer info = reply(opcode, QUERY_INFO, bytes(4).putInt(root).flip());
    return Optional.of(Duration.ofMillis(Integer.toUnsignedLong(info.getInt(16))));
  }

  /** Is let in; answers with the root window. */
  private int greet(Optional<byte[]> cookie) throws IOException {
    byte[] name = cookie.isPresent() ? ascii(XDisplay.COOKIE) : new byte[0];
    byte[] data = cookie.orElse(new byte[0]);
    ByteBuffer hello = bytes(12 + padded(name.length) + padded(data.length));
    hello.put((byte) 'l').put((byte) 0).putShort((short) 11).putShort((short) 0);
    hello.putShort((short) name.length).putShort((short) data.length).putShort((short) 0);
    hello.put(name).position(12 + padded(name.length));
    hello.put(data);
    socket.write(hello.array());
    ByteBuffer answer = socket.read(8);
    ByteBuffer rest = socket.read((answer.getShort(6) & 0xFFFF) * 4);
    if (answer.get(0) != WELCOME) {
      throw new IOException("the display refused");
    }
    int vendor = rest.getShort(16) & 0xFFFF;
    int formats = rest.get(21) & 0xFF;
    return rest.getInt(32 + padded(vendor) + 8 * formats);
  }

  private ByteBuffer reply(int opcode, int detail, ByteBuffer body) throws IOException {
    int length = padded(body.remaining());
    ByteBuffer request = bytes(4 + length);
    request.put((byte) opcode).put((byte) detail).putShort((short) (1 + length / 4)).put(body);
    socket.write(request.array());
    ByteBuffer reply = socket.read(REPLY_BYTES);
    if (reply.get(0) != REPLY) {
      throw new IOException("the display refused");
    }
    return reply;
  }

  private static ByteBuffer named(String name) {
    byte[] text = ascii(name);
    return bytes(4 + text.length)
        .putShort((short) text.length)
        .putShort((short) 0)
        .put(text)
        .flip();
  }

  private static ByteBuffer bytes(int count) {
    return ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static int padded(int length) {
    return (length + 3) / 4 * 4;
  }
}
