package org.unhunch.ui.kit;

import java.awt.LayoutManager;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.ui.kit.layout.Row;
import org.unhunch.words.Words;

/** Makes the buttons of the screens, all alike. */
public final class Buttons {
  private static final int GAP = 8;

  private Buttons() {}

  /** {@return a button with the text and the mnemonic of a key, which is its name, too} */
  public static JButton button(String key, Words words, Runnable action) {
    return new Command(key, words, action).button();
  }

  /** {@return the same as a button, made to stand out: what one most likely wants} */
  public static JButton primary(String key, Words words, Runnable action) {
    JButton button = button(key, words, action);
    button.putClientProperty("FlatLaf.styleClass", "primary");
    return button;
  }

  /** {@return the sign at the top left of a page that leaves it, made of how one leaves} */
  public static JButton back(Command leaving, Words words) {
    JButton leave = leaving.button();
    leave.putClientProperty("FlatLaf.styleClass", "back");
    leave.putClientProperty("JButton.buttonType", "borderless");
    leave.getAccessibleContext().setAccessibleName(words.text("detail.back"));
    leaving.say("detail.back.sign").tip("detail.back.tip");
    return leave;
  }

  /** {@return the foot of a screen with its buttons at the right, on more lines if need be} */
  public static JPanel bar(JComponent... buttons) {
    JPanel bar = row(new Row(GAP, 1), buttons);
    bar.setBorder(Texts.room(10, 18, 12, 18));
    return bar;
  }

  /** {@return components beside each other, on more lines if need be} */
  public static JPanel row(JComponent... components) {
    return row(new Row(GAP), components);
  }

  /** {@return components beside each other in the middle, on more lines if need be} */
  public static JPanel centered(JComponent... components) {
    return row(new Row(GAP, 0.5), components);
  }

  private static JPanel row(Row layout, JComponent... components) {
    JPanel row = new WrappingPanel(layout);
    for (JComponent each : components) {
      row.add(each);
    }
    return row;
  }

  /** A panel that is laid out again when its new width makes it higher or lower. */
  @SuppressWarnings("serial") // never serialized
  private static final class WrappingPanel extends JPanel {
    WrappingPanel(LayoutManager layout) {
      super(layout);
      setOpaque(false);
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
      boolean anew = width != getWidth();
      super.setBounds(x, y, width, height);
      if (anew && getPreferredSize().height != height) {
        revalidate();
      }
    }
  }
}
