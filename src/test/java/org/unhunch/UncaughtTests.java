package org.unhunch;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class UncaughtTests {
  private final List<String> told = new ArrayList<>();
  private final Uncaught uncaught = new Uncaught("1.2", this::tell);

  @BeforeEach
  void writeNothing() {
    log().setLevel(Level.OFF);
  }

  @AfterEach
  void writeAgain() {
    log().setLevel(null);
  }

  private void tell(String details, int times) {
    told.add(times + " " + details);
  }

  private static Logger log() {
    return (Logger) LoggerFactory.getLogger(Uncaught.class);
  }

  private void happens(Throwable fault) {
    uncaught.uncaughtException(Thread.currentThread(), fault);
  }

  @Test
  void theDetailsSayWhatAndWhere() {
    happens(new IllegalStateException("it broke"));
    assertThat(told.get(0))
        .startsWith("1 Unhunch 1.2, Java ")
        .contains("IllegalStateException: it broke")
        .contains("at org.unhunch.UncaughtTests.theDetails");
  }

  /** Guards against a fault in painting, which comes with every frame, being told with each. */
  @Test
  void theSameFaultIsToldMoreAndMoreSeldomWithItsNumber() {
    for (int i = 0; i < 100; i++) {
      happens(new IllegalStateException("again " + i));
    }
    happens(new IllegalArgumentException());
    assertThat(told)
        .extracting(each -> each.replaceFirst("(?s) .*", ""))
        .containsExactly("1", "2", "4", "8", "16", "32", "64", "1");
  }

  /** Guards against memory that fills up with kinds of faults. */
  @Test
  void kindsWithoutEndAreOneKind() {
    for (int i = 0; i < 200; i++) {
      Exception fault = new Exception();
      fault.setStackTrace(
          new StackTraceElement[] {new StackTraceElement("A", "a", "A.java", i + 1)});
      happens(fault);
    }
    assertThat(told).hasSizeBetween(50, 60);
  }

  /** Guards against a fault in telling of a fault, which would be told in turn. */
  @Test
  void aFaultInTellingEndsThere() {
    Uncaught mute =
        new Uncaught(
            "1.2",
            (details, times) -> {
              throw new IllegalStateException("there is no window");
            });
    Exception fault = new Exception("first");
    mute.uncaughtException(Thread.currentThread(), fault);
    assertThat(fault.getSuppressed()).hasSize(1);
  }
}
