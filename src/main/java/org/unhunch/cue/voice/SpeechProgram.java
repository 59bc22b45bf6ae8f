package org.unhunch.cue.voice;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;

/**
 * A program that speaks.
 *
 * @param command the program and its arguments; {@code {language}} in them stands for the two
 *     letters of the language
 * @param how how a text reaches it
 * @param hush the command that silences it, where its end alone does not; else empty
 */
public record SpeechProgram(List<String> command, How how, List<String> hush) {
  /** How a text reaches the program. */
  public enum How {
    /** As its last argument; one process for each text. */
    ARGUMENT,
    /** On its input; one process for each text. */
    INPUT,
    /**
     * As a line of its input; one process for all. {@code !} before the text has it stop for it,
     * {@code ?} only if it is saying nothing else than such a text, and {@code !} alone stops it.
     */
    LINES
  }

  /** Copies the lists and checks that there is a command. */
  public SpeechProgram {
    command = List.copyOf(command);
    hush = List.copyOf(hush);
    if (command.isEmpty()) {
      throw new IllegalArgumentException("no command");
    }
  }

  private List<String> command(String language) {
    return command.stream().map(each -> each.replace("{language}", language)).toList();
  }

  static Process start(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    return builder.redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
  }

  /** {@return what speaks by it in the language of these two letters} */
  SpeechBackend backend(String language) {
    List<String> words = command(language);
    return how == How.LINES
        ? new LineBackend(words)
        : new PhraseBackend(words, how == How.ARGUMENT, hush);
  }
}
