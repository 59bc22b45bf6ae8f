package org.unhunch.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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

  /** Guards against a file of lines that say nothing and together fill the memory. */
  @Test
  void aFileOfMoreLinesThanAnyLifeHasIsNotRead() throws IOException {
    Files.createDirectory(folder.resolve("sub"));
    Files.writeString(path, "x\n\n".repeat(200_000));
    assertThat(file.read()).hasSize(200_000);
    Files.writeString(path, "x\n".repeat(200_001));
    assertThatThrownBy(file::read).hasMessageContaining("too large");
    assertThatThrownBy(() -> file.rewrite(lines -> List.of())).hasMessageContaining("too large");
    assertThat(Files.size(path)).isEqualTo(400_002);
  }

  @Test
  void isWrittenAnewOnlyWhereALineChanges() throws IOException {
    append("one");
    append("two");
    Files.writeString(path, "\ntorn", StandardOpenOption.APPEND);
    file.rewrite(lines -> lines);
    assertThat(path).hasContent("one\ntwo\n\ntorn");
    file.rewrite(lines -> lines.subList(1, 3));
    assertThat(path).hasContent("two\ntorn\n");
    file.rewrite(lines -> List.of());
    assertThat(file.read()).isEmpty();
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
