package org.unhunch.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.cue.sound.SoundLine;
import org.unhunch.cue.sound.Speaker;
import org.unhunch.cue.sound.Synth;
import org.unhunch.cue.voice.SpeechProgram;
import org.unhunch.cue.voice.Voice;
import org.unhunch.testing.TestCatalog;
import org.unhunch.words.Words;

@Timeout(20)
class AnnouncerTests {
  @TempDir private Path folder;
  private final BlockingQueue<Integer> played = new LinkedBlockingQueue<>();
  private final Speaker speaker = new Speaker(this::line, System::nanoTime, () -> {});
  private final CueEvent ready =
      new Listening(TestCatalog.timeline("round")).play().all().get(0).heard();
  private Announcer announcer = new Announcer(speaker, Optional.empty(), new Words());

  @AfterEach
  void close() {
    announcer.close();
  }

  private SoundLine line() {
    return new SoundLine() {
      @Override
      public int play(byte[] samples) {
        played.add(samples.length);
        return samples.length;
      }

      @Override
      public void close() {
        played.add(-1);
      }
    };
  }

  private void withVoice() {
    Path out = folder.resolve("out");
    List<String> command =
        List.of("/bin/sh", "-c", "cat > " + out + ".part; mv " + out + "* " + out);
    SpeechProgram program = new SpeechProgram(command, SpeechProgram.How.INPUT, List.of());
    Voice voice = new Voice(List.of(program), System::nanoTime, () -> {});
    announcer = new Announcer(speaker, Optional.of(voice), new Words());
  }

  private String said(int withinMillis) throws Exception {
    Path out = folder.resolve("out");
    for (int i = 0; i < withinMillis / 10 && !Files.exists(out); i++) {
      Thread.sleep(10);
    }
    return Files.exists(out) ? Files.readString(out) : "nothing";
  }

  @Test
  void aCueIsHeardAsItsTune() throws Exception {
    announcer.announce(ready);
    int bytes = new Synth().samples(new CueTones().of(Cue.GET_READY), 1).length;
    assertThat(played.poll(5, TimeUnit.SECONDS)).isEqualTo(bytes);
    assertThat(announcer.hasVoice()).isFalse();
    announcer.set(1, false, true);
    announcer.announce(ready);
    announcer.hush();
    assertThat(played.poll(5, TimeUnit.SECONDS)).isEqualTo(bytes);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theVoiceSpeaksOnlyOnceItIsChosen() throws Exception {
    withVoice();
    assertThat(announcer.hasVoice()).isTrue();
    announcer.announce(ready);
    assertThat(said(800)).isEqualTo("nothing");
    announcer.set(1, false, true);
    announcer.announce(ready);
    assertThat(said(5_000)).startsWith("Half rise. Get down on the floor. On your front.");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void withoutTonesTheVoiceStillSpeaks() throws Exception {
    withVoice();
    announcer.set(0, false, true);
    announcer.announce(ready);
    assertThat(said(5_000)).isNotEqualTo("nothing");
    assertThat(played).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void mutedAllIsSilent() throws Exception {
    withVoice();
    announcer.set(1, true, true);
    announcer.announce(ready);
    assertThat(said(800)).isEqualTo("nothing");
    assertThat(played).isEmpty();
  }
}
