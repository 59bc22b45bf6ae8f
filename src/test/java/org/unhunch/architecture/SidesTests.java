package org.unhunch.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Layouts say where something begins and ends, as some languages are read from the right. The
 * figure has a left and a right of its own, which no language turns around.
 */
class SidesTests {
  private static final Pattern SIDE =
      Pattern.compile(
          "BorderLayout\\.(WEST|EAST)|(SwingConstants|FlowLayout|JLabel)\\.(LEFT|RIGHT)\\b"
              + "|GridBagConstraints\\.(WEST|EAST)|Component\\.(LEFT|RIGHT)_ALIGNMENT");

  @Test
  void noLayoutIsTiedToASide() throws IOException {
    Map<String, Integer> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/unhunch/ui"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        int sides = (int) SIDE.matcher(Files.readString(file)).results().count();
        found.put(file.getFileName().toString(), sides);
      }
    }
    assertThat(found).hasSizeGreaterThan(100);
    found.values().removeIf(sides -> sides == 0);
    assertThat(found).isEmpty();
  }
}
