package org.unhunch.desktop;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Holds a desktop's screen saver off by a connection to the session bus.
 *
 * <p>The desktop takes the request back when its connection ends, so the connection is the hold.
 */
final class BusHold implements Inhibitor.Hold {
  private static final int REPLY = 2;
  private static final int ERROR = 3;
  private static final int HEADER = 16;

  /** More than any reply to what is asked here; a longer one is no bus speaking. */
  private static final int LONGEST = 1 << 20;

  private final BusSocket socket;

  private BusHold(BusSocket socket) {
    this.socket = socket;
  }

  /**
   * {@return a hold}
   *
   * @param bus the socket of the bus; empty if there is none
   * @throws IOException if there is no bus, or no screen saver on it, or it does not answer
   */
  static BusHold open(Optional<Path> bus, String application, String why) throws IOException {
    BusSocket socket = BusSocket.to(bus.orElseThrow(() -> new IOException("no session bus")));
    BusHold hold = new BusHold(socket);
    try {
      hold.introduce();
      hold.call(1, new BusMessage("org.freedesktop.DBus", "Hello", List.of()));
      List<String> arguments = List.of(application, why);
      hold.call(2, new BusMessage("org.freedesktop.ScreenSaver", "Inhibit", arguments));
      return hold;
    } catch (IOException | RuntimeException e) {
      hold.release();
      throw e;
    }
  }

  @Override
  public void release() {
    socket.close();
  }

  /** Says who we are: the user's number, in hexadecimal digits of its decimal ones. */
  private void introduce() throws IOException {
    Object user = Files.getAttribute(Path.of("/proc/self"), "unix:uid");
    byte[] digits = user.toString().getBytes(StandardCharsets.US_ASCII);
    String hex = HexFormat.of().formatHex(digits);
    socket.write(("\0AUTH EXTERNAL " + hex + "\r\n").getBytes(StandardCharsets.US_ASCII));
    String answer = socket.readLine();
    if (!answer.startsWith("OK ")) {
      throw new IOException("the bus refused: " + answer);
    }
    socket.write("BEGIN\r\n".getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * Sends the call and waits for its reply, past whatever else the bus has to tell. With one call
   * at a time every reply is to that one.
   */
  private void call(int serial, BusMessage message) throws IOException {
    socket.write(message.bytes(serial));
    while (true) {
      ByteBuffer header = socket.read(HEADER);
      int bodyLength = length(header.getInt(4));
      int fieldsLength = length(header.getInt(12));
      socket.read((fieldsLength + 7) / 8 * 8 + bodyLength);
      int type = header.get(1);
      if (type == ERROR) {
        throw new IOException(message.service() + " refused " + message.method());
      }
      if (type == REPLY) {
        return;
      }
    }
  }

  private static int length(int claimed) throws IOException {
    if (claimed < 0 || claimed > LONGEST) {
      throw new IOException("not a message of the bus");
    }
    return claimed;
  }
}
