package org.unhunch.network;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.net.StandardProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/** Opens no channel to anywhere, and prints who wanted one. */
public final class ClosedProvider extends SelectorProvider {
  /** Prints who wants a way out, and refuses it. */
  static IOException refuse(String what) {
    StackTraceElement[] stack = new Throwable().getStackTrace();
    for (StackTraceElement each : stack) {
      if (each.getClassName().startsWith("org.unhunch.")
          && !each.getClassName().startsWith("org.unhunch.network.Closed")) {
        System.out.println("WANTED " + what + " by " + each.getClassName());
        return new IOException("there is no network here");
      }
    }
    System.out.println("WANTED " + what + " by a library, " + stack[stack.length - 1]);
    return new IOException("there is no network here");
  }

  @Override
  public SocketChannel openSocketChannel() throws IOException {
    throw refuse("channel");
  }

  @Override
  public SocketChannel openSocketChannel(ProtocolFamily family) throws IOException {
    throw refuse(family == StandardProtocolFamily.UNIX ? "local channel" : "channel");
  }

  @Override
  public ServerSocketChannel openServerSocketChannel() throws IOException {
    throw refuse("server");
  }

  @Override
  public DatagramChannel openDatagramChannel() throws IOException {
    throw refuse("datagrams");
  }

  @Override
  public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
    throw refuse("datagrams");
  }

  @Override
  public Pipe openPipe() throws IOException {
    throw refuse("pipe");
  }

  @Override
  public AbstractSelector openSelector() throws IOException {
    throw refuse("selector");
  }
}
