import java.io.EOFException;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.unhunch.Unhunch;

/**
 * Runs the program as the timer wakes it, at a moment at which it is time, so that all is loaded
 * that a reminder takes. The archive that this makes is far smaller than the window's. What is said
 * goes to a bus of its own, which answers as a desktop's notifications do when a button is pressed.
 */
public final class RemindRehearsal {
  private static final String SETTINGS =
      """
      {"version": 1, "language": "%s", "reminders": {"on": true, "byTheClock": true,
       "times": ["%s"], "waitsWhileAway": false, "waitsForTyping": false, "days":
       ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]}}
      """;

  private static final String SESSION =
      """
      {"version": 1, "id": "00000000-0000-0001-0000-000000000001", "when": "%s",
       "routine": "office-break", "name": "-", "seconds": 60, "finished": true, "revision": 0,
       "exercises": [{"id": "shoulder-roll", "level": "plain", "amounts": {"reps": 10, "sets": 1,
       "phases": {"hold": 3}}, "outcome": "DONE", "sides": [["-", 10, 10, 60, 60]]}]}
      """;

  private static final String NEXT =
      """
      {"name": "-", "line": "1:20", "asked": {"shoulder-roll": 3}}
      """;

  private static final byte RETURN = 2;
  private static final byte ERROR = 3;
  private static final byte SIGNAL = 4;
  private static final String SERVICE = "org.freedesktop.Notifications";

  private final AtomicInteger said = new AtomicInteger();

  private RemindRehearsal() {}

  /** Rehearses in folders of its own, in English and in another language. */
  public static void main(String[] unused) throws Exception {
    RemindRehearsal bus = new RemindRehearsal();
    String address = System.getenv("DBUS_SESSION_BUS_ADDRESS");
    ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    server.bind(UnixDomainSocketAddress.of(address.substring("unix:path=".length())));
    Thread serving = new Thread(() -> bus.serve(server));
    serving.setDaemon(true);
    serving.start();
    new ProcessBuilder("true").start().waitFor(); // as a desktop is asked by a program
    remind("en");
    remind("de");
    System.exit(bus.said.get() == 2 ? 0 : 1); // unsaid, half of it would not be in the archive
  }

  private static void remind(String language) throws IOException {
    Path data = Files.createTempDirectory(Path.of(System.getProperty("user.home")), "data");
    LocalTime now = LocalTime.now().truncatedTo(ChronoUnit.MINUTES);
    Files.writeString(data.resolve("settings.json"), SETTINGS.formatted(language, now));
    Instant before = Instant.now().minus(Duration.ofHours(2));
    String session = SESSION.formatted(before).replace("\n", "") + "\n";
    Files.writeString(data.resolve("history.jsonl"), session);
    Files.writeString(data.resolve("next.jsonl"), NEXT);
    Unhunch.main(new String[] {"--remind", "--data", data.toString()});
  }

  private void serve(ServerSocketChannel server) {
    try {
      while (true) {
        SocketChannel client = server.accept();
        Thread thread = new Thread(() -> serve(client));
        thread.setDaemon(true);
        thread.start();
      }
    } catch (IOException e) {
      // The rehearsal is over.
    }
  }

  private void serve(SocketChannel client) {
    try (client) {
      lineOf(client);
      client.write(ByteBuffer.wrap(bytes("OK 0\r\n")));
      lineOf(client);
      while (true) {
        answer(client);
      }
    } catch (IOException e) {
      // It has been hung up.
    }
  }

  private static void lineOf(SocketChannel client) throws IOException {
    while (read(client, 1).get() != '\n') {
      // The next.
    }
  }

  private static ByteBuffer read(SocketChannel client, int count) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (client.read(bytes) < 0) {
        throw new EOFException();
      }
    }
    return bytes.flip();
  }

  /** Reads a call, of which the name of the method says enough, and answers it. */
  private void answer(SocketChannel client) throws IOException {
    ByteBuffer header = read(client, 16);
    int serial = header.getInt(8);
    byte[] fields = read(client, (header.getInt(12) + 7) / 8 * 8).array();
    read(client, header.getInt(4));
    String call = new String(fields, StandardCharsets.ISO_8859_1);
    if (call.contains("Hello")) {
      reply(client, RETURN, serial, "s", text(buffer(), ":1.1"));
    } else if (call.contains("GetCapabilities")) {
      ByteBuffer can = text(text(buffer().putInt(0), "actions"), "body");
      reply(client, RETURN, serial, "as", can.putInt(0, can.position() - 4));
    } else if (call.contains("AddMatch")) {
      reply(client, RETURN, serial, "", buffer());
    } else if (call.contains("Notify")) {
      reply(client, RETURN, serial, "u", buffer().putInt(1));
      ByteBuffer from = field(field(buffer(), 2, SERVICE), 3, "ActionInvoked");
      send(client, SIGNAL, from, "us", text(buffer().putInt(1), "NOT_TODAY"));
      said.incrementAndGet();
    } else {
      reply(client, ERROR, serial, "", buffer());
    }
  }

  private static void reply(
      SocketChannel client, byte kind, int serial, String signature, ByteBuffer body)
      throws IOException {
    ByteBuffer fields = buffer();
    fields.put((byte) 5).put((byte) 1).put((byte) 'u').put((byte) 0).putInt(serial);
    send(client, kind, fields, signature, body);
  }

  private static void send(
      SocketChannel client, byte kind, ByteBuffer fields, String signature, ByteBuffer body)
      throws IOException {
    if (!signature.isEmpty()) {
      aligned(fields, 8).put((byte) 8).put((byte) 1).put((byte) 'g').put((byte) 0);
      fields.put((byte) signature.length()).put(bytes(signature)).put((byte) 0);
    }
    ByteBuffer message = buffer();
    message.put((byte) 'l').put(kind).put((byte) 0).put((byte) 1);
    message.putInt(body.position()).putInt(1).putInt(fields.position());
    aligned(message.put(fields.flip()), 8).put(body.flip());
    client.write(message.flip());
  }

  private static ByteBuffer field(ByteBuffer fields, int code, String text) {
    aligned(fields, 8).put((byte) code).put((byte) 1).put((byte) 's').put((byte) 0);
    return text(fields, text);
  }

  private static ByteBuffer text(ByteBuffer body, String text) {
    return aligned(body, 4).putInt(text.length()).put(bytes(text)).put((byte) 0);
  }

  private static ByteBuffer aligned(ByteBuffer bytes, int to) {
    return bytes.position((bytes.position() + to - 1) / to * to);
  }

  private static ByteBuffer buffer() {
    return ByteBuffer.allocate(500).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
