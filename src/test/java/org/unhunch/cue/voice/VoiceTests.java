package org.unhunch.cue.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.cue.voice.SpeechProgram.How;

/** Speaks by small shell programs that write down what they are to say. */
@Timeout(30)
@DisabledOnOs(OS.WINDOWS)
class VoiceTests {
  private static final long LONG = 60_000_000_000L;

  @TempDir private Path folder;
  private final AtomicInteger silences = new AtomicInteger();
  private Voice voice;

  @AfterEach
  void close() {
    voice.close();
  }

  private SpeechProgram program(How how, String script) throws IOException {
    Path file = Files.writeString(folder.resolve("talk" + script.hashCode()), script);
    return new SpeechProgram(
        List.of("/bin/sh", file.toString(), folder.toString()), how, List.of());
  }

  private Voice speakingWith(SpeechProgram... programs) {
    voice = new Voice(List.of(programs), System::nanoTime, silences::incrementAndGet);
    return voice;
  }

  private static Phrase phrase(String text) {
    return new Phrase(List.of(text), LONG, false);
  }

  private static Phrase polite(String text) {
    return new Phrase(List.of(text), LONG, true);
  }

  private String said(String name) throws IOException {
    Path file = folder.resolve(name);
    return Files.exists(file) ? Files.readString(file) : "";
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    for (int i = 0; i < 1_000 && !condition.call(); i++) {
      Thread.sleep(10);
    }
    assertThat(condition.call()).isTrue();
  }

  @Test
  void aTextReachesTheProgramAsOneArgumentWhateverIsInIt() throws Exception {
    String text = "a; touch $HOME/x `id` \"quoted\" 'too' --help\nand on";
    speakingWith(program(How.ARGUMENT, "printf '%s|' \"$2\" >> $1/out; exit 0"))
        .say(phrase(text), 0);
    await(() -> said("out").endsWith("|"));
    assertThat(said("out")).isEqualTo(text.replace('\n', ' ') + "|");
  }

  @Test
  void aTextReachesTheProgramOnItsInput() throws Exception {
    speakingWith(program(How.INPUT, "cat > $1/part; mv $1/part $1/out")).say(phrase("Größer"), 0);
    await(() -> said("out").equals("Größer"));
  }

  @Test
  void aNewPhraseStopsTheOneBefore() throws Exception {
    String talk = "printf '%s|' \"$2\" >> $1/out; sleep 3; printf 'end|' >> $1/out";
    speakingWith(program(How.ARGUMENT, talk)).say(phrase("one"), 0);
    await(() -> said("out").equals("one|"));
    voice.say(phrase("two"), 0);
    await(() -> said("out").equals("one|two|"));
    Thread.sleep(3_300);
    assertThat(said("out")).isEqualTo("one|two|end|");
  }

  /** Words once ran on into the tone of the next phase, and through a phase too short for any. */
  @Test
  void whatIsSaidIsCutAtTheToneOfTheNextPhrase() throws Exception {
    String talk = "printf '%s|' \"$2\" >> $1/out; sleep 1; printf 'end|' >> $1/out";
    speakingWith(program(How.ARGUMENT, talk)).say(phrase("one"), 0);
    await(() -> said("out").equals("one|"));
    voice.say(phrase("two"), 1_500);
    await(() -> said("out").equals("one|two|"));
    voice.say(new Phrase(List.of("far too long for this"), 1_000_000_000L, false), 0);
    Thread.sleep(1_300);
    assertThat(said("out")).isEqualTo("one|two|");
  }

  /**
   * A slow command for silence would otherwise silence the phrase after the one it is meant for.
   */
  @Test
  void theNextPhraseWaitsForTheSilence() throws Exception {
    SpeechProgram talks = program(How.ARGUMENT, "printf '%s|' \"$2\" >> $1/out; sleep 2");
    SpeechProgram hushes = program(How.ARGUMENT, "sleep 0.1; printf 'hush|' >> $1/out");
    speakingWith(new SpeechProgram(talks.command(), How.ARGUMENT, hushes.command()))
        .say(phrase("one"), 0);
    await(() -> said("out").equals("one|"));
    voice.say(phrase("two"), 0);
    await(() -> said("out").equals("one|hush|two|"));
  }

