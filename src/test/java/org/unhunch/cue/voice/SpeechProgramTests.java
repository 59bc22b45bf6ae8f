package org.unhunch.cue.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.cue.voice.SpeechProgram.How;

/**
 * Small shell programs that write down what they are to say, into a pipe that the test reads. They
 * tell their process before the text, and one that "talks on" does so until it is stopped.
 */
@Timeout(30)
@DisabledOnOs(OS.WINDOWS)
class SpeechProgramTests {
  private static final String TALKS_ON = "printf '%s|' \"$$ $2\" > $1/pipe; exec sleep 60";
  private static final String TALKS = "printf '%s|' \"$$ $2\" > $1/pipe";

  @TempDir private Path folder;
  private SpeechBackend backend;

  @AfterEach
  void close() {
    backend.close();
  }

  private SpeechBackend speakWith(How how, String script, String... hush) throws Exception {
    new ProcessBuilder("mkfifo", folder.resolve("pipe").toString()).start().waitFor();
    backend = new SpeechProgram(command(script), how, List.of(hush)).backend("en");
    return backend;
  }

  private List<String> command(String script) throws IOException {
    Path file = Files.writeString(folder.resolve("talk" + script.hashCode()), script);
    return List.of("/bin/sh", file.toString(), folder.toString());
  }

  /** What a program writes next; waits for it. */
  private String said() throws IOException {
    return Files.readString(folder.resolve("pipe"));
  }

  private static Optional<ProcessHandle> process(String said) {
    return ProcessHandle.of(Long.parseLong(said.split(" ")[0]));
  }

  private static void awaitEnd(String said) throws Exception {
    Optional<ProcessHandle> process = process(said);
    if (process.isPresent()) {
      process.get().onExit().get(20, TimeUnit.SECONDS);
    }
  }

  @Test
  void aTextReachesTheProgramAsOneArgumentWhateverIsInIt() throws Exception {
    String text = "a; touch $HOME/x `id` \"quoted\" 'too' --help";
    speakWith(How.ARGUMENT, TALKS).say(text, false);
    assertThat(said()).endsWith(" " + text + "|");
  }

  @Test
  void aTextReachesTheProgramOnItsInput() throws Exception {
    speakWith(How.INPUT, "cat > $1/pipe").say("Größer", false);
    assertThat(said()).isEqualTo("Größer");
  }

  /** German was once read out by an English voice. */
  @Test
  void aTextIsSpokenInItsLanguage() throws Exception {
    List<String> command = new ArrayList<>(command("printf '%s|' \"$2\" > $1/pipe"));
    command.add("{language}");
    new ProcessBuilder("mkfifo", folder.resolve("pipe").toString()).start().waitFor();
    backend = new SpeechProgram(command, How.INPUT, List.of()).backend("de");
    backend.say("eins", false);
    assertThat(said()).isEqualTo("de|");
  }

  @Test
  void aNewTextStopsTheOneBefore() throws Exception {
    speakWith(How.ARGUMENT, TALKS_ON).say("one", false);
    String one = said();
    backend.say("two", false);
    assertThat(said()).endsWith(" two|");
    awaitEnd(one);
  }

  @Test
  void hushStopsWhatIsSaid() throws Exception {
    speakWith(How.ARGUMENT, TALKS_ON).say("one", false);
    String one = said();
    backend.hush();
    awaitEnd(one);
  }

  /** A slow command for silence would otherwise silence the text after the one it is meant for. */
  @Test
  void hushWaitsForTheSilence() throws Exception {
    String marks = "touch " + folder.resolve("silenced");
    String[] hush = command(marks).toArray(String[]::new);
    speakWith(How.ARGUMENT, TALKS_ON, hush).say("one", false);
    awaitTalking(said());
    backend.hush();
    assertThat(folder.resolve("silenced")).exists();
  }

  private static void awaitTalking(String said) {
    assertThat(process(said).filter(ProcessHandle::isAlive)).isPresent();
  }

  @Test
  void aPoliteTextStopsNothingButAPoliteOne() throws Exception {
    speakWith(How.ARGUMENT, TALKS_ON).say("one", false);
    String one = said();
    backend.say("3", true);
    awaitTalking(one);
    backend.hush();
    backend.say("3", true);
    String three = said();
    assertThat(three).endsWith(" 3|");
    // On a slow machine a three that was still being said once left the two out.
    backend.say("2", true);
    assertThat(said()).endsWith(" 2|");
    awaitEnd(three);
  }

  @Test
  void aProgramThatIsMissingOrHasFailedIsToldOf() throws Exception {
    speakWith(How.ARGUMENT, TALKS + "; exit 3").say("one", false);
    awaitEnd(said());
    assertThatThrownBy(() -> backend.say("two", false)).isInstanceOf(IOException.class);
    List<String> gone = List.of(folder.resolve("gone").toString());
    SpeechBackend missing = new SpeechProgram(gone, How.INPUT, List.of()).backend("en");
    assertThatThrownBy(() -> missing.say("one", false)).isInstanceOf(IOException.class);
  }

  @Test
  void aProgramOfLinesIsStartedOnceAndEndsWithTheVoice() throws Exception {
    String talk = "while read -r line; do echo \"$$ $line\" > $1/pipe; done";
    speakWith(How.LINES, talk).say("one", false);
    String one = said();
    assertThat(one).endsWith(" !one\n");
    String process = one.split(" ")[0];
    backend.say("3", true);
    assertThat(said()).isEqualTo(process + " ?3\n");
    backend.hush();
    assertThat(said()).isEqualTo(process + " !\n");
    backend.close();
    awaitEnd(one);
  }
}
