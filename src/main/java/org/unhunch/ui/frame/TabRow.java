package org.unhunch.ui.frame;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GridBagLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.ButtonGroup;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import javax.swing.JToggleButton;
import javax.swing.plaf.FontUIResource;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Texts;
import org.unhunch.words.Words;

/** The row above the first screens: a tab for each of them, and a sign that opens the menu. */
public final class TabRow {
  private static final String TYPE = "JButton.buttonType";
  private final List<JToggleButton> tabs = new ArrayList<>();
  private final JPanel component = new JPanel(new BorderLayout());
  private final ButtonGroup group = new ButtonGroup();

  /**
   * A row with the first tab chosen.
   *
   * @param keys those of the tabs' texts, at least one
   * @param chosen told the place of a tab whenever it becomes the chosen one
   * @param menu opens the menu
   */
  public TabRow(Words words, List<String> keys, IntConsumer chosen, Command menu) {
    JPanel row = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
    keys.forEach(key -> row.add(tab(key, words)));
    tabs.get(0).setSelected(true);
    for (JToggleButton each : tabs) {
      each.addItemListener(
          event -> {
            if (each.isSelected()) {
              chosen.accept(tabs.indexOf(each));
            }
          });
    }
    Command.onKey(row, "LEFT", () -> goOn(-1));
    Command.onKey(row, "RIGHT", () -> goOn(1));
    row.setBorder(Texts.room(0, 8, 0, 0));
    component.setName("tabs");
    component.add(row, BorderLayout.LINE_START);
    component.add(sign(menu), BorderLayout.LINE_END);
    component.add(new JSeparator(), BorderLayout.SOUTH);
  }

  private JToggleButton tab(String key, Words words) {
    JToggleButton tab = new Tab();
    tab.putClientProperty(TYPE, "tab");
    tab.putClientProperty("FlatLaf.styleClass", "page");
    tab.setName(key);
    tab.setText(words.text(key));
    tab.setMnemonic(words.mnemonic(key));
    group.add(tab);
    tabs.add(tab);
    return tab;
  }

  private static JComponent sign(Command menu) {
    JButton sign = menu.button();
    sign.setText(null);
    sign.setIcon(new Lines());
    sign.setToolTipText(menu.text());
    sign.putClientProperty(TYPE, "toolBarButton");
    sign.putClientProperty("FlatLaf.styleClass", "menu-sign");
    sign.getAccessibleContext().setAccessibleName(menu.text());
    sign.setToolTipText(menu.text());
    JPanel room = new JPanel(new GridBagLayout()); // as high as the words of the tabs
    room.setBorder(Texts.room(0, 0, 0, 14));
    room.add(sign);
    return room;
  }

  /** {@return the component to put above the screens} */
  public JComponent component() {
    return component;
  }

  /** {@return the place of the chosen tab} */
  public int chosen() {
    return tabs.indexOf(tabs.stream().filter(JToggleButton::isSelected).findFirst().orElseThrow());
  }

  /** Chooses the tab at a place. */
  public void choose(int tab) {
    tabs.get(tab).setSelected(true);
  }

  /** Chooses the tab that is so many places further on, around the end; the focus stays in here. */
  public void goOn(int by) {
    boolean focused = tabs.stream().anyMatch(Component::isFocusOwner);
    JToggleButton next = tabs.get(Math.floorMod(chosen() + by, tabs.size()));
    next.setSelected(true);
    if (focused) {
      next.requestFocusInWindow();
    }
  }

  /** Bold once it is chosen, and always as wide as that. */
  @SuppressWarnings("serial") // never serialized
  private static final class Tab extends JToggleButton {
    @Override
    public Font getFont() {
      Font font = super.getFont();
      // The theme's still, which another theme or zoom replaces.
      return font != null && isSelected() ? new FontUIResource(font.deriveFont(Font.BOLD)) : font;
    }

    @Override
    public Dimension getPreferredSize() {
      Dimension size = super.getPreferredSize();
      int bold = getFontMetrics(super.getFont().deriveFont(Font.BOLD)).stringWidth(getText());
      size.width += bold - getFontMetrics(getFont()).stringWidth(getText());
      return size;
    }

    @Override
    public AccessibleContext getAccessibleContext() {
      if (accessibleContext == null) {
        accessibleContext =
            new AccessibleJToggleButton() {
              @Override
              public AccessibleRole getAccessibleRole() {
                return AccessibleRole.PAGE_TAB;
              }
            };
      }
      return accessibleContext;
    }
  }

  /** Three lines, as for a menu. */
  private static final class Lines implements Icon {
    private static final int SIZE = 14;

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
      Graphics2D g = (Graphics2D) graphics.create();
      g.setColor(component.getForeground());
      g.setStroke(new BasicStroke(UIScale.scale(1f)));
      int size = getIconWidth();
      for (int each = 1; each <= 3; each++) {
        int line = y + size * each / 4;
        g.drawLine(x, line, x + size, line);
      }
      g.dispose();
    }

    @Override
    public int getIconWidth() {
      return UIScale.scale(SIZE);
    }

    @Override
    public int getIconHeight() {
      return UIScale.scale(SIZE);
    }
  }
}