  @Test
  void aPolitePhraseStopsNothing() throws Exception {
    String talk = "printf '%s|' \"$2\" >> $1/out; sleep 0.5; printf 'end|' >> $1/out";
    speakingWith(program(How.ARGUMENT, talk)).say(phrase("one"), 0);
    await(() -> said("out").equals("one|"));
    voice.say(polite("3"), 0);
    await(() -> said("out").equals("one|end|"));
    Thread.sleep(100);
    voice.say(polite("2"), 0);
    await(() -> said("out").equals("one|end|2|end|"));
  }

  /** On a slow machine a three that was still being said once left the two out. */
  @Test
  void aPolitePhraseStopsAPoliteOne() throws Exception {
    String talk = "printf '%s|' \"$2\" >> $1/out; sleep 1; printf 'end|' >> $1/out";
    speakingWith(program(How.ARGUMENT, talk)).say(polite("3"), 0);
    await(() -> said("out").equals("3|"));
    voice.say(polite("2"), 0);
    await(() -> said("out").equals("3|2|end|"));
  }

  @Test
  void whatWouldRunPastItsPhaseIsNotSaid() throws Exception {
    speakingWith(program(How.ARGUMENT, "printf '%s|' \"$2\" >> $1/out"));
    voice.say(new Phrase(List.of("far too long for this"), 1_000_000_000L, false), 0);
    Thread.sleep(200);
    voice.say(new Phrase(List.of("far too long for this", "lift"), 1_000_000_000L, false), 0);
    await(() -> said("out").equals("lift|"));
  }

  @Test
  void aPhraseWaitsForItsToneAndGivesWayToANewerOne() throws Exception {
    speakingWith(program(How.ARGUMENT, "printf '%s|' \"$2\" >> $1/out"));
    voice.say(phrase("one"), 60_000);
    voice.say(phrase("two"), 200);
    Thread.sleep(50);
    assertThat(said("out")).isEmpty();
    await(() -> said("out").equals("two|"));
  }

  @Test
  void hushStopsWhatIsSaid() throws Exception {
    String talk = "printf '%s|' \"$2\" >> $1/out; sleep 1; printf 'end|' >> $1/out";
    speakingWith(program(How.ARGUMENT, talk)).say(phrase("one"), 0);
    await(() -> said("out").equals("one|"));
    voice.hush();
    Thread.sleep(1_300);
    assertThat(said("out")).isEqualTo("one|");
  }

  @Test
  void aProgramThatFailsIsLeftForTheNext() throws Exception {
    SpeechProgram missing =
        new SpeechProgram(List.of(folder.resolve("gone").toString()), How.INPUT, List.of());
    SpeechProgram failing = program(How.ARGUMENT, "exit 1");
    SpeechProgram works = program(How.ARGUMENT, "printf '%s|' \"$2\" >> $1/out");
    speakingWith(missing, failing, works).say(phrase("lost"), 0);
    Thread.sleep(300);
    voice.say(phrase("two"), 0);
    await(() -> said("out").equals("two|"));
    assertThat(silences).hasValue(0);
  }

  @Test
  void afterTheLastProgramItIsSilentAndSaysSoOnce() throws Exception {
    speakingWith(program(How.ARGUMENT, "exit 3")).say(phrase("lost"), 0);
    Thread.sleep(300);
    voice.say(phrase("two"), 0);
    await(() -> silences.get() == 1);
    voice.say(phrase("three"), 0);
    voice.hush();
    assertThat(silences).hasValue(1);
  }

  @Test
  void aProgramOfLinesIsStartedOnceAndEndsWithTheVoice() throws Exception {
    String talk = "while read -r line; do echo \"$$ $line\" >> $1/out; done; echo over >> $1/out";
    speakingWith(program(How.LINES, talk)).say(phrase("one\nstill one"), 0);
    await(() -> said("out").endsWith("!one still one\n"));
    voice.say(polite("3"), 0);
    await(() -> said("out").endsWith("?3\n"));
    voice.hush();
    await(() -> said("out").endsWith("!\n"));
    String process = said("out").split(" ")[0];
    assertThat(said("out").lines()).hasSize(3).allMatch(line -> line.startsWith(process + " "));
    voice.close();
    await(() -> ProcessHandle.of(Long.parseLong(process)).filter(ProcessHandle::isAlive).isEmpty());
  }

  @Test
  void nothingIsSaidAfterTheEnd() throws Exception {
    speakingWith(program(How.ARGUMENT, "printf '%s|' \"$2\" >> $1/out")).close();
    voice.say(phrase("one"), 0);
    Thread.sleep(200);
    assertThat(said("out")).isEmpty();
  }
}
