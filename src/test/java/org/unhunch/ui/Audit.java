package org.unhunch.ui;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Rectangle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.swing.AbstractButton;
import javax.swing.CellRendererPane;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JViewport;
import javax.swing.ListCellRenderer;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import org.unhunch.testing.Ui;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.kit.layout.Wrapping;

/**
 * Walks a screen that is laid out, and tells what a person could not read or reach: texts that are
 * cut, what lies outside, on something else or too low to be hit.
 */
final class Audit {
  /** How high a control is at least, in letters of the base font. */
  private static final double LEAST = 2.0;

  /** What a count in pixels may be off by rounding. */
  private static final int ROUNDING = 1;

  private final JComponent screen;
  private final double unit;
  private final Set<String> faults = new LinkedHashSet<>();

  private Audit(JComponent screen) {
    this.screen = screen;
    Font base = UIManager.getFont("defaultFont");
    this.unit = base.getSize2D();
  }

  /** {@return what is wrong with a screen that is laid out, a line for each} */
  static List<String> faults(JComponent screen) {
    Audit audit = new Audit(screen);
    List<Component> seen = audit.seen();
    seen.forEach(audit::check);
    audit.checkOverlaps(seen);
    return List.copyOf(audit.faults);
  }

  /** What is in sight, or would be once it is scrolled to. */
  private List<Component> seen() {
    return Ui.tree(screen)
        .filter(each -> Ui.isInSight(each, screen))
        .filter(each -> !isStamp(each))
        .toList();
  }

  /** What a list or a table paints its cells with stands nowhere itself. */
  private boolean isStamp(Component each) {
    Component at = each;
    while (at != screen && !(at instanceof CellRendererPane)) {
      at = at.getParent();
    }
    return at != screen;
  }

  private void check(Component each) {
    if (isText(each) || isJudged(each)) {
      checkText(each);
      checkInside(each);
    }
    if (isJudged(each) && !(each instanceof JTable) && each.getHeight() + ROUNDING < LEAST * unit) {
      tell(each, "is %.1f u high".formatted(each.getHeight() / unit));
    }
    boolean tabs = each.getParent() instanceof JTabbedPane; // whose tabs go sideways if need be
    if (!tabs && each instanceof JViewport port && port.getView() != null) {
      checkPort(port);
    }
    if (each instanceof JTabbedPane pane) {
      checkTabs(pane);
    }
    if (each instanceof JTable table) {
      checkTable(table);
    }
    if (each instanceof JList<?> list) {
      checkList(list);
    }
  }

  private void tell(Component each, String what) {
    String name = each.getName() == null ? "" : " " + each.getName();
    String text = textOf(each).isBlank() ? "" : " “" + textOf(each) + "”";
    faults.add(each.getClass().getSimpleName() + name + text + " " + what);
  }

  /** A text that wraps must have room for its lines; one that does not, for all of it. */
  private void checkText(Component each) {
    if (each instanceof TextBlock block) {
      int needed = block.heightFor(block.getWidth());
      if (block.getHeight() < needed) {
        tell(each, "has lines cut: %d px of %d".formatted(block.getHeight(), needed));
      }
      checkShortened(block);
      return;
    }
    Dimension wanted = wanted(each);
    boolean holdsOthers = each instanceof Container all && all.getLayout() instanceof Wrapping;
    boolean whole = each instanceof JLabel || each instanceof AbstractButton && !holdsOthers;
    // A choice that has all the width of its row may be shortened: its list has it whole.
    boolean row = each.getParent() != null && each.getWidth() >= each.getParent().getWidth();
    boolean wide = whole || each instanceof JComboBox && !row;
    if (wide && each.getWidth() < wanted.width) {
      tell(each, "is cut: %d px of %d wide".formatted(each.getWidth(), wanted.width));
    }
    if (wide && each.getHeight() < wanted.height) {
      tell(each, "is cut: %d px of %d high".formatted(each.getHeight(), wanted.height));
    }
  }

  /** What ends in dots has a tip, which says it in more words or, but in the corner, whole. */
  private void checkShortened(TextBlock block) {
    TextBlock whole = new TextBlock();
    whole.setFont(block.getFont());
    whole.setBorder(block.getBorder());
    whole.setText(block.getText());
    boolean told = Set.of("exercise", "needs").contains("" + block.getName());
    for (Component at = block; at != screen.getParent(); at = at.getParent()) {
      told |= at instanceof JComponent it && ("" + it.getToolTipText()).contains(block.getText());
    }
    if (!told && whole.heightFor(block.getWidth()) > block.heightFor(block.getWidth())) {
      tell(block, "is shortened, and no tip has the whole");
    }
  }

  /** What it needs, and not what somebody has set in its place. */
  private static Dimension wanted(Component each) {
    boolean set = each.isPreferredSizeSet() && each instanceof JComponent;
    return set
        ? ((JComponent) each).getUI().getPreferredSize((JComponent) each)
        : each.getPreferredSize();
  }

  /** Inside all that holds it, or in something that scrolls to it. */
  private void checkInside(Component each) {
    Rectangle part = new Rectangle(each.getSize());
    Container at = each.getParent();
    Component from = each;
    while (from != screen) {
      part.translate(from.getX(), from.getY());
      boolean scrolls = from.getParent() instanceof JViewport;
      if (!scrolls && !new Rectangle(at.getSize()).contains(part) && !part.isEmpty()) {
        tell(each, "is outside of what holds it: " + shown(part) + " in " + shown(at));
        return;
      }
      if (scrolls) {
        return; // what scrolls is checked by itself
      }
      from = at;
      at = at.getParent();
    }
  }

