package org.unhunch.cue.voice;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says phrases on a thread that nothing waits for.
 *
 * <p>No call blocks or throws. A new phrase stops the one before, even where it is itself not said
 * because it would not end in time. A program that fails in a language is left for the next there
 * is; after the last it is silent in that language, until it is to try again.
 */
public final class Voice implements AutoCloseable {
  private final BlockingQueue<Order> orders = new ArrayBlockingQueue<>(1);
  private final Function<String, List<SpeechBackend>> best;
  private final LongSupplier nanos;
  private final Consumer<String> whenSilent;
  private final Thread thread;
  private boolean started;
  private boolean closed;

  /** What is left to speak each language that was asked for, the best first. */
  private final Map<String, Queue<SpeechBackend>> backends = new HashMap<>();

  /** The languages in which it is known to be silent. */
  private final Set<String> told = new HashSet<>();

  private Optional<SpeechBackend> speaking = Optional.empty();
  private volatile boolean again;

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
   * @param whenSilent given the two letters of a language, once for each, on the voice's thread,
   *     when the last program has failed in it
   */
  public Voice(List<SpeechProgram> programs, LongSupplier nanos, Consumer<String> whenSilent) {
    this(
        nanos,
        whenSilent,
        language -> programs.stream().map(each -> each.backend(language)).toList());
  }

  /** A voice that speaks a language by these, the best first. */
  Voice(
      LongSupplier nanos, Consumer<String> whenSilent, Function<String, List<SpeechBackend>> best) {
    this.best = best;
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

  /** Has it try again what has failed, with the next phrase. */
  public void tryAgain() {
    again = true;
  }

  /** Stops what is being said, ends the programs, and says nothing more. */
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
      while (true) {
        follow(orders.take());
      }
    } catch (InterruptedException e) {
      backends.values().forEach(each -> each.forEach(SpeechBackend::close));
    }
  }

  private void follow(Order first) throws InterruptedException {
    Order order = first;
    Order newer = order;
    while (newer != null) {
      order = newer;
      if (!order.isPolite()) {
        // At once, rather than after the pause: it is a tone's turn, and the words are out of date.
        speaking.ifPresent(SpeechBackend::hush);
      }
      newer = orders.poll(order.pauseNanos(), TimeUnit.NANOSECONDS);
    }
    if (again) {
      again = false;
      backends.values().removeIf(Queue::isEmpty);
    }
    if (order.phrase().isPresent()) {
      Phrase phrase = order.phrase().get();
      phrase
          .fitting(nanos.getAsLong() - order.since())
          .ifPresent(text -> say(oneLine(text), phrase.language(), phrase.polite()));
    }
  }

  private void say(String text, String language, boolean polite) {
    Queue<SpeechBackend> left =
        backends.computeIfAbsent(language, each -> new ArrayDeque<>(best.apply(each)));
    boolean any = !left.isEmpty();
    while (!left.isEmpty()) {
      SpeechBackend next = left.element();
      Optional<SpeechBackend> other = speaking.filter(each -> each != next);
      try {
        if (polite && other.isPresent()) {
          if (other.get().isBusy()) {
            return;
          }
          other.get().hush();
        }
        speaking = Optional.of(next);
        next.say(text, polite);
        return;
      } catch (IOException e) {
        log().info("a speech program failed: {}", e.toString());
        left.remove().close();
      }
    }
    if (any && told.add(language)) {
      log().info("no voice: no speech program works in {}", language);
      whenSilent.accept(language);
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
