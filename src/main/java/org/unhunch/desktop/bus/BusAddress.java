package org.unhunch.desktop.bus;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the buses of a Linux desktop are. */
public final class BusAddress {
  private static final String UNIX = "unix:";
  private static final String PATH = "path=";

  private BusAddress() {}

  /**
   * {@return the socket of the session's bus that the environment names; empty if it names none
   * that is a file}
   */
  public static Optional<Path> of(Map<String, String> environment) {
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

  /** {@return the socket of the system's bus; the file may not be there} */
  public static Optional<Path> ofSystem() {
    return Optional.of(Path.of("/run/dbus/system_bus_socket"));
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
