package org.unhunch;

import java.awt.EventQueue;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;
import org.unhunch.desktop.Display;
import org.unhunch.desktop.SystemDesktop;
import org.unhunch.message.BrokenRule;
import org.unhunch.ui.frame.FailureDialog;
import org.unhunch.words.Words;

/**
 * What becomes of a fault, on whatever thread, that leaves the person without a window: a line on
 * the terminal, a dialog where there is a display, all of it in the log, and 1.
 */
final class FailedStart {
  /** How much is told of what others may have written. */
  private static final int LONGEST = 400;

  private final Throwable fault;
  private final Supplier<Words> words;

  private FailedStart(Throwable fault, Supplier<Words> words) {
    this.fault = fault;
    this.words = words;
  }

  /**
   * {@return the exit code of the start, or 1 after telling why there was none} Never throws.
   *
   * @param window whether there was to be a window, so that a dialog is no surprise
   * @param words those of the person, as far as they are known when it fails
   */
  static int guard(boolean window, Supplier<Words> words, Callable<Integer> start) {
    try {
      return start.call();
    } catch (Throwable fault) { // not even a lack of memory may end in silence
      new FailedStart(fault, words).tell(window);
      return 1;
    }
  }

  /** Each way of telling stands for itself, since the fault may be in one of them. */
  private void tell(boolean window) {
    attempt(this::print);
    // The terminal, where the log shows what is worse, has had its line.
    attempt(() -> LoggerFactory.getLogger(FailedStart.class).info("no window", fault));
    if (window) {
      attempt(this::show);
    }
  }

  private void attempt(Runnable way) {
    try {
      way.run();
    } catch (Throwable again) {
      // There are other ways, and the exit code.
      fault.addSuppressed(again);
    }
  }

  private void print() {
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    try {
      Words said = words.get();
      err.println(said.text("cli.error", said.text("start.failed", reason(said))));
    } catch (Throwable wordless) {
      err.println(cause());
      throw wordless;
    }
  }

  private void show() {
    if (!Display.isThere()) {
      return;
    }
    Words said = words.get();
    String details =
        cause() instanceof BrokenRule ? "" : Uncaught.details(Unhunch.version(), fault);
    try {
      EventQueue.invokeAndWait(
          () -> new FailureDialog(said, SystemDesktop::copy).show(reason(said), details));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** A rule that is broken says itself what is wrong. */
  private String reason(Words said) {
    Throwable cause = cause();
    String reason =
        cause instanceof BrokenRule broken ? said.text(broken.rule()) : cause.toString();
    String line = reason.strip().replaceAll("\\s*\\R\\s*", " ").replaceAll("\\p{Cntrl}", "·");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }

  /** The fault itself, of whatever carried it here. */
  private Throwable cause() {
    Throwable cause = fault;
    while (cause.getCause() != null
        && (cause instanceof ExecutionException
            || cause instanceof CompletionException
            || cause instanceof ExceptionInInitializerError)) {
      cause = cause.getCause();
    }
    return cause;
  }
}
