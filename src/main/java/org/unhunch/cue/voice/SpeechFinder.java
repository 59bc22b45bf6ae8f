package org.unhunch.cue.voice;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks for programs that speak, without starting any. */
public final class SpeechFinder {
  /**
   * Speaks lines of its input as {@link SpeechProgram.How#LINES} says; one process for all, as it
   * takes up to a second to start. Single quotes only, which need no escaping on the way there.
   */
  private static final String WINDOWS_SCRIPT =
      """
      $ErrorActionPreference = 'Stop'
      Add-Type -AssemblyName System.Speech
      $voice = New-Object System.Speech.Synthesis.SpeechSynthesizer
      if ($voice.Voice.Culture.TwoLetterISOLanguageName -ne '{language}') {
        $fits = { $_.Enabled -and $_.VoiceInfo.Culture.TwoLetterISOLanguageName -eq '{language}' }
        $other = $voice.GetInstalledVoices() | Where-Object $fits | Select-Object -First 1
        if ($other) { $voice.SelectVoice($other.VoiceInfo.Name) } else { exit 1 }
      }
      $utf8 = New-Object System.Text.UTF8Encoding $false
      $in = New-Object System.IO.StreamReader ([Console]::OpenStandardInput(), $utf8)
      while ($null -ne ($line = $in.ReadLine())) {
        $mild = $line.StartsWith('?')
        if ($mild -and -not $wasMild -and $voice.State -eq 'Speaking') { continue }
        $wasMild = $mild
        $voice.SpeakAsyncCancelAll()
        if ($line.Length -gt 1) { [void]$voice.SpeakAsync($line.Substring(1)) }
      }
      """;

  /** The voice of the system for English; for another language the first that it has for that. */
  private static final String MAC_SCRIPT =
      """
      [ {language} = en ] && exec "$0" -f -
      v=$("$0" -v '?' | grep -m1 ' {language}_' | sed 's/  *{language}_.*//')
      [ -n "$v" ] && exec "$0" -v "$v" -f -
      exit 1
      """;

  private final String os;
  private final List<Path> folders;

  /**
   * A finder in the folders of a path.
   *
   * @param osName as the property {@code os.name} has it
   * @param path folders as the environment variable {@code PATH} has them; may be empty
   */
  public SpeechFinder(String osName, String path) {
    os = osName.toLowerCase(Locale.ROOT);
    folders =
        Stream.of(path.split(Pattern.quote(File.pathSeparator)))
            .flatMap(name -> folder(name).stream())
            .toList();
  }

  /** {@return the programs there are, the best first; empty if there is no voice} */
  public List<SpeechProgram> find() {
    if (os.startsWith("windows")) {
      return program("powershell.exe").map(SpeechFinder::windows).stream().toList();
    }
    if (os.startsWith("mac")) {
      return program("say").map(say -> onInput("/bin/sh", "-c", MAC_SCRIPT, say)).stream().toList();
    }
    // The speech dispatcher speaks with the voice that the person has set up, where it runs.
    return Stream.of(
            program("spd-say").map(SpeechFinder::dispatcher),
            program("espeak-ng").map(espeak -> onInput(espeak, "-v", "{language}", "--stdin")))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The dispatcher talks on when its client ends; some releases know no long name for silence. */
  private static SpeechProgram dispatcher(String program) {
    return new SpeechProgram(
        List.of(program, "--application-name", "unhunch", "--wait", "-l", "{language}", "--"),
        SpeechProgram.How.ARGUMENT,
        List.of(program, "-S"));
  }

  private static SpeechProgram windows(String program) {
    List<String> command =
        List.of(
            program,
            "-NoProfile",
            "-NonInteractive",
            "-InputFormat",
            "None",
            "-Command",
            WINDOWS_SCRIPT);
    return new SpeechProgram(command, SpeechProgram.How.LINES, List.of());
  }

  private static SpeechProgram onInput(String... command) {
    return new SpeechProgram(List.of(command), SpeechProgram.How.INPUT, List.of());
  }

  private Optional<String> program(String name) {
    return folders.stream()
        .map(folder -> folder.resolve(name))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .map(Path::toString)
        .findFirst();
  }

  /** An empty name would be the working folder, where anything may lie. */
  private static Optional<Path> folder(String name) {
    try {
      Path folder = Path.of(name);
      return folder.isAbsolute() ? Optional.of(folder) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
