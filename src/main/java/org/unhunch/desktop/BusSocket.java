package org.unhunch.desktop;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/** A connection to a bus that gives up on an answer after a while. */
final class BusSocket {
  private static final long PATIENCE_MILLIS = 2_000;
  private static final int LONGEST_LINE = 1_000;

  private final SocketChannel channel;
  private final Selector selector;

  private BusSocket(SocketChannel channel, Selector selector) {
    this.channel = channel;
    this.selector = selector;
  }

  /** {@return a connection to the socket} */
  static BusSocket to(Path path) throws IOException {
    SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      channel.connect(UnixDomainSocketAddress.of(path));
      channel.configureBlocking(false);
      Selector selector = Selector.open();
      channel.register(selector, SelectionKey.OP_READ);
      return new BusSocket(channel, selector);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** Writes all of it: what is written here is far less than a socket holds. */
  void write(byte[] bytes) throws IOException {
    if (channel.write(ByteBuffer.wrap(bytes)) < bytes.length) {
      throw new IOException("the bus takes nothing");
    }
  }

  /** {@return exactly so many bytes, lowest first} */
  ByteBuffer read(int count) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (selector.select(PATIENCE_MILLIS) == 0) {
        throw new SocketTimeoutException("the bus does not answer");
      }
      selector.selectedKeys().clear();
      if (channel.read(bytes) < 0) {
        throw new EOFException("the bus hung up");
      }
    }
    return bytes.flip();
  }

  /** {@return a line without its end} */
  String readLine() throws IOException {
    StringBuilder line = new StringBuilder();
    while (line.length() < LONGEST_LINE) {
      char next = (char) read(1).get();
      if (next == '\n') {
        return line.toString().strip();
      }
      line.append(next);
    }
    throw new IOException("not a bus: " + line);
  }

  /** Ends it; no effect if that fails. */
  void close() {
    try (selector;
        channel) {
      // Both are closed, also if closing the first fails.
      channel.keyFor(selector).cancel();
    } catch (IOException e) {
      // There is nothing left to be ended.
    }
  }
}