  private static String shown(Rectangle it) {
    return "%d,%d %d×%d".formatted(it.x, it.y, it.width, it.height);
  }

  private static String shown(Component it) {
    return "%d×%d".formatted(it.getWidth(), it.getHeight());
  }

  /** Scrolling goes up and down only, and through more than a slit. */
  private void checkPort(JViewport port) {
    Component view = port.getView();
    if (view.getWidth() > port.getWidth()) {
      tell(
          view,
          "is wider than the pane it scrolls in: %d of %d"
              .formatted(port.getWidth(), view.getWidth()));
    }
    if (port.getHeight() < Math.min(view.getHeight(), 3 * unit)) {
      tell(view, "scrolls in a slit of %d px".formatted(port.getHeight()));
    }
    checkInside(port);
  }

  private void checkTabs(JTabbedPane tabs) {
    if (tabs.getTabRunCount() > 1) {
      tell(tabs, "has its tabs on " + tabs.getTabRunCount() + " rows");
    }
    for (int i = 0; i < tabs.getTabCount(); i++) {
      Rectangle at = tabs.getBoundsAt(i);
      boolean scrolls = tabs.getTabLayoutPolicy() == JTabbedPane.SCROLL_TAB_LAYOUT;
      if (!scrolls && (at == null || at.x + at.width > tabs.getWidth())) {
        tell(tabs, "has no room for the tab “" + tabs.getTitleAt(i) + "”");
      } else if (at != null && at.height + ROUNDING < LEAST * unit) {
        tell(tabs, "has tabs that are %.1f u high".formatted(at.height / unit));
      }
    }
  }

  private void checkTable(JTable table) {
    for (int column = 0; column < table.getColumnCount(); column++) {
      int width = table.getColumnModel().getColumn(column).getWidth();
      if (table.getTableHeader() != null && table.getTableHeader().isVisible()) {
        Component head =
            table
                .getTableHeader()
                .getDefaultRenderer()
                .getTableCellRendererComponent(
                    table, table.getColumnName(column), false, false, -1, column);
        checkCell(table, head, width);
      }
      for (int row = 0; row < table.getRowCount(); row++) {
        Component cell = table.prepareRenderer(table.getCellRenderer(row, column), row, column);
        checkCell(table, cell, width);
      }
    }
  }

  private void checkCell(JTable table, Component cell, int width) {
    int wanted = cell.getPreferredSize().width;
    if (wanted > width) {
      tell(table, "has “%s” cut: %d px of %d".formatted(textOf(cell), width, wanted));
    }
  }

  private <T> void checkList(JList<T> list) {
    ListCellRenderer<? super T> renderer = list.getCellRenderer();
    for (int i = 0; i < list.getModel().getSize(); i++) {
      T value = list.getModel().getElementAt(i);
      Component cell = renderer.getListCellRendererComponent(list, value, i, false, false);
      Rectangle at = list.getCellBounds(i, i);
      if (at != null && cell instanceof JComponent inner) {
        Ui.layOut(inner, at.width, at.height);
        Audit audit = new Audit(inner);
        audit.seen().forEach(audit::check);
        faults.addAll(audit.faults);
      }
    }
  }

  private void checkOverlaps(List<Component> seen) {
    List<Component> leaves =
        seen.stream()
            .filter(each -> isJudged(each) || isText(each))
            .filter(each -> !where(each).isEmpty())
            .toList();
    for (int i = 0; i < leaves.size(); i++) {
      for (int j = i + 1; j < leaves.size(); j++) {
        Component a = leaves.get(i);
        Component b = leaves.get(j);
        boolean nested =
            SwingUtilities.isDescendingFrom(a, b) || SwingUtilities.isDescendingFrom(b, a);
        if (!nested && overlap(a, b)) {
          tell(a, "lies on " + b.getClass().getSimpleName() + " “" + textOf(b) + "”");
        }
      }
    }
  }

  private boolean overlap(Component a, Component b) {
    Rectangle both = where(a).intersection(where(b));
    return both.width > ROUNDING && both.height > ROUNDING;
  }

  /** The part of it that is in sight, where it is on the screen. */
  private Rectangle where(Component each) {
    Rectangle part = new Rectangle(each.getSize());
    for (Component at = each; at != screen; at = at.getParent()) {
      part.translate(at.getX(), at.getY());
      part = part.intersection(new Rectangle(at.getParent().getSize()));
    }
    return part;
  }

  /** The count is drawn as large as its room allows, whatever it prefers. */
  private static boolean isText(Component each) {
    return each instanceof JLabel && !textOf(each).isBlank() && !"count".equals(each.getName());
  }

  /** The parts of a tab pane scroll where there are many. */
  private static boolean isJudged(Component each) {
    return Ui.isControl(each) && !(each.getParent() instanceof JTabbedPane);
  }

  private static String textOf(Component each) {
    String text =
        each instanceof JLabel label
            ? label.getText()
            : each instanceof AbstractButton button ? button.getText() : "";
    return text == null ? "" : text;
  }
}
