package org.unhunch.desktop;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Keeps the machine awake by a program for as long as that runs.
 *
 * <p>The program ends with its input or with our process, so that no crash leaves it behind.
 */
final class ChildInhibitor implements Inhibitor {
  /** A program that cannot do it has said so by then, by ending. */
  private static final long PROVES_MILLIS = 300;

  /**
   * The request belongs to the thread that makes it, so the process has to stay; it waits for its
   * input to end. The number is ES_CONTINUOUS | ES_SYSTEM_REQUIRED | ES_DISPLAY_REQUIRED.
   */
  private static final String WINDOWS_SCRIPT =
      """
      $code = '[DllImport(''kernel32.dll'')] public static extern uint SetThreadExecutionState(uint s);'
      $power = Add-Type -MemberDefinition $code -Name Power -Namespace Unhunch -PassThru
      [void]$power::SetThreadExecutionState([uint32]2147483651)
      [void][Console]::In.ReadLine()
      """;

  private final List<String> command;

  /** Keeps awake by the command. */
  ChildInhibitor(List<String> command) {
    this.command = List.copyOf(command);
  }

  /** {@return macOS's own program, which watches the process with the id} */
  static Inhibitor mac(long pid) {
    return new ChildInhibitor(List.of("caffeinate", "-d", "-i", "-w", String.valueOf(pid)));
  }

  /** {@return a PowerShell, which every Windows has} */
  static Inhibitor windows() {
    return new ChildInhibitor(
        List.of(
            "powershell.exe",
            "-NoProfile",
            "-NonInteractive",
            "-InputFormat",
            "None",
            "-Command",
            WINDOWS_SCRIPT));
  }

  /** {@return systemd's program, for desktops without a screen saver on the bus} */
  static Inhibitor systemd(String application, String why) {
    return new ChildInhibitor(
        List.of(
            "systemd-inhibit", "--what=idle:sleep", "--who=" + application, "--why=" + why, "cat"));
  }

  @Override
  public Hold hold() throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    Process child =
        builder.redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
    try {
      if (child.waitFor(PROVES_MILLIS, TimeUnit.MILLISECONDS)) {
        throw new IOException(command.get(0) + " ended at once: " + child.exitValue());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return () -> release(child);
  }

  /** The input first: a program that started another ends only that way together with it. */
  private static void release(Process child) {
    try {
      child.getOutputStream().close();
    } catch (IOException e) {
      // It has ended already.
    }
    child.destroy();
  }
}
