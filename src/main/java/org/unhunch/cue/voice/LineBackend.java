package org.unhunch.cue.voice;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Speaks by one process that reads lines; it ends when its input does, so also with us. */
final class LineBackend implements SpeechBackend {
  private final List<String> command;
  private Optional<Process> process = Optional.empty();

  LineBackend(List<String> command) {
    this.command = command;
  }

  @Override
  public void say(String text, boolean polite) throws IOException {
    if (process.isEmpty()) {
      process = Optional.of(SpeechProgram.start(command));
    }
    if (!process.get().isAlive()) {
      throw new IOException(command.get(0) + " ended: " + process.get().exitValue());
    }
    send(process.get(), (polite ? "?" : "!") + text);
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
