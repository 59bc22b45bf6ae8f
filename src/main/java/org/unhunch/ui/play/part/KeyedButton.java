package org.unhunch.ui.play.part;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Insets;
import java.util.List;
import java.util.Map;
import javax.swing.Action;
import javax.swing.KeyStroke;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.KeyButton;
import org.unhunch.ui.kit.KeyCap;
import org.unhunch.ui.kit.sign.Sign;

/**
 * A button of the play screen: a sign, a word and its key in a box, of which it shows as much as
 * there is room for. Its accessible name is the word in any case.
 */
@SuppressWarnings("serial") // never serialized
public final class KeyedButton extends KeyButton {
  private static final double PAD = 0.95;
  private static final double SLIM = 0.7;
  private static final double GAP = 0.5;
  private static final double SIZE = 1.25;
  private static final double ARC = 0.7;

  /** Pixels at no zoom between a button and its edges. */
  private static final int AROUND = 1;

  /** How much a button shows. */
  public enum Form {
    /** Sign, word and key. */
    FULL,
    /** Sign and word. */
    WORD,
    /** The sign alone. */
    SIGN
  }

  private final double height;
  private final boolean worded;
  private Sign shown;
  private List<String> words = List.of();
  private List<String> keys = List.of();
  private Form form = Form.FULL;
  private boolean rounding;

  /**
   * A button for a command, so many units high.
   *
   * @param name the name of the component
   * @param height units, without the ring of the focus
   * @param worded whether it ever shows the word
   */
  public KeyedButton(Command command, String name, double height, boolean worded) {
    this.height = height;
    this.worded = worded;
    command.prepare(this);
    setName(name);
    show(Form.FULL);
    // Space belongs to the player wherever the focus is; Enter presses the focused button.
    getInputMap().put(KeyStroke.getKeyStroke("SPACE"), "none");
    getInputMap().put(KeyStroke.getKeyStroke("released SPACE"), "none");
  }

  /** Draws a sign before the word from now on, in the color of the text. */
  public KeyedButton sign(Sign next) {
    return sign(next, "");
  }

  /** Draws a sign before the word from now on, in a color of the theme by its key. */
  public KeyedButton sign(Sign next, String color) {
    if (next != shown) {
      shown = next;
      setIcon(new SignIcon(next, this, SIZE, color));
    }
    return this;
  }

  /** Has it always be wide enough for each of these words with each of these keys. */
  public KeyedButton alwaysFor(List<String> allWords, List<String> allKeys) {
    words = List.copyOf(allWords);
    keys = List.copyOf(allKeys);
    return this;
  }

  /** Draws a key after the word from now on, or none if it is empty. */
  public KeyedButton key(String next) {
    showKey(next);
    return this;
  }

  /** Shows as much as that from now on. */
  public void show(Form next) {
    form = next;
    showKey(form == Form.FULL);
    setHideActionText(!worded || form == Form.SIGN);
  }

  @Override
  protected void actionPropertyChanged(Action action, String property) {
    super.actionPropertyChanged(action, property);
    name(action);
  }

  @Override
  protected void configurePropertiesFromAction(Action action) {
    super.configurePropertiesFromAction(action);
    name(action);
  }

  private void name(Action action) {
    if (action != null) {
      getAccessibleContext().setAccessibleName((String) action.getValue(Action.NAME));
    }
  }

  /** The pixels that it takes with a word and a key, either of which may be empty. */
  private int width(String word, String withKey) {
    int text = worded && form != Form.SIGN ? getFontMetrics(getFont()).stringWidth(word) : 0;
    int sign = getIcon() == null ? 0 : getIcon().getIconWidth();
    int parts = text + sign + (text > 0 && sign > 0 ? Units.of(this, GAP) : 0);
    return parts + taken(withKey) + 2 * Units.of(this, form == Form.SIGN ? SLIM : PAD);
  }

  @Override
  public Dimension getPreferredSize() {
    int wide = width(getText() == null ? "" : getText(), key());
    for (String word : words) {
      for (String each : keys) {
        wide = Math.max(wide, width(word, each));
      }
    }
    return new Dimension(wide, Units.of(this, height) + 2 * UIScale.scale(AROUND));
  }

  /** Its corners grow with its letters; a new look puts on letters of its own at first. */
  @Override
  public void setFont(Font font) {
    super.setFont(font);
    if (!rounding) {
      rounding = true;
      int arc = UIScale.unscale(Units.of(this, 2 * ARC));
      putClientProperty("FlatLaf.style", Map.of("arc", arc));
      super.setFont(font);
      rounding = false;
    }
  }

  @Override
  protected KeyCap cap(String of) {
    return new KeyCap(this, of);
  }

  @Override
  protected Insets around() {
    return new Insets(0, 2, 0, 2);
  }

  @Override
  public int getIconTextGap() {
    return Units.of(this, GAP);
  }
}
