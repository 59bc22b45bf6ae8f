package org.unhunch.cue.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.sound.sampled.LineUnavailableException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unhunch.cue.sound.Tune.Note;
import org.unhunch.testing.Await;

class SpeakerTests {
  private static final Tune LOW = new Tune(List.of(new Note(440, 40, 0)), 1);
  private static final Tune HIGH = new Tune(List.of(new Note(880, 60, 0)), 1);
  private static final Tune LONG = new Tune(List.of(new Note(880, 90, 0)), 1);

  private final AtomicLong nanos = new AtomicLong(5_000_000_000L);
  private final AtomicInteger silences = new AtomicInteger();
  private final FakeLine line = new FakeLine();
  private final Speaker speaker = new Speaker(line::open, nanos::get, silences::incrementAndGet);

  @AfterEach
  void close() {
    line.let.countDown();
    speaker.close();
  }

  /** A line that does what a test has it do, and notes what it was given. */
  private static final class FakeLine implements SoundLine {
    final BlockingQueue<Integer> played = new LinkedBlockingQueue<>();
    final AtomicInteger opened = new AtomicInteger();
    final CountDownLatch closed = new CountDownLatch(1);
    final CountDownLatch let = new CountDownLatch(1);
    final BlockingQueue<Thread> blocked = new LinkedBlockingQueue<>();
    volatile Thread thread;
    volatile boolean blocks;
    volatile Exception problem;
    volatile boolean breaksDown;

    SoundLine open() throws LineUnavailableException {
      thread = Thread.currentThread();
      opened.incrementAndGet();
      if (problem instanceof LineUnavailableException unavailable) {
        throw unavailable;
      }
      return this;
    }

