package org.unhunch;

import java.awt.Component;
import java.awt.Frame;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.JLabel;
import org.unhunch.testing.Ui;

/**
 * The program itself, which prints each thing that its window comes to show: {@code open}, the name
 * of the exercise, what stands at the foot.
 */
final class RunningChild {
  private static final Set<String> TOLD = Set.of("exercise", "notice.text");

  private RunningChild() {}

  /** Starts the program with these arguments, until it is ended. */
  public static void main(String[] arguments) {
    Unhunch.main(arguments);
    Set<String> seen = new LinkedHashSet<>();
    Ui.await(
        () -> {
          frames()
              .map(each -> iconified(each) ? "folded" : "open")
              .filter(seen::add)
              .forEach(System.out::println);
          frames()
              .flatMap(Ui::tree)
              .filter(each -> TOLD.contains(String.valueOf(each.getName())))
              .map(each -> each.getName() + ": " + text(each))
              .filter(seen::add)
              .forEach(System.out::println);
          return false;
        });
  }

  private static boolean iconified(Frame frame) {
    return (frame.getExtendedState() & Frame.ICONIFIED) != 0;
  }

  private static Stream<Frame> frames() {
    return Arrays.stream(Frame.getFrames()).filter(Frame::isVisible);
  }

  private static String text(Component component) {
    return component instanceof JLabel label ? label.getText() : component.toString();
  }
}
