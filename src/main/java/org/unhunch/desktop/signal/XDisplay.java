package org.unhunch.desktop.signal;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An X server on this machine.
 *
 * @param number its number
 * @param authority the file that has the cookies, which need not be there
 */
record XDisplay(String number, Path authority) {
  static final String COOKIE = "MIT-MAGIC-COOKIE-1";
  private static final Pattern LOCAL = Pattern.compile("(?:unix)?:(\\d{1,5})(?:\\.\\d+)?");

  /**
   * The display that the environment names, unless it is one of Wayland's, which sees only what is
   * typed into its own windows.
   */
  static Optional<XDisplay> of(Map<String, String> environment, Path home) {
    Matcher display = LOCAL.matcher(environment.getOrDefault("DISPLAY", ""));
    String kind = environment.getOrDefault("XDG_SESSION_TYPE", "");
    boolean wayland = kind.equals("wayland") || environment.containsKey("WAYLAND_DISPLAY");
    if (wayland || !display.matches()) {
      return Optional.empty();
    }
    Path file = home.resolve(environment.getOrDefault("XAUTHORITY", ".Xauthority"));
    return Optional.of(new XDisplay(display.group(1), file));
  }

  Path socket() {
    return Path.of("/tmp/.X11-unix/X" + number);
  }

  /** The cookie by which it lets us in; without one it may do so all the same. */
  Optional<byte[]> cookie() {
    try (DataInputStream in = new DataInputStream(Files.newInputStream(authority))) {
      while (in.read() >= 0) {
        in.readByte(); // what kind of address follows
        in.readNBytes(in.readUnsignedShort());
        String display = text(in);
        String name = text(in);
        byte[] data = in.readNBytes(in.readUnsignedShort());
        if (name.equals(COOKIE) && (display.isEmpty() || display.equals(number))) {
          return Optional.of(data);
        }
      }
    } catch (IOException e) {
      // No file, or none of that kind.
    }
    return Optional.empty();
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readUnsignedShort()), StandardCharsets.US_ASCII);
  }
}
