package org.unhunch.cue.voice;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Speaks by one process that reads lines; it ends when its input does, so also with us. */
final class LineBackend implements SpeechBackend {
  private final SpeechProgram program;
  private String language = "";
  private Optional<Process> process = Optional.empty();

  LineBackend(SpeechProgram program) {
    this.program = program;
  }

  @Override
  public void say(String text, boolean polite) throws IOException {
    if (process.isEmpty()) {
      process = Optional.of(SpeechProgram.start(program.command(language)));
    }
    if (!process.get().isAlive()) {
      throw new IOException(program.command().get(0) + " ended: " + process.get().exitValue());
    }
    send(process.get(), (polite ? "?" : "!") + text);
  }

  /** A program that reads lines has one voice for them all. */
  @Override
  public void speak(String other) {
    close();
    language = other;
  }

  @Override
  public void hush() {
    process.ifPresent(
        running -> {
          try {
            send(running, "!");
          } catch (IOException e) {
            // It has ended, so it is silent.
          }
        });
  }

  @Override
  public void close() {
    process.ifPresent(Process::destroyForcibly);
    process = Optional.empty();
  }

  private static void send(Process running, String line) throws IOException {
    OutputStream input = running.getOutputStream();
    input.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    input.flush();
  }
}
