package org.unhunch.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is compiled knows nothing by which a network could be reached. */
class NoNetworkTests {
  private static final Pattern NETWORK =
      Pattern.compile(
          "(java/net/\\w+|java/nio/channels/\\w*(?:Socket|Datagram|Selector|Network)\\w*"
              + "|javax/net/\\w+|java/rmi/\\w+|javax/naming/\\w+|com/sun/net/\\w+)");

  /** Names of places and texts that reach nothing by themselves. */
  private static final Set<String> WORDS =
      Set.of("java/net/URI", "java/net/URISyntaxException", "java/net/URL", "java/net/URLDecoder");

  /** The desktop's own bus, a socket that is a file. */
  private static final Set<String> BUS =
      Set.of(
          "java/net/SocketTimeoutException",
          "java/net/StandardProtocolFamily",
          "java/net/ProtocolFamily",
          "java/net/SocketAddress",
          "java/net/UnixDomainSocketAddress",
          "java/nio/channels/Selector",
          "java/nio/channels/SocketChannel");

  @Test
  void onlyTheDesktopsBusIsSpokenTo() throws IOException {
    Map<String, Set<String>> used = used();
    assertThat(used).containsKey("BusSocket");
    assertThat(BUS).containsAll(used.remove("BusSocket"));
    assertThat(used.values()).allMatch(WORDS::containsAll);
  }

  /** A bus may also be reached over a network; that one is not. */
  @Test
  void theBusIsOpenedAsALocalSocket() throws IOException {
    String source = Files.readString(Path.of("src/main/java/org/unhunch/desktop/BusSocket.java"));
    assertThat(source).containsOnlyOnce("SocketChannel.open(");
    assertThat(source).contains("SocketChannel.open(StandardProtocolFamily.UNIX)");
  }

  private static Map<String, Set<String>> used() throws IOException {
    Map<String, Set<String>> used = new TreeMap<>();
    try (Stream<Path> classes = Files.walk(Path.of("target/classes"))) {
      for (Path each : classes.filter(file -> file.toString().endsWith(".class")).toList()) {
        Matcher name = NETWORK.matcher(Files.readString(each, StandardCharsets.ISO_8859_1));
        while (name.find()) {
          String simple = each.getFileName().toString().replace(".class", "");
          used.computeIfAbsent(simple, key -> new TreeSet<>()).add(name.group());
        }
      }
    }
    return used;
  }
}
