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

  /** The desktop's own buses and its display, sockets that are files. */
  private static final Set<String> DESKTOP =
      Set.of(
          "java/net/SocketTimeoutException",
          "java/net/StandardProtocolFamily",
          "java/net/ProtocolFamily",
          "java/net/SocketAddress",
          "java/net/UnixDomainSocketAddress",
          "java/nio/channels/Selector",
          "java/nio/channels/SocketChannel");

  @Test
  void onlyTheDesktopIsSpokenTo() throws IOException {
    Map<String, Set<String>> used = used();
    assertThat(used).containsKey("LocalSocket");
    assertThat(DESKTOP).containsAll(used.remove("LocalSocket"));
    assertThat(used.values()).allMatch(WORDS::containsAll);
  }

  /** A bus and a display may also be reached over a network; these are not. */
  @Test
  void theSocketIsALocalOne() throws IOException {
    String source =
        Files.readString(Path.of("src/main/java/org/unhunch/desktop/bus/LocalSocket.java"));
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
