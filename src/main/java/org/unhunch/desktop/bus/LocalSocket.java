package org.unhunch.desktop.bus;

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

/** A connection to a socket that is a file, which gives up on an answer after a while. */
public final class LocalSocket {
  private static final long PATIENCE_MILLIS = 2_000;
  private static final int LONGEST_LINE = 1_000;

  private final SocketChannel channel;
  private final Selector selector;

  private LocalSocket(SocketChannel channel, Selector selector) {
    this.channel = channel;
    this.selector = selector;
  }

  /**
   * {@return a connection to the socket}
   *
   * @throws IOException if there is none
   */
  public static LocalSocket to(Path path) throws IOException {
    SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      channel.connect(UnixDomainSocketAddress.of(path));
      channel.configureBlocking(false);
      Selector selector = Selector.open();
      channel.register(selector, SelectionKey.OP_READ);
      return new LocalSocket(channel, selector);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /**
   * Writes all of it: what is written here is far less than a socket holds.
   *
   * @throws IOException if the other end takes nothing
   */
  public void write(byte[] bytes) throws IOException {
    if (channel.write(ByteBuffer.wrap(bytes)) < bytes.length) {
      throw new IOException("the bus takes nothing");
    }
  }

  /** {@return whether there is something to read within so many milliseconds, 1 or more} */
  boolean isReady(long millis) throws IOException {
    boolean ready = selector.select(millis) > 0;
    selector.selectedKeys().clear();
    return ready;
  }

  /**
   * {@return exactly so many bytes, lowest first}
   *
   * @throws IOException if they do not come within two seconds
   */
  public ByteBuffer read(int count) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (!isReady(PATIENCE_MILLIS)) {
        throw new SocketTimeoutException("the bus does not answer");
      }
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
  public void close() {
    try (selector;
        channel) {
      // Both are closed, also if closing the first fails.
      channel.keyFor(selector).cancel();
    } catch (IOException e) {
      // There is nothing left to be ended.
    }
  }
}
