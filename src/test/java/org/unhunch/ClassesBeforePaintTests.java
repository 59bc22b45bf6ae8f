package org.unhunch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.testing.Await;
import org.unhunch.testing.WindowTest;

/** What is loaded before the first paint, in a program of its own. */
@WindowTest
@Timeout(120)
class ClassesBeforePaintTests {
  /** What waits for the first paint is told of it by this, which is put together at that moment. */
  private static final String PAINTED = "org.unhunch.ui.frame.FirstPaint$Mark$$Lambda";

  private static final int MOST_OURS = 840;
  private static final int MOST_SWING = 335;

  /** Guards the start against screens, panels and menus that are made before they are seen. */
  @Test
  void fewClassesAreLoadedAndNoneOfWhatIsSeenLater(@TempDir Path folder) throws Exception {
    Path log = folder.resolve("classes.txt");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xlog:class+load:file=" + log,
            "-cp",
            System.getProperty("java.class.path"),
            Unhunch.class.getName());
    builder.environment().put("XDG_DATA_HOME", folder.toString());
    builder.environment().put("PATH", folder.toString()); // a speech program takes classes, too
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("out.txt").toFile());
    Process process = builder.start();
    try {
      Await.until(() -> !before(log).isEmpty() || !process.isAlive());
    } finally {
      process.destroyForcibly().waitFor();
    }
    List<String> loaded = before(log);
    assertThat(loaded).isNotEmpty();
    assertThat(loaded.stream().filter(each -> each.startsWith("org.unhunch.")).count())
        .isLessThan(MOST_OURS);
    assertThat(loaded.stream().filter(each -> each.startsWith("javax.swing.")).count())
        .isLessThan(MOST_SWING);
    for (String later :
        List.of("library.Tiles", "review.", "PlacePanel", "PlayScreen ", "plaf.multi.")) {
      assertThat(loaded).noneMatch(each -> each.contains("." + later));
    }
  }

  /** The classes before the mark, or none as long as it is not there. */
  private static List<String> before(Path log) {
    if (!Files.exists(log)) {
      return List.of();
    }
    try {
      List<String> names =
          Files.readAllLines(log).stream()
              .map(line -> line.replaceFirst("^(\\[[^]]*])* *", ""))
              .toList();
      String afterwards = names.stream().filter(e -> e.startsWith(PAINTED)).findFirst().orElse("");
      int mark = names.indexOf(afterwards);
      return mark < 0 ? List.of() : names.subList(0, mark);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
