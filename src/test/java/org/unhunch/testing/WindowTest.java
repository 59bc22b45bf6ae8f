package org.unhunch.testing;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A test that opens a window: it runs where there is a display, and says so where there is none.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("window")
@ExtendWith(WindowTest.NeedsDisplay.class)
public @interface WindowTest {
  /** Skips without a display. */
  final class NeedsDisplay implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      try {
        GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
        return ConditionEvaluationResult.enabled("there is a display");
      } catch (HeadlessException | AWTError e) {
        System.out.println("SKIPPED, no display: " + context.getDisplayName());
        return ConditionEvaluationResult.disabled("no display, so no window can be tested");
      }
    }
  }
}
