package org.unhunch.desktop.bus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A connection to a bus, on which one thread calls methods and hears signals. */
public final class BusConnection implements AutoCloseable {
  private static final String BUS = "org.freedesktop.DBus";
  private static final int ERROR = 3;
  private static final int SIGNAL = 4;
  private static final int HEADER = 16;

  /** What the fields of a header are numbered. */
  private static final int INTERFACE = 2;

  private static final int MEMBER = 3;
  private static final int REPLY_SERIAL = 5;
  private static final int SIGNATURE = 8;

  /** More than any reply to what is asked here; a longer one is no bus speaking. */
  private static final int LONGEST = 1 << 20;

  private final LocalSocket socket;
  private final Deque<BusSignal> heard = new ArrayDeque<>();
  private int serial;

  /** A message as it came. */
  private record Received(int kind, Map<Integer, Object> fields, List<Object> values) {
    boolean answers(int call) {
      return fields.get(REPLY_SERIAL) instanceof Long to && to == call;
    }

    BusSignal signal() {
      String type = String.valueOf(fields.get(INTERFACE));
      return new BusSignal(type, String.valueOf(fields.get(MEMBER)), values);
    }
  }

  private BusConnection(LocalSocket socket) {
    this.socket = socket;
  }

  /**
   * {@return a connection}
   *
   * @param bus the socket of the bus; empty if there is none
   * @throws IOException if there is no bus, or it does not answer
   */
  public static BusConnection open(Optional<Path> bus) throws IOException {
    LocalSocket socket = LocalSocket.to(bus.orElseThrow(() -> new IOException("no bus")));
    BusConnection connection = new BusConnection(socket);
    try {
      connection.introduce();
      connection.call(BusCall.of(BUS, "Hello"));
      return connection;
    } catch (IOException | RuntimeException e) {
      connection.close();
      throw e;
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

  /**
   * {@return the values of the reply of whoever is called, who is started if need be}
   *
   * @throws IOException if there is nobody to answer, or the call is refused
   */
  public List<Object> call(BusCall call) throws IOException {
    return call(call, true);
  }

  /**
   * {@return the values of the reply of whoever is there already}
   *
   * @throws IOException if there is nobody to answer, or the call is refused
   */
  public List<Object> ask(BusCall call) throws IOException {
    return call(call, false);
  }

  private List<Object> call(BusCall call, boolean starts) throws IOException {
    serial++;
    socket.write(call.bytes(serial, starts));
    while (true) {
      Received message = receive();
      if (message.answers(serial)) {
        if (message.kind() == ERROR) {
          throw new IOException(call.service() + " refused " + call.method());
        }
        return message.values();
      }
      keep(message);
    }
  }

  /** Has signals of an interface be heard from now on. */
  public void listen(String type) throws IOException {
    call(BusCall.of(BUS, "AddMatch", "type='signal',interface='" + type + "'"));
  }

  /**
   * {@return the next signal, or empty if none has come after a while} What comes that is no signal
   * ends the waiting, too.
   */
  public Optional<BusSignal> next(Duration patience) throws IOException {
    if (heard.isEmpty() && socket.isReady(Math.max(1, patience.toMillis()))) {
      keep(receive());
    }
    return Optional.ofNullable(heard.poll());
  }

  private void keep(Received message) {
    if (message.kind() == SIGNAL) {
      heard.add(message.signal());
    }
  }

  private Received receive() throws IOException {
    ByteBuffer header = socket.read(HEADER);
    int bodyLength = length(header.getInt(4));
    int fieldsLength = length(header.getInt(12));
    ByteBuffer head = socket.read((fieldsLength + 7) / 8 * 8).limit(fieldsLength);
    Map<Integer, Object> fields = new BusReader(head).fields();
    ByteBuffer body = socket.read(bodyLength);
    String signature = fields.get(SIGNATURE) instanceof String said ? said : "";
    return new Received(header.get(1), fields, new BusReader(body).values(signature));
  }

  private static int length(int claimed) throws IOException {
    if (claimed < 0 || claimed > LONGEST) {
      throw new IOException("not a message of the bus");
    }
    return claimed;
  }
}
