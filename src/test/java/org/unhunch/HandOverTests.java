package org.unhunch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.testing.QuickDisk;

class HandOverTests {
  @TempDir(factory = QuickDisk.class)
  Path folder;

  private Path file() {
    return folder.resolve(".request-1.json");
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    for (Optional<String> play : List.of(Optional.<String>empty(), Optional.of("a-b"))) {
      HandOver asked =
          new HandOver(
              play,
              play.map(each -> "/some „where“/" + "x".repeat(4_000)),
              play.map(each -> "/a „file“.unhunch"),
              play.isPresent());
      Files.write(file(), asked.write());
      assertThat(HandOver.read(file())).contains(asked);
    }
  }

  /** Guards against a file that anybody may have put there being believed. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"version\": 2, \"play\": \"a\"}",
        "{\"version\": 1, \"play\": \"../a\"}",
        "{\"version\": 1, \"play\": \"<html>\"}",
        "{\"version\": 1, \"play\": 7}",
        "{\"version\": 1, \"play\": \"a\", \"play\": \"b\"}",
        "{\"version\": 1, \"catalog\": []}",
        "{\"version\": 1} and more",
        "{\"version\": 1, \"x\": [[[[[[1]]]]]]}",
      })
  void whatIsNoRequestIsNotDone(String text) throws IOException {
    Files.writeString(file(), text);
    assertThat(HandOver.read(file())).isEmpty();
  }

  @Test
  void whatIsTooLongOrNoFileIsNotDone() throws IOException {
    Files.writeString(file(), "{\"version\": 1, \"x\": \"" + "y".repeat(20_000) + "\"}");
    assertThat(HandOver.read(file())).isEmpty();
    Files.delete(file());
    Files.createDirectory(file());
    assertThat(HandOver.read(file())).isEmpty();
    Files.delete(file());
    Files.createSymbolicLink(file(), Path.of("/dev/zero"));
    assertThat(HandOver.read(file())).isEmpty();
  }
}
