package org.unhunch.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineFileTests {
  @TempDir Path folder;
  private Path path;
  private LineFile file;

  @BeforeEach
  void file() {
    path = folder.resolve("sub").resolve("lines");
    file = new LineFile(path);
  }

  @Test
  void growsByLines() throws IOException {
    append("one");
    append("two");
    assertThat(path).hasContent("one\ntwo\n");
    assertThat(file.read()).containsExactly("one", "two");
  }

  @Test
  void aTornLastLineStaysByItself() throws IOException {
    append("one");
    Files.writeString(path, "one\ntw");
    append("three");
    assertThat(file.read()).containsExactly("one", "tw", "three");
  }

  @Test
  void noFileHasNoLinesAndBlankOnesDoNotCount() throws IOException {
    assertThat(file.read()).isEmpty();
    assertThat(file.tail(10)).isEmpty();
    Files.createDirectory(folder.resolve("sub"));
    Files.writeString(path, "\n \r\n\na\r\n\n");
    assertThat(file.read()).containsExactly("a\r");
  }

  @Test
  void anyByteComesBackAsItWas() throws IOException {
    byte[] bytes = new byte[256];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i == '\n' ? 'n' : i);
    }
    file.append(List.of(LineFile.text(bytes)));
    assertThat(LineFile.bytes(file.read().get(0))).isEqualTo(bytes);
  }

  @Test
  void theTailHasTheLastLines() throws IOException {
    append("one");
    append("two");
    assertThat(file.tail(6)).containsExactly("e", "two");
    assertThat(file.tail(1000)).hasSize(2);
  }

  @Test
  void aLinkIsWrittenThrough() throws IOException {
    Files.createDirectory(folder.resolve("sub"));
    Files.createSymbolicLink(path, Path.of("elsewhere"));
    append("one");
    assertThat(path).isSymbolicLink();
    assertThat(folder.resolve("sub/elsewhere")).hasContent("one");
  }

  private void append(String line) throws IOException {
    file.append(List.of(line));
  }
}
