package org.unhunch.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** What may stand where a file or a folder should, and how a person is told of it. */
public enum Odd {
  PIPE("a pipe"),
  LINK_TO_PIPE("a pipe"),
  ENDLESS_DEVICE("a device"),
  TERMINAL("a device"),
  SOCKET("a socket"),
  CIRCLE("a link that leads back to itself");

  private final String told;

  Odd(String told) {
    this.told = told;
  }

  /** {@return what it is called} */
  public String told() {
    return told;
  }

  /** Puts it there, in place of what is there. */
  public void make(Path at) {
    try {
      remove(at);
      Files.createDirectories(at.getParent());
      put(at);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void put(Path at) throws IOException {
    switch (this) {
      case PIPE -> pipe(at);
      case LINK_TO_PIPE -> {
        Path pipe = at.resolveSibling(at.getFileName() + ".pipe");
        pipe(pipe);
        Files.createSymbolicLink(at, pipe);
      }
      case ENDLESS_DEVICE -> Files.createSymbolicLink(at, Path.of("/dev/zero"));
      case TERMINAL -> Files.createSymbolicLink(at, Path.of("/dev/tty"));
      case SOCKET -> socket(at);
      default -> Files.createSymbolicLink(at, at.getFileName());
    }
  }

  private static void pipe(Path at) throws IOException {
    try {
      int ended = new ProcessBuilder("mkfifo", at.toString()).start().waitFor();
      if (ended != 0) {
        throw new IOException("no pipe at " + at);
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  /** The name stays when the socket is closed; a long path is bound elsewhere and moved. */
  private static void socket(Path at) throws IOException {
    Path near = Files.createTempDirectory(Path.of("/tmp"), "odd").resolve("s");
    try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      channel.bind(UnixDomainSocketAddress.of(near));
    }
    Files.move(near, at);
    Files.delete(near.getParent());
  }

  private static void remove(Path at) throws IOException {
    if (Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS)) {
      try (var all = Files.list(at)) {
        for (Path each : all.toList()) {
          remove(each);
        }
      }
    }
    Files.deleteIfExists(at);
  }
}