    @Override
    public int play(byte[] samples) {
      if (problem instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      if (blocks) {
        blocked.add(Thread.currentThread());
        boolean freed = false;
        while (!freed) {
          freed = awaitStubbornly();
        }
      }
      played.add(samples.length);
      return breaksDown ? 0 : samples.length;
    }

    /** As native code does, it takes no notice of an interrupt. */
    private boolean awaitStubbornly() {
      try {
        return let.await(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        return false;
      }
    }

    @Override
    public void close() {
      closed.countDown();
    }

    int next() throws InterruptedException {
      return played.take();
    }
  }

  private static int bytes(Tune tune) {
    return 2 * Synth.RATE * tune.millis() / 1000;
  }

  /** Waits for the line's problem to be noted: with it the thread ends. */
  private void awaitFailures(int count) throws InterruptedException {
    Await.until(() -> line.opened.get() == count);
    line.thread.join();
  }

  private void pass(long nanoseconds) {
    nanos.addAndGet(nanoseconds);
  }

  @Test
  void tunesArePlayedOnOneLine() throws Exception {
    speaker.play(LOW);
    assertThat(line.next()).isEqualTo(bytes(LOW));
    speaker.play(HIGH);
    assertThat(line.next()).isEqualTo(bytes(HIGH));
    assertThat(line.opened).hasValue(1);
    assertThat(silences).hasValue(0);
    speaker.close();
    line.closed.await();
    line.thread.join();
  }

  @Test
  void aLineCanBeOpenedAhead() throws Exception {
    speaker.prepare();
    Await.until(() -> line.opened.get() == 1);
    speaker.play(LOW);
    assertThat(line.next()).isEqualTo(bytes(LOW));
    assertThat(line.opened).hasValue(1);
  }

  @Test
  void whatIsMutedOrAtNoVolumeOpensNothing() throws Exception {
    speaker.set(0.5, true);
    speaker.play(LOW);
    speaker.set(0, false);
    speaker.play(LOW);
    assertThat(line.opened).hasValue(0);
    speaker.set(0.5, false);
    speaker.play(HIGH);
    assertThat(line.next()).isEqualTo(bytes(HIGH));
  }

  @Test
  void nothingIsPlayedAfterTheEnd() {
    speaker.close();
    speaker.play(LOW);
    assertThat(line.opened).hasValue(0);
  }

  @Test
  void aLineThatBlocksForeverHoldsUpNobody() {
    line.blocks = true;
    for (int i = 0; i < 100; i++) {
      speaker.play(LOW);
    }
    assertThat(line.let.getCount()).isOne();
    assertThat(line.played).isEmpty();
  }

  @Test
  void theNewestReplacesWhatWaitsForASlowLine() throws Exception {
    line.blocks = true;
    speaker.play(LOW);
    line.blocked.take();
    speaker.play(HIGH);
    speaker.play(LONG);
    line.let.countDown();
    assertThat(line.next()).isEqualTo(bytes(LOW));
    assertThat(line.next()).isEqualTo(bytes(LONG));
    assertThat(line.played).isEmpty();
  }

  @Test
  void whatHasWaitedTooLongIsNotPlayed() throws Exception {
    line.blocks = true;
    speaker.play(LOW);
    line.blocked.take();
    speaker.play(HIGH);
    pass(SpeakerThread.STALE + 1);
    line.blocks = false;
    line.let.countDown();
    assertThat(line.next()).isEqualTo(bytes(LOW));
    speaker.play(LONG);
    assertThat(line.next()).isEqualTo(bytes(LONG));
  }

  @Test
  void aStuckLineIsToldOnceAndLeftBehindAFewTimesAtMost() throws Exception {
    line.blocks = true;
    for (int i = 1; i <= 10; i++) {
      speaker.play(LOW);
      int opened = Math.min(i, Speaker.MOST_STUCK);
      Await.until(() -> line.opened.get() == opened);
      pass(Speaker.STUCK + 1);
      speaker.play(HIGH);
      pass(Speaker.LONGEST_WAIT);
    }
    assertThat(line.opened).hasValue(Speaker.MOST_STUCK);
    assertThat(silences).hasValue(1);
  }

  @Test
  void aMachineWithoutSoundIsSilentAndToldOnce() throws Exception {
    line.problem = new LineUnavailableException("none");
    speaker.play(LOW);
    Await.until(() -> silences.get() == 1);
    pass(Speaker.FIRST_WAIT + 1);
    speaker.play(LOW);
    awaitFailures(2);
    pass(Speaker.LONGEST_WAIT);
    speaker.play(LOW);
    awaitFailures(3);
    assertThat(silences).hasValue(1);
  }

  @Test
  void whatFailsIsTriedAgainLaterAndLaterAndThenHeard() throws Exception {
    line.problem = new IllegalArgumentException("no line matching interface SourceDataLine");
    speaker.play(LOW);
    Await.until(() -> silences.get() == 1);
    speaker.play(LOW);
    pass(Speaker.FIRST_WAIT - 1);
    speaker.play(LOW);
    assertThat(line.opened).hasValue(1);
    pass(1);
    speaker.play(LOW);
    awaitFailures(2);
    pass(Speaker.FIRST_WAIT + 1);
    speaker.play(LOW);
    assertThat(line.opened).hasValue(2);
    line.problem = null;
    pass(Speaker.FIRST_WAIT);
    speaker.play(HIGH);
    assertThat(line.next()).isEqualTo(bytes(HIGH));
  }

  @Test
  void aLineThatBreaksDownIsOpenedAnew() throws Exception {
    line.breaksDown = true;
    speaker.play(LOW);
    assertThat(line.next()).isEqualTo(bytes(LOW));
    Await.until(() -> silences.get() == 1);
    line.breaksDown = false;
    pass(Speaker.FIRST_WAIT + 1);
    speaker.play(HIGH);
    assertThat(line.next()).isEqualTo(bytes(HIGH));
    assertThat(line.opened).hasValue(2);
  }

  @Test
  void itsThreadKeepsNoProgramAlive() throws Exception {
    speaker.play(LOW);
    line.next();
    assertThat(line.thread.isDaemon()).isTrue();
  }
}
