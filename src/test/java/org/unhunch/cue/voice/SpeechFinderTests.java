package org.unhunch.cue.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.cue.voice.SpeechProgram.How;

class SpeechFinderTests {
  @TempDir private Path folder;
  @TempDir private Path other;

  private Path program(Path in, String name) throws IOException {
    Path file = Files.writeString(in.resolve(name), "#!/bin/sh\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }

  private List<SpeechProgram> find(String os) {
    return new SpeechFinder(os, folder + File.pathSeparator + other).find();
  }

  @Test
  void withoutAProgramThereIsNoVoice() {
    for (String os : List.of("Linux", "Mac OS X", "Windows 11")) {
      assertThat(find(os)).isEmpty();
    }
    assertThat(new SpeechFinder("Linux", "").find()).isEmpty();
  }

  @Test
  void onLinuxTheDispatcherComesFirst() throws IOException {
    Path espeak = program(folder, "espeak-ng");
    Path dispatcher = program(other, "spd-say");
    List<SpeechProgram> found = find("Linux");
    assertThat(found).hasSize(2);
    assertThat(found.get(0).command()).startsWith(dispatcher.toString()).endsWith("--");
    assertThat(found.get(0).how()).isEqualTo(How.ARGUMENT);
    assertThat(found.get(0).hush()).containsExactly(dispatcher.toString(), "-S");
    assertThat(found.get(1).command())
        .containsExactly(espeak.toString(), "-v", "{language}", "--stdin");
    assertThat(found.get(1).how()).isEqualTo(How.INPUT);
  }

  @Test
  void otherSystemsUseTheirOwn() throws IOException {
    Path say = program(folder, "say");
    Path shell = program(folder, "powershell.exe");
    assertThat(find("Mac OS X").get(0).command()).startsWith("/bin/sh").endsWith(say.toString());
    SpeechProgram windows = find("Windows 11").get(0);
    assertThat(windows.command()).startsWith(shell.toString());
    assertThat(windows.how()).isEqualTo(How.LINES);
    assertThat(windows.command().get(windows.command().size() - 1)).doesNotContain("\"");
  }

  @Test
  void whatCannotBeRunOrLiesInTheWorkingFolderIsNoProgram() throws IOException {
    Files.writeString(folder.resolve("espeak-ng"), "not to be run");
    Files.createDirectory(other.resolve("spd-say"));
    assertThat(find("Linux")).isEmpty();
    assertThat(new SpeechFinder("Linux", ":.:\0bad:target").find()).isEmpty();
  }
}
