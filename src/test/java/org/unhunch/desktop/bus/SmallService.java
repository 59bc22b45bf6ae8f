package org.unhunch.desktop.bus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;

/** A program on a bus that answers to a name, as a notification daemon or a screen saver does. */
public final class SmallService implements AutoCloseable {
  private static final int CALL = 1;
  private static final byte RETURN = 2;
  private static final byte ERROR = 3;
  private static final byte SIGNAL = 4;

  private final LocalSocket socket;
  private final Function<Call, Optional<List<Object>>> answers;
  private final BlockingQueue<Call> asked = new LinkedBlockingQueue<>();
  private final Thread thread = new Thread(this::serve, "small-service");
  private int serial = 1;

  /** What it is asked. */
  public record Call(String path, String method, List<Object> arguments) {}

  /** Has a name, and answers to calls; where it has no answer it refuses. */
  public SmallService(
      Optional<Path> bus, String name, Function<Call, Optional<List<Object>>> answers)
      throws IOException {
    this.answers = answers;
    socket = LocalSocket.to(bus.orElseThrow());
    StringBuilder hex = new StringBuilder();
    for (char c : Files.getAttribute(Path.of("/proc/self"), "unix:uid").toString().toCharArray()) {
      hex.append(Integer.toHexString(c));
    }
    socket.write(("\0AUTH EXTERNAL " + hex + "\r\nBEGIN\r\n").getBytes(StandardCharsets.US_ASCII));
    socket.readLine();
    BusCall hello = BusCall.of("org.freedesktop.DBus", "Hello");
    socket.write(hello.bytes(serial++, true));
    BusCall own =
        new BusCall(
            "org.freedesktop.DBus",
            "/org/freedesktop/DBus",
            "org.freedesktop.DBus",
            "RequestName",
            List.of(name, 0L));
    socket.write(own.bytes(serial++, true));
    awaitReply(serial - 1);
    thread.setDaemon(true);
    thread.start();
  }

  /** What it was asked next. */
  public Call asked() throws InterruptedException {
    return asked.take();
  }

  /** Tells something to all who listen. */
  public synchronized void tell(String path, String type, String name, Object... values)
      throws IOException {
    BusWriter fields = new BusWriter();
    fields.field(1, 'o', path);
    fields.field(2, 's', type);
    fields.field(3, 's', name);
    send(SIGNAL, fields, List.of(values));
  }

  @Override
  public void close() throws IOException {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    socket.close();
  }

  private void awaitReply(int to) throws IOException {
    Map<Integer, Object> fields;
    do {
      fields = message().fields();
    } while (!Long.valueOf(to).equals(fields.get(5)));
  }

  private record Message(int kind, int serial, Map<Integer, Object> fields, List<Object> values) {}

  private Message message() throws IOException {
    ByteBuffer header = socket.read(16);
    int length = header.getInt(12);
    ByteBuffer head = socket.read((length + 7) / 8 * 8).limit(length);
    Map<Integer, Object> fields = new BusReader(head).fields();
    String signature = (String) fields.getOrDefault(8, "");
    ByteBuffer body = socket.read(header.getInt(4));
    List<Object> values = new BusReader(body).values(signature);
    return new Message(header.get(1), header.getInt(8), fields, values);
  }

  private void serve() {
    try {
      while (!thread.isInterrupted()) {
        if (socket.isReady(50)) {
          answer(message());
        }
      }
    } catch (IOException e) {
      // The bus has ended.
    }
  }

  private synchronized void answer(Message message) throws IOException {
    if (message.kind() != CALL) {
      return;
    }
    Map<Integer, Object> said = message.fields();
    Call call = new Call((String) said.get(1), (String) said.get(3), message.values());
    Optional<List<Object>> answer = answers.apply(call);
    BusWriter fields = new BusWriter();
    fields.align(8).one(5).one(1).one('u').one(0).number(message.serial());
    fields.field(6, 's', (String) said.get(7));
    if (answer.isEmpty()) {
      fields.field(4, 's', "org.freedesktop.DBus.Error.NotSupported");
    }
    send(answer.isEmpty() ? ERROR : RETURN, fields, answer.orElse(List.of()));
    asked.add(call);
  }

  private void send(byte kind, BusWriter fields, List<Object> values) throws IOException {
    BusWriter body = new BusWriter();
    StringBuilder signature = new StringBuilder();
    values.forEach(each -> signature.append(written(body, each)));
    if (!values.isEmpty()) {
      fields.field(8, 'g', signature.toString());
    }
    BusWriter message = new BusWriter();
    message.one('l').one(kind).one(0).one(1);
    message.number(body.size()).number(serial++).number(fields.size());
    socket.write(message.raw(fields).align(8).raw(body).bytes());
  }

  /** A value in an Optional is a variant, as properties are. */
  private static String written(BusWriter body, Object value) {
    if (value instanceof Optional<?> variant) {
      Object inner = variant.orElseThrow();
      String signature = new BusWriter().value(inner);
      body.one(signature.length()).raw(text(signature)).one(0);
      body.value(inner);
      return "v";
    }
    return body.value(value);
  }

  private static BusWriter text(String text) {
    BusWriter out = new BusWriter();
    text.chars().forEach(out::one);
    return out;
  }
}
