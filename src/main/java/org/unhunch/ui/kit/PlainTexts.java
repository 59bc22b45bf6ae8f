package org.unhunch.ui.kit;

import com.formdev.flatlaf.util.UIScale;
import javax.swing.JComponent;
import javax.swing.JToolTip;
import javax.swing.LookAndFeel;
import javax.swing.UIDefaults;
import javax.swing.UIManager;
import javax.swing.plaf.ComponentUI;
import org.unhunch.wrap.LineWrap;

/**
 * Has every text of every component shown as it stands: none is HTML, and a tip wraps.
 *
 * <p>Swing takes a text that begins like a page for one, and loads its pictures from wherever it
 * says. An auxiliary look is asked for a delegate of each component before the component has one,
 * so that none is forgotten: no renderer, no tip, no dialog. It has no delegates of its own.
 *
 * <p>It also stands in for Swing's own look that asks all others, which would make a second
 * delegate for each component. Swing finds it by its name, so both class and constructor are
 * public.
 */
@SuppressWarnings("serial") // never serialized
public final class PlainTexts extends LookAndFeel {
  private static final String ASKS_ALL = "swing.plaf.multiplexinglaf";
  private static final int TIP_WIDTH = 380;
  private static final int MOST_LINES = 30;
  private final UIDefaults defaults = new Defaults();

  /** A look without delegates. */
  public PlainTexts() {}

  /** Has Swing ask this for all others; it looks for the name once, as it sets up a first look. */
  public static void standIn() {
    System.setProperty(ASKS_ALL, PlainTexts.class.getName());
  }

  /**
   * Holds from now on, for every component that is made; once is enough. It costs least between the
   * first look and the first component: without a look Swing would set up one of its own for it.
   */
  public static void install() {
    standIn();
    LookAndFeel[] there = UIManager.getAuxiliaryLookAndFeels();
    if (there == null) {
      UIManager.addAuxiliaryLookAndFeel(new PlainTexts());
    }
  }

  @Override
  public UIDefaults getDefaults() {
    return defaults;
  }

  @Override
  public String getName() {
    return "Plain texts";
  }

  @Override
  public String getID() {
    return "PlainTexts";
  }

  @Override
  public String getDescription() {
    return getName();
  }

  @Override
  public boolean isNativeLookAndFeel() {
    return false;
  }

  @Override
  public boolean isSupportedLookAndFeel() {
    return true;
  }

  /** Each line that is too long becomes more; those that fit stay, so that this comes to an end. */
  private static void wrap(JToolTip tip) {
    String text = tip.getTipText();
    if (text != null) {
      LineWrap wrap = new LineWrap(tip.getFontMetrics(tip.getFont())::stringWidth);
      tip.setTipText(String.join("\n", wrap.lines(text, UIScale.scale(TIP_WIDTH), MOST_LINES)));
    }
  }

  private static final class Defaults extends UIDefaults {
    @Override
    public ComponentUI getUI(JComponent component) {
      component.putClientProperty("html.disable", true);
      if (component instanceof JToolTip tip) {
        tip.addPropertyChangeListener("tiptext", event -> wrap(tip));
      }
      return null;
    }
  }
}
