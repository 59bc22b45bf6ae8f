package org.unhunch.catalog.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

/** Why a file could not be read, in words; whoever is root may read everything. */
class JsonFileTests {
  @Test
  void aFileWithoutRightsSaysSo() {
    assertThat(JsonFile.reason(new AccessDeniedException("/secret")))
        .isEqualTo("it may not be read; give yourself the right to read it");
  }

  @Test
  void aFileThatIsNotThereSaysSo() {
    assertThat(JsonFile.reason(new NoSuchFileException("/nowhere")))
        .isEqualTo("there is no such file; check the path");
  }

  @Test
  void anythingElseSaysWhatTheSystemSays() {
    assertThat(JsonFile.reason(new IOException("Input/output error")))
        .isEqualTo("it cannot be read (Input/output error); check the disk and the path");
  }
}
