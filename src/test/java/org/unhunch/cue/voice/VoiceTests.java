package org.unhunch.cue.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A voice on programs that only note what they are asked, at a time that stands still. */
@Timeout(30)
class VoiceTests {
  private static final long SECOND = 1_000_000_000L;

  private final Set<Thread> before = Thread.getAllStackTraces().keySet();
  private final BlockingQueue<String> notes = new LinkedBlockingQueue<>();
  private Voice voice;

  /** A program that notes its texts, or fails at each. */
  private final class Program implements SpeechBackend {
    private final boolean fails;

    Program(boolean fails) {
      this.fails = fails;
    }

    @Override
    public void say(String text, boolean polite) throws IOException {
      notes.add((fails ? "fails at " : polite ? "?" : "!") + text);
      if (fails) {
        throw new IOException("does not work");
      }
    }

    @Override
    public boolean isBusy() {
      return true;
    }

    @Override
    public void hush() {
      notes.add("hush");
    }

    @Override
    public void close() {
      notes.add("close");
    }
  }

  @AfterEach
  void close() {
    voice.close();
  }

  private void speakWith(SpeechBackend... programs) {
    speakWith(language -> List.of(programs));
  }

  private void speakWith(Function<String, List<SpeechBackend>> programs) {
    voice = new Voice(() -> 0, language -> notes.add("silent in " + language), programs);
  }

  /** Nothing more is noted, for which the thread of the voice has to be over. */
  private void assertSilent() throws InterruptedException {
    for (Thread each : Thread.getAllStackTraces().keySet()) {
      if (!before.contains(each) && each.getName().equals("voice")) {
        each.join();
      }
    }
    assertThat(notes).isEmpty();
  }

  private String next() throws InterruptedException {
    String next = notes.poll(20, TimeUnit.SECONDS);
    return next == null ? "nothing" : next;
  }

  private void assertNext(String... expected) throws InterruptedException {
    for (String each : expected) {
      assertThat(next()).isEqualTo(each);
    }
  }

  private static Phrase phrase(String text) {
    return phrase(text, "en");
  }

  private static Phrase phrase(String text, String language) {
    return new Phrase(List.of(text), language, 60 * SECOND, false);
  }

  @Test
  void aPhraseStopsTheOneBefore() throws Exception {
    speakWith(new Program(false));
    voice.say(phrase("one\nand on"), 0);
    assertNext("!one and on");
    voice.say(phrase("two"), 0);
    assertNext("hush", "!two");
    voice.hush();
    assertNext("hush");
  }

  @Test
  void aPolitePhraseStopsNothingByItself() throws Exception {
    speakWith(new Program(false));
    voice.say(new Phrase(List.of("3"), "en", 60 * SECOND, true), 0);
    assertNext("?3");
  }

  /** Words once ran on into the tone of the next phase, and through a phase too short for any. */
  @Test
  void whatIsSaidIsCutAtTheToneOfTheNextPhrase() throws Exception {
    speakWith(new Program(false));
    voice.say(phrase("one"), 0);
    assertNext("!one");
    voice.say(new Phrase(List.of("far too long for this"), "en", SECOND, false), 0);
    assertNext("hush");
    voice.say(new Phrase(List.of("far too long for this", "lift"), "en", SECOND, false), 0);
    assertNext("hush", "!lift");
  }

  @Test
  void aPhraseWaitsForItsToneAndGivesWayToANewerOne() throws Exception {
    speakWith(new Program(false));
    voice.say(phrase("zero"), 0);
    assertNext("!zero");
    voice.say(phrase("one"), 60_000);
    assertNext("hush");
    voice.say(phrase("two"), 1);
    assertNext("hush", "!two");
  }

  @Test
  void aProgramThatFailsIsLeftForTheNext() throws Exception {
    speakWith(new Program(true), new Program(false));
    voice.say(phrase("one"), 0);
    assertNext("fails at one", "close", "!one");
    voice.close();
    assertNext("close");
    assertSilent();
  }

  /** A language without a voice once silenced all others, until the program was started anew. */
  @Test
  void aLanguageWithoutAVoiceIsSilentAloneAndSaysSoOnce() throws Exception {
    speakWith(language -> List.of(new Program(language.equals("es"))));
    voice.say(phrase("uno", "es"), 0);
    assertNext("fails at uno", "close", "silent in es");
    voice.say(phrase("eins", "de"), 0);
    assertNext("hush", "!eins");
    voice.say(phrase("dos", "es"), 0);
    assertNext("hush");
    voice.tryAgain();
    voice.say(phrase("tres", "es"), 0);
    assertNext("hush", "fails at tres", "close");
    voice.say(phrase("zwei", "de"), 0);
    assertNext("hush", "!zwei");
  }

  @Test
  void aPoliteTextLeavesAloneWhatIsSaidInAnotherLanguage() throws Exception {
    voice = new Voice(this::asked, notes::add, language -> List.of(new Program(false)));
    voice.say(phrase("eins", "de"), 0);
    assertNext("asked", "!eins");
    voice.say(new Phrase(List.of("3"), "en", 60 * SECOND, true), 0);
    assertNext("asked");
    voice.say(phrase("zwei", "de"), 0);
    assertNext("hush", "asked", "!zwei");
  }

  /** The time is asked for once more when a phrase has its turn. */
  private long asked() {
    if (Thread.currentThread().getName().equals("voice")) {
      notes.add("asked");
    }
    return 0;
  }

  @Test
  void closingEndsTheProgramAndNothingIsSaidAfterIt() throws Exception {
    speakWith(new Program(false));
    voice.say(phrase("one"), 0);
    assertNext("!one");
    voice.close();
    assertNext("close");
    voice.say(phrase("two"), 0);
    assertSilent();
  }

  @Test
  void aVoiceThatIsClosedBeforeItSpeaksStartsNothing() throws Exception {
    speakWith(new Program(false));
    voice.close();
    voice.say(phrase("one"), 0);
    assertSilent();
  }
}
