package org.unhunch.desktop;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A connection to the session bus, on which one thread calls methods of the desktop. */
final class BusConnection implements AutoCloseable {
  private static final int ERROR = 3;
  private static final int REPLY_SERIAL = 5;
  private static final int HEADER = 16;

  /** More than any reply to what is asked here; a longer one is no bus speaking. */
  private static final int LONGEST = 1 << 20;

  private final BusSocket socket;
  private int serial;

  private BusConnection(BusSocket socket) {
    this.socket = socket;
  }

  /**
   * {@return a connection}
   *
   * @param bus the socket of the bus; empty if there is none
   * @throws IOException if there is no bus, or it does not answer
   */
  static BusConnection open(Optional<Path> bus) throws IOException {
    BusSocket socket = BusSocket.to(bus.orElseThrow(() -> new IOException("no session bus")));
    BusConnection connection = new BusConnection(socket);
    try {
      connection.introduce();
      String name = "org.freedesktop.DBus";
      connection.call(new BusMessage(name, "/org/freedesktop/DBus", name, "Hello", List.of()));
      return connection;
    } catch (IOException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  /**
   * {@return a hold of the screen saver, which the desktop takes back when the connection ends}
   *
   * @throws IOException if there is no screen saver on the bus
   */
  static Inhibitor.Hold holdOff(Optional<Path> bus, String application, String why)
      throws IOException {
    BusConnection connection = open(bus);
    try {
      String saver = "org.freedesktop.ScreenSaver";
      String path = "/org/freedesktop/ScreenSaver";
      connection.call(new BusMessage(saver, path, saver, "Inhibit", List.of(application, why)));
      return connection::close;
    } catch (IOException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  /**
   * {@return a setting of the desktop that is a number or, as 0 or 1, a truth}
   *
   * @throws IOException if the desktop does not say
   */
  static int setting(Optional<Path> bus, String namespace, String key) throws IOException {
    try (BusConnection connection = open(bus)) {
      ByteBuffer answer =
          connection.call(
              new BusMessage(
                  "org.freedesktop.portal.Desktop",
                  "/org/freedesktop/portal/desktop",
                  "org.freedesktop.portal.Settings",
                  "ReadOne",
                  List.of(namespace, key)));
      // A variant: the length of its signature, the signature, a zero, and the value at a multiple
      // of four.
      if (answer.limit() < 8 || answer.get(0) != 1 || "ub".indexOf(answer.get(1)) < 0) {
        throw new IOException("no number: " + key);
      }
      return answer.getInt(4);
    }
  }

  @Override
  public void close() {
    socket.close();
  }

  /** Says who we are: the user's number, in hexadecimal digits of its decimal ones. */
  private void introduce() throws IOException {
    Object user = Files.getAttribute(Path.of("/proc/self"), "unix:uid");
    StringBuilder hex = new StringBuilder();
    for (char digit : String.valueOf(user).toCharArray()) {
      hex.append(Integer.toHexString(digit));
    }
    socket.write(("\0AUTH EXTERNAL " + hex + "\r\n").getBytes(StandardCharsets.US_ASCII));
    String answer = socket.readLine();
    if (!answer.startsWith("OK ")) {
      throw new IOException("the bus refused: " + answer);
    }
    socket.write("BEGIN\r\n".getBytes(StandardCharsets.US_ASCII));
  }

  /** Gives the body of the reply, past whatever else the bus has to tell. */
  private ByteBuffer call(BusMessage message) throws IOException {
    serial++;
    socket.write(message.bytes(serial));
    while (true) {
      ByteBuffer header = socket.read(HEADER);
      int bodyLength = length(header.getInt(4));
      int fieldsLength = length(header.getInt(12));
      ByteBuffer fields = socket.read((fieldsLength + 7) / 8 * 8);
      ByteBuffer body = socket.read(bodyLength);
      if (replyTo(fields, fieldsLength) == serial) {
        if (header.get(1) == ERROR) {
          throw new IOException(message.service() + " refused " + message.method());
        }
        return body;
      }
    }
  }

  private static int length(int claimed) throws IOException {
    if (claimed < 0 || claimed > LONGEST) {
      throw new IOException("not a message of the bus");
    }
    return claimed;
  }

  /** The serial number of the call that is replied to, or 0 if it is no reply. */
  private static int replyTo(ByteBuffer fields, int length) throws IOException {
    try {
      int at = 0;
      while (at + 8 <= length) {
        int code = fields.get(at);
        char kind = (char) fields.get(at + 2);
        int value = at + 4;
        if (code == REPLY_SERIAL && kind == 'u') {
          return fields.getInt(value);
        }
        at = (end(fields, kind, value) + 7) / 8 * 8;
      }
      return 0;
    } catch (IndexOutOfBoundsException e) {
      throw new IOException("not a message of the bus", e);
    }
  }

  private static int end(ByteBuffer fields, char kind, int value) throws IOException {
    return switch (kind) {
      case 'u' -> value + 4;
      case 'g' -> value + 1 + fields.get(value) + 1;
      default -> value + 4 + length(fields.getInt(value)) + 1;
    };
  }
}
