package org.unhunch.cue.voice;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says phrases on a thread that nothing waits for.
 *
 * <p>No call blocks or throws. A new phrase stops the one before, even where it is itself not said
 * because it would not end in time. A program that fails is left for the next there is; after the
 * last it is silent.
 */
public final class Voice implements AutoCloseable {
  private final BlockingQueue<Order> orders = new ArrayBlockingQueue<>(1);
  private final Queue<SpeechBackend> backends;
  private final LongSupplier nanos;
  private final Runnable whenSilent;
  private final Thread thread;
  private boolean started;
  private boolean closed;
  private String language = "";

  /** A phrase to say after a pause, or none: be silent. */
  private record Order(Optional<Phrase> phrase, long since, long pauseNanos) {
    boolean isPolite() {
      return phrase.filter(Phrase::polite).isPresent();
    }
  }

  /**
   * A voice that has not yet started a program.
   *
   * @param programs the programs to speak with, the best first
   * @param nanos a monotonic clock in nanoseconds
   * @param whenSilent called once, on the voice's thread, when the last program has failed
   */
  public Voice(List<SpeechProgram> programs, LongSupplier nanos, Runnable whenSilent) {
    this(nanos, whenSilent, programs.stream().map(SpeechProgram::backend).toList());
  }

  /** A voice that speaks by these, the best first. */
  Voice(LongSupplier nanos, Runnable whenSilent, List<SpeechBackend> best) {
    this.backends = new ArrayDeque<>(best);
    this.nanos = nanos;
    this.whenSilent = whenSilent;
    thread = new Thread(this::run, "voice");
    thread.setDaemon(true);
  }

  /** Says the phrase after a pause in milliseconds, in which a tone may be heard. */
  public void say(Phrase phrase, int pauseMillis) {
    order(new Order(Optional.of(phrase), nanos.getAsLong(), pauseMillis * 1_000_000L));
  }

  /** Stops what is being said. */
  public void hush() {
    order(new Order(Optional.empty(), nanos.getAsLong(), 0));
  }

  /** Stops what is being said, ends the program, and says nothing more. */
  @Override
  public synchronized void close() {
    closed = true;
    thread.interrupt();
  }

  private synchronized void order(Order order) {
    if (closed) {
      return;
    }
    if (!started) {
      started = true;
      thread.start();
    }
    orders.clear();
    orders.add(order);
  }

  private void run() {
    try {
      while (!backends.isEmpty()) {
        follow(orders.take());
      }
      log().info("no voice: no speech program works");
      whenSilent.run();
    } catch (InterruptedException e) {
      backends.forEach(SpeechBackend::close);
    }
  }

  private void follow(Order first) throws InterruptedException {
    Order order = first;
    Order newer = order;
    while (newer != null) {
      order = newer;
      if (!order.isPolite()) {
        // At once, rather than after the pause: it is a tone's turn, and the words are out of date.
        backends.element().hush();
      }
      newer = orders.poll(order.pauseNanos(), TimeUnit.NANOSECONDS);
    }
    if (order.phrase().isPresent()) {
      Phrase phrase = order.phrase().get();
      Optional<String> text = phrase.fitting(nanos.getAsLong() - order.since());
      if (!phrase.language().equals(language)) {
        language = phrase.language();
        backends.forEach(each -> each.speak(language));
      }
      text.ifPresent(fitting -> say(oneLine(fitting), phrase.polite()));
    }
  }

  private void say(String text, boolean polite) {
    while (!backends.isEmpty()) {
      try {
        backends.element().say(text, polite);
        return;
      } catch (IOException e) {
        log().info("a speech program failed: {}", e.toString());
        backends.remove().close();
      }
    }
  }

  /** A program that reads lines would take the rest for another text. */
  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  /** Asked for only when there is something to say, so that no start waits for the log. */
  private static Logger log() {
    return LoggerFactory.getLogger(Voice.class);
  }
}
