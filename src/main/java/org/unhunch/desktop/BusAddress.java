package org.unhunch.desktop;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the session bus of a Linux desktop is. */
final class BusAddress {
  private static final String UNIX = "unix:";
  private static final String PATH = "path=";

  private BusAddress() {}

  /** {@return the socket that the environment names; empty if it names none that is a file} */
  static Optional<Path> of(Map<String, String> environment) {
    String addresses = environment.get("DBUS_SESSION_BUS_ADDRESS");
    try {
      if (addresses != null && !addresses.isBlank()) {
        return Arrays.stream(addresses.split(";")).flatMap(BusAddress::path).findFirst();
      }
      return Optional.ofNullable(environment.get("XDG_RUNTIME_DIR"))
          .map(dir -> Path.of(dir, "bus"));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The path of an address such as {@code unix:path=/run/user/1000/bus,guid=...}. */
  private static Stream<Path> path(String address) {
    if (!address.startsWith(UNIX)) {
      return Stream.empty();
    }
    return Arrays.stream(address.substring(UNIX.length()).split(","))
        .filter(pair -> pair.startsWith(PATH))
        .map(pair -> unescaped(pair.substring(PATH.length())));
  }

  private static Path unescaped(String path) {
    try {
      // A plus stands for itself here, unlike in the addresses that the decoder is for.
      return Path.of(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Path.of(path);
    }
  }
}
