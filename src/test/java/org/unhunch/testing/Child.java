package org.unhunch.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Another Java program, running for a test; what it prints is kept. */
public final class Child implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private final Process process;
  private final List<String> lines = new ArrayList<>();
  private final CountDownLatch firstLine = new CountDownLatch(1);
  private final Thread reader = new Thread(this::read);

  /**
   * Starts a program with no more than 96 MB of heap.
   *
   * @param main has a {@code main} of these arguments
   */
  public Child(Class<?> main, Object... arguments) throws IOException {
    this(Map.of(), List.of(), main, arguments);
  }

  /** Starts it with further variables of the environment, and options of the runtime. */
  public Child(
      Map<String, String> environment, List<String> options, Class<?> main, Object... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx96m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(options);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    for (Object each : arguments) {
      command.add(each.toString());
    }
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    // With these set, Java itself prints a line first.
    builder.environment().keySet().removeAll(Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    builder.environment().putAll(environment);
    process = builder.start();
    reader.start();
  }

  private void read() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        synchronized (lines) {
          lines.add(line);
        }
        firstLine.countDown();
      }
    } catch (IOException e) {
      // The stream of a killed process may end in any way.
    }
  }

  /** Waits until the program has printed something. */
  public void awaitFirstLine() throws InterruptedException {
    if (!firstLine.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("the child says nothing");
    }
  }

  /** Waits until the program has ended by itself. */
  public List<String> awaitEnd() throws InterruptedException {
    return awaitEnd(PATIENCE);
  }

  /** Waits until the program has printed a line that begins so. */
  public void awaitLine(String start) {
    Await.until(() -> has(start) || !process.isAlive());
    if (!has(start)) {
      throw new AssertionError("the child has ended without '" + start + "': " + printed());
    }
  }

  private boolean has(String start) {
    return printed().stream().anyMatch(each -> each.startsWith(start));
  }

  /** Waits until the program has ended by itself with this code. */
  public List<String> awaitExit(int code) throws InterruptedException {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != code) {
      throw new AssertionError("the child did not end with " + code + ": " + printed());
    }
    reader.join();
    return printed();
  }

  /** Has the program stand still, where the system knows how. */
  public void suspend() throws IOException, InterruptedException {
    int code = new ProcessBuilder("kill", "-STOP", Long.toString(process.pid())).start().waitFor();
    if (code != 0) {
      throw new AssertionError("not suspended");
    }
  }

  /** Waits until the program has ended by itself, so long at the most. */
  public List<String> awaitEnd(Duration patience) throws InterruptedException {
    if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
      throw new AssertionError("the child did not end well: " + printed());
    }
    reader.join();
    return printed();
  }

  /** Kills the program at once, without a word, and waits until it is gone. */
  public List<String> kill() throws InterruptedException {
    // The handle, since the process itself would close the stream before its last lines are read.
    process.toHandle().destroyForcibly();
    process.waitFor();
    reader.join();
    return printed();
  }

  private List<String> printed() {
    synchronized (lines) {
      return List.copyOf(lines);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
