package org.unhunch.ui.stiffness;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.util.List;
import java.util.OptionalInt;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.unhunch.history.Session;
import org.unhunch.ui.kit.Texts;
import org.unhunch.words.Words;

/** What stands below the numbers: what the ends mean, what was before, and what is now. */
@SuppressWarnings("serial") // never serialized
final class BelowNumbers extends JPanel {
  private static final int NUMBERS = Session.STIFFEST + 1;
  private static final int GAP = 6;
  private final JLabel least;
  private final JLabel most;
  private final JLabel before;
  private final JLabel now;
  private OptionalInt atBefore = OptionalInt.empty();
  private OptionalInt atNow = OptionalInt.empty();

  /** Only the ends yet. */
  BelowNumbers(Words words) {
    super(null);
    setOpaque(false);
    least = Texts.label(words.text("stiffness.least"), "small-muted");
    most = Texts.label(words.text("stiffness.most"), "small-muted");
    before = Texts.label(words.text("stiffness.mark.before"), "small-before");
    now = Texts.label(words.text("stiffness.mark.now"), "small-after");
    List.of(least, most, before, now).forEach(this::add);
    decide();
  }

  void showBefore(int number) {
    atBefore = OptionalInt.of(number);
    decide();
  }

  void showNow(int number) {
    atNow = OptionalInt.of(number);
    decide();
  }

  /** What says more stays where two would stand on one another. */
  private void decide() {
    now.setVisible(atNow.isPresent());
    before.setVisible(atBefore.isPresent() && !atBefore.equals(atNow));
    least.setVisible(!isNear(atNow, 0) && !isNear(atBefore, 0));
    most.setVisible(!isNear(atNow, NUMBERS - 1) && !isNear(atBefore, NUMBERS - 1));
    revalidate();
    repaint();
  }

  private static boolean isNear(OptionalInt number, int end) {
    return number.isPresent() && Math.abs(number.getAsInt() - end) <= 1;
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(0, least.getPreferredSize().height);
  }

  @Override
  public void doLayout() {
    place(least, 0);
    place(most, NUMBERS - 1);
    atNow.ifPresent(number -> place(now, number));
    atBefore.ifPresent(number -> place(before, number));
    if (now.isVisible() && before.isVisible()) {
      boolean nowFirst = atNow.getAsInt() < atBefore.getAsInt();
      part(nowFirst ? now : before, nowFirst ? before : now);
    }
  }

  /** Below the middle of its number, but inside. */
  private void place(JLabel label, int number) {
    Dimension size = label.getPreferredSize();
    int middle = getWidth() * (2 * number + 1) / (2 * NUMBERS);
    int x = Math.max(0, Math.min(middle - size.width / 2, getWidth() - size.width));
    label.setBounds(x, 0, size.width, size.height);
  }

  /** Moves the first to the left, or the second to the right where there is no room left. */
  private void part(JLabel first, JLabel second) {
    int needed = first.getX() + first.getWidth() + UIScale.scale(GAP) - second.getX();
    if (needed > 0) {
      int left = Math.min(needed, first.getX());
      first.setLocation(first.getX() - left, 0);
      second.setLocation(second.getX() + needed - left, 0);
    }
  }
}
