package org.unhunch;

import java.awt.Frame;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.KeyStroke;
import org.unhunch.testing.Keys;
import org.unhunch.testing.Ui;

/** The program itself, in which German is chosen; prints what the window shows before and after. */
final class SpeakingChild {
  private static final KeyStroke SETTINGS = KeyStroke.getKeyStroke("ctrl COMMA");
  private static final String GERMAN = "settings.language.de";

  private SpeakingChild() {}

  /** Starts the program with these arguments, and ends it by itself. */
  public static void main(String[] arguments) {
    Unhunch.main(arguments);
    Ui.await(() -> Keys.focusOwner() != null);
    JFrame first = (JFrame) frames().findFirst().orElseThrow();
    Ui.await(() -> first.getRootPane().getConditionForKeyStroke(SETTINGS) >= 0);
    Keys.press(KeyEvent.VK_COMMA, ',', InputEvent.CTRL_DOWN_MASK);
    Ui.await(() -> choice(first).findFirst().isPresent());
    print(first);
    Ui.run(() -> choice(first).forEach(each -> each.doClick(0)));
    Ui.await(() -> frames().anyMatch(each -> each != first) && !first.isDisplayable());
    List<Frame> others = frames().toList();
    System.out.println("windows: " + others.size());
    Ui.await(() -> choice((JFrame) others.get(0)).anyMatch(AbstractButton::isSelected));
    print((JFrame) others.get(0));
    System.exit(0);
  }

  private static Stream<Frame> frames() {
    return Arrays.stream(Frame.getFrames()).filter(Frame::isShowing);
  }

  private static Stream<AbstractButton> choice(JFrame frame) {
    return Ui.tree(frame.getContentPane())
        .filter(each -> GERMAN.equals(each.getName()) && each.isShowing())
        .map(AbstractButton.class::cast);
  }

  private static void print(JFrame frame) {
    Ui.tree(frame.getContentPane())
        .filter(each -> each instanceof JLabel && each.isShowing())
        .forEach(each -> System.out.println("text: " + ((JLabel) each).getText()));
  }
}
