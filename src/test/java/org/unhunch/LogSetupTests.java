package org.unhunch;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;

class LogSetupTests {
  private static final int LOTS = 20_000;
  @TempDir private Path folder;
  private final LoggerContext context = new LoggerContext();

  @BeforeEach
  void setUp() {
    System.setProperty(LogSetup.FOLDER, folder.resolve("data").toString());
    context.setMDCAdapter(new LogbackMDCAdapter());
    LogSetup setup = new LogSetup();
    setup.setContext(context);
    setup.configure(context);
  }

  @AfterEach
  void letGo() {
    context.stop();
    System.clearProperty(LogSetup.FOLDER);
  }

  private Path file(String name) {
    return folder.resolve("data").resolve(name);
  }

  @Test
  void aFaultIsInTheFileWithItsStack() throws IOException {
    context.getLogger("here").error("a fault", new IllegalStateException("it broke"));
    List<String> lines = Files.readAllLines(file("unhunch.log"));
    assertThat(lines.get(0)).matches("\\d{4}-.* ERROR \\[main] here - a fault");
    assertThat(lines.get(1)).isEqualTo("java.lang.IllegalStateException: it broke");
    assertThat(lines.get(2)).contains("LogSetupTests.aFaultIsInTheFile");
  }

  @Test
  void theLogStaysSmall() throws IOException {
    Logger log = context.getLogger("here");
    for (int i = 0; i < LOTS; i++) {
      log.info("something that happens very often, time {}", i);
    }
    try (Stream<Path> files = Files.list(folder.resolve("data"))) {
      assertThat(files.map(each -> each.getFileName().toString()))
          .containsExactlyInAnyOrder("unhunch.log", "unhunch.1.log");
    }
    for (Path each : List.of(folder.resolve("data"), file("unhunch.log"), file("unhunch.1.log"))) {
      boolean posix = each.getFileSystem().supportedFileAttributeViews().contains("posix");
      assertThat(
              !posix
                  || PosixFilePermissions.toString(Files.getPosixFilePermissions(each))
                      .endsWith("------"))
          .as("for the owner alone")
          .isTrue();
    }
    assertThat(Files.size(file("unhunch.log")) + Files.size(file("unhunch.1.log")))
        .isLessThan(2_000_000);
  }

  @Test
  void theLibraryFindsIt() {
    assertThat(ServiceLoader.load(ch.qos.logback.classic.spi.Configurator.class))
        .anyMatch(each -> each instanceof LogSetup);
  }
}
