package org.unhunch.desktop;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Speaks enough of the bus's protocol for one client after another, and notes what it is asked. */
final class FakeBus implements AutoCloseable {
  /** How it treats its clients. */
  enum Mood {
    WILLING,
    REFUSES_LOGIN,
    HAS_NO_SCREEN_SAVER,
    FALLS_SILENT,
    HANGS_UP,
    TALKS_NONSENSE
  }

  private static final byte RETURN = 2;
  private static final byte ERROR = 3;
  private static final byte SIGNAL = 4;

  private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();
  private final ServerSocketChannel server;
  private final Mood mood;

  FakeBus(Path socket, Mood mood) throws IOException {
    this.mood = mood;
    server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    server.bind(UnixDomainSocketAddress.of(socket));
    Thread thread = new Thread(this::serve, "fake-bus");
    thread.setDaemon(true);
    thread.start();
  }

  /** What it was asked next. */
  String asked() throws InterruptedException {
    return asked.take();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  private void serve() {
    while (server.isOpen()) {
      try (SocketChannel client = server.accept()) {
        serve(client);
      } catch (IOException e) {
        asked.add("gone");
      }
    }
  }

  private void serve(SocketChannel client) throws IOException {
    String login = line(client);
    Object user = Files.getAttribute(Path.of("/proc/self"), "unix:uid");
    StringBuilder hex = new StringBuilder();
    for (byte each : user.toString().getBytes(StandardCharsets.US_ASCII)) {
      hex.append("%02x".formatted(each));
    }
    boolean right = login.equals("\0AUTH EXTERNAL " + hex) && mood != Mood.REFUSES_LOGIN;
    send(client, right ? "OK 0123456789abcdef\r\n" : "REJECTED EXTERNAL\r\n");
    asked.add(right ? "login" : "refused");
    if (right && line(client).equals("BEGIN")) {
      while (true) {
        answer(client);
      }
    }
    throw new IOException("no login");
  }

  private void answer(SocketChannel client) throws IOException {
    ByteBuffer header = read(client, 16);
    int length = header.getInt(12);
    List<String> texts = new ArrayList<>();
    texts(read(client, (length + 7) / 8 * 8), length, texts);
    ByteBuffer body = read(client, header.getInt(4));
    while (body.hasRemaining()) {
      body.position((body.position() + 3) / 4 * 4);
      texts.add(text(body));
    }
    asked.add(String.join(" ", texts));
    boolean inhibit = texts.contains("Inhibit");
    if (inhibit && mood == Mood.HANGS_UP) {
      throw new IOException("hung up");
    }
    if (inhibit && mood == Mood.TALKS_NONSENSE) {
      send(client, "\uFFFF".repeat(200));
    } else if (!inhibit || mood != Mood.FALLS_SILENT) {
      // A real bus greets with a signal before it replies.
      client.write(message(SIGNAL, 0));
      boolean refuse = inhibit && mood == Mood.HAS_NO_SCREEN_SAVER;
      int serial = header.getInt(8);
      boolean asksForSetting = texts.contains("ReadOne");
      client.write(
          asksForSetting
              ? setting(serial, texts.contains("color-scheme") ? 1 : 0)
              : message(refuse ? ERROR : RETURN, serial));
    }
  }

  private static void texts(ByteBuffer fields, int length, List<String> into) {
    while (fields.position() < length) {
      fields.position((fields.position() + 7) / 8 * 8);
      fields.get();
      fields.get();
      byte kind = fields.get();
      fields.get();
      if (kind == 'g') {
        int characters = fields.get();
        fields.position(fields.position() + characters + 1);
      } else {
        into.add(text(fields));
      }
    }
  }

  private static String text(ByteBuffer from) {
    byte[] bytes = new byte[from.getInt()];
    from.get(bytes);
    from.get();
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** A message with a number as its body, so that a client has to read past one. */
  private static ByteBuffer message(byte type, int replyTo) {
    ByteBuffer out = ByteBuffer.allocate(48).order(ByteOrder.LITTLE_ENDIAN);
    out.put((byte) 'l').put(type).put((byte) 0).put((byte) 1).putInt(4).putInt(99);
    if (replyTo == 0) {
      out.putInt(13).put((byte) 3).put((byte) 1).put((byte) 's').put((byte) 0);
      out.putInt(4).put("Here".getBytes(StandardCharsets.US_ASCII)).put((byte) 0);
      out.position(32);
    } else {
      out.putInt(15).put((byte) 8).put((byte) 1).put((byte) 'g').put((byte) 0);
      out.put((byte) 1).put((byte) 'u').put((byte) 0).put((byte) 0);
      out.put((byte) 5).put((byte) 1).put((byte) 'u').put((byte) 0).putInt(replyTo);
      out.putInt(12, 16);
    }
    return out.putInt(4711).flip();
  }

  /** The reply whose body is a variant that holds a number. */
  private static ByteBuffer setting(int replyTo, int value) {
    ByteBuffer reply = message(RETURN, replyTo);
    reply.putInt(4, 8).put(21, (byte) 'v').limit(40);
    reply.put(32, (byte) 1).put(33, (byte) 'u').put(34, (byte) 0).put(35, (byte) 0);
    return reply.putInt(36, value);
  }

  private static String line(SocketChannel client) throws IOException {
    StringBuilder line = new StringBuilder();
    for (char next = one(client); next != '\n'; next = one(client)) {
      line.append(next);
    }
    return line.toString().replace("\r", "");
  }

  private static char one(SocketChannel client) throws IOException {
    return (char) read(client, 1).get();
  }

  private static ByteBuffer read(SocketChannel client, int count) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (client.read(bytes) < 0) {
        throw new IOException("hung up");
      }
    }
    return bytes.flip();
  }

  private static void send(SocketChannel client, String text) throws IOException {
    Channels.newOutputStream(client).write(text.getBytes(StandardCharsets.UTF_8));
  }
}
