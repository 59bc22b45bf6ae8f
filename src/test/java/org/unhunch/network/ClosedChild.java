package org.unhunch.network;

import java.awt.Frame;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLStreamHandler;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import javax.swing.JLabel;
import org.unhunch.Unhunch;
import org.unhunch.testing.Ui;

/** The program itself, where every way that Java has to a network is closed. */
final class ClosedChild {
  private static final Set<String> LOCAL = Set.of("file", "jar", "jrt");

  private ClosedChild() {}

  /** Starts the program with these arguments, lets a session play, and prints who wanted out. */
  public static void main(String[] arguments) throws IOException {
    close();
    Unhunch.main(arguments);
    Ui.await(() -> elapsed().isPresent());
    Optional<String> then = elapsed();
    Ui.await(() -> !elapsed().equals(then));
    System.out.println("PLAYED");
    tryEveryWay();
    System.exit(0);
  }

  @SuppressWarnings("deprecation") // nothing else catches the older kind of sockets
  private static void close() throws IOException {
    System.setProperty("java.nio.channels.spi.SelectorProvider", ClosedProvider.class.getName());
    Socket.setSocketImplFactory(() -> refuse("socket"));
    ServerSocket.setSocketFactory(() -> refuse("server"));
    DatagramSocket.setDatagramSocketImplFactory(() -> refuse("datagrams"));
    URL.setURLStreamHandlerFactory(ClosedChild::handler);
  }

  private static URLStreamHandler handler(String protocol) {
    return LOCAL.contains(protocol) ? null : refuse("address");
  }

  private static <T> T refuse(String what) {
    throw new IllegalStateException(ClosedProvider.refuse(what));
  }

  /** So that it is seen that the ways are closed, and that wanting them is seen. */
  private static void tryEveryWay() {
    attempt(() -> new Socket("localhost", 1));
    attempt(() -> new ServerSocket(0));
    attempt(() -> new DatagramSocket());
    attempt(() -> SocketChannel.open());
    attempt(() -> new URL("http://localhost/").openStream());
  }

  private static void attempt(Way way) {
    try {
      way.go();
      System.out.println("OPEN");
    } catch (IOException | IllegalStateException e) {
      System.out.println("CLOSED");
    }
  }

  /** A way to a network. */
  @FunctionalInterface
  private interface Way {
    Object go() throws IOException;
  }

  private static Optional<String> elapsed() {
    return Arrays.stream(Frame.getFrames())
        .filter(Frame::isVisible)
        .flatMap(Ui::tree)
        .filter(each -> "remaining".equals(each.getName()))
        .map(each -> ((JLabel) each).getText())
        .findFirst();
  }
}
