package org.unhunch.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.cue.sound.SoundLine;
import org.unhunch.cue.sound.Speaker;
import org.unhunch.cue.sound.Synth;
import org.unhunch.cue.voice.SpeechProgram;
import org.unhunch.cue.voice.Voice;
import org.unhunch.routine.Routine;
import org.unhunch.testing.Await;
import org.unhunch.testing.TestCatalog;
import org.unhunch.words.Words;

class AnnouncerTests {
  private static final Routine ROUND = TestCatalog.routine("round");

  @TempDir private Path folder;
  private final BlockingQueue<Integer> played = new LinkedBlockingQueue<>();

  /**
   * How often the voice was asked for something: it looks at its clock then, and when it speaks.
   */
  private final AtomicInteger orders = new AtomicInteger();

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
    Voice voice = new Voice(List.of(program), this::orderedAt, language -> {});
    announcer = new Announcer(speaker, Optional.of(voice), new Words());
  }

  private long orderedAt() {
    orders.incrementAndGet();
    return System.nanoTime();
  }

  private String said() throws Exception {
    Path out = folder.resolve("out");
    Await.until(() -> Files.exists(out));
    return Files.readString(out);
  }

  @Test
  void aCueIsHeardAsItsTune() throws Exception {
    announcer.announce(ready, ROUND);
    int bytes = new Synth().samples(new CueTones().of(Cue.GET_READY), 1).length;
    assertThat(played.take()).isEqualTo(bytes);
    assertThat(announcer.hasVoice()).isFalse();
    announcer.set(1, false, true);
    announcer.announce(ready, ROUND);
    announcer.hush();
    assertThat(played.take()).isEqualTo(bytes);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theVoiceSpeaksOnlyOnceItIsChosen() throws Exception {
    withVoice();
    assertThat(announcer.hasVoice()).isTrue();
    announcer.announce(ready, ROUND);
    assertThat(orders).hasValue(0);
    announcer.set(1, false, true);
    announcer.announce(ready, ROUND);
    assertThat(said()).startsWith("Half rise. Get down on the floor. On your front.");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void withoutTonesTheVoiceStillSpeaks() throws Exception {
    withVoice();
    announcer.set(0, false, true);
    announcer.announce(ready, ROUND);
    assertThat(said()).isNotEmpty();
    assertThat(played).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void mutedAllIsSilent() {
    withVoice();
    announcer.set(1, true, true);
    int hushed = orders.get();
    announcer.announce(ready, ROUND);
    assertThat(orders).hasValue(hushed);
    assertThat(played).isEmpty();
  }
}
