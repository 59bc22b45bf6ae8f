package org.unhunch.cue.voice;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Speaks by a process for each text, which ends with its last word. */
final class PhraseBackend implements SpeechBackend {
  /** How long a program may take to silence what another has it say. */
  private static final int MOST_MILLIS = 300;

  private final List<String> command;
  private final boolean asArgument;
  private final List<String> hush;
  private Optional<Process> process = Optional.empty();
  private boolean spokePolitely;

  PhraseBackend(List<String> command, boolean asArgument, List<String> hush) {
    this.command = command;
    this.asArgument = asArgument;
    this.hush = hush;
  }

  @Override
  public void say(String text, boolean polite) throws IOException {
    if (polite && isBusy()) {
      return;
    }
    stop();
    spokePolitely = polite;
    List<String> whole = new ArrayList<>(command);
    if (asArgument) {
      whole.add(text);
    }
    Process started = SpeechProgram.start(whole);
    process = Optional.of(started);
    try (OutputStream input = started.getOutputStream()) {
      if (!asArgument) {
        input.write(text.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  @Override
  public boolean isBusy() {
    return isTalking() && !spokePolitely;
  }

  @Override
  public void hush() {
    if (isTalking()) {
      process.orElseThrow().destroyForcibly();
      process = Optional.empty();
      if (!hush.isEmpty()) {
        silence();
      }
    }
  }

  /** Waits for the silence, which would otherwise befall the next phrase. */
  private void silence() {
    try {
      SpeechProgram.start(hush).waitFor(MOST_MILLIS, TimeUnit.MILLISECONDS);
    } catch (IOException e) {
      // It goes on to the end of its phrase, which is a matter of seconds.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    hush();
  }

  private boolean isTalking() {
    return process.filter(Process::isAlive).isPresent();
  }

  /**
   * Ends the process before the next.
   *
   * @throws IOException if it had failed by itself
   */
  private void stop() throws IOException {
    if (isTalking()) {
      // By force, as a program that is asked may first finish its sentence.
      process.orElseThrow().destroyForcibly();
    } else if (process.isPresent() && process.get().exitValue() != 0) {
      throw new IOException(command.get(0) + " failed: " + process.get().exitValue());
    }
    process = Optional.empty();
  }
}
