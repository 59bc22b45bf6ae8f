package org.unhunch.testing;

import java.awt.Component;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JMenu;
import javax.swing.JTable;
import javax.swing.JToolTip;
import javax.swing.LookAndFeel;
import javax.swing.UIManager;
import javax.swing.plaf.basic.BasicHTML;

/** All that can be seen of a screen: also what draws cells, lies in menus or is said in tips. */
public final class Seen {
  private static final int STEP = 6;

  private Seen() {}

  /** Has components that are made from now on take texts for pages again, as Swing does. */
  public static void withoutPlainTexts() {
    LookAndFeel[] there = UIManager.getAuxiliaryLookAndFeels();
    Stream.of(there == null ? new LookAndFeel[0] : there)
        .forEach(UIManager::removeAuxiliaryLookAndFeel);
  }

  /** Has them take texts as they stand, as whatever has screens does. */
  public static void withPlainTexts() {
    ScreenKit.of(Prefs.having().preferences());
  }

  /** {@return what is taken for HTML of all there is to see of a component} */
  public static List<String> pages(Component root) {
    return pages(root, each -> {});
  }

  /** {@return the same}, and shows each thing as it is seen. */
  public static List<String> pages(Component root, Consumer<Component> seen) {
    return everything(root)
        .peek(seen)
        .filter(each -> each instanceof JComponent it && isPage(it))
        .map(each -> each.getClass().getName() + " " + each.getName())
        .toList();
  }

  private static boolean isPage(JComponent each) {
    return each.getClientProperty(BasicHTML.propertyKey) != null;
  }

  /** {@return the components below this one, with their cells, menus and tips} */
  public static Stream<Component> everything(Component root) {
    return Ui.tree(root)
        .flatMap(
            each ->
                Stream.of(Stream.of(each), cells(each), menus(each), tips(each))
                    .flatMap(streams -> streams));
  }

  /** What a tip says at each point of a component that is asked for tips. */
  private static Stream<Component> tips(Component each) {
    if (!(each instanceof JComponent component) || component.getToolTipText() == null) {
      return each instanceof JTable table ? said(table) : Stream.empty();
    }
    return said(component);
  }

  private static Stream<Component> said(JComponent component) {
    List<String> texts = new ArrayList<>();
    texts.add(component.getToolTipText());
    for (int x = 0; x < component.getWidth(); x += STEP) {
      for (int y = 0; y < component.getHeight(); y += STEP) {
        texts.add(
            component.getToolTipText(
                new MouseEvent(component, MouseEvent.MOUSE_MOVED, 0, 0, x, y, 0, false)));
      }
    }
    return texts.stream().filter(Objects::nonNull).distinct().map(text -> tip(component, text));
  }

  private static Component tip(JComponent component, String text) {
    JToolTip tip = component.createToolTip();
    tip.setTipText(text);
    return tip;
  }

  private static Stream<Component> menus(Component each) {
    Stream<Component> own =
        each instanceof JMenu menu ? everything(menu.getPopupMenu()) : Stream.empty();
    boolean has = each instanceof JComponent it && it.getComponentPopupMenu() != null;
    return has ? Stream.concat(own, everything(((JComponent) each).getComponentPopupMenu())) : own;
  }

  private static Stream<Component> cells(Component each) {
    if (each instanceof JTable table) {
      return Stream.concat(head(table), cells(table));
    }
    if (each instanceof JComboBox<?> box) {
      return cells(box);
    }
    return each instanceof JList<?> list ? cells(list) : Stream.empty();
  }

  private static Stream<Component> head(JTable table) {
    return IntStream.range(0, table.getTableHeader() == null ? 0 : table.getColumnCount())
        .mapToObj(
            column ->
                table
                    .getTableHeader()
                    .getDefaultRenderer()
                    .getTableCellRendererComponent(
                        table, table.getColumnName(column), false, false, -1, column))
        .flatMap(Ui::tree);
  }

  private static Stream<Component> cells(JTable table) {
    return IntStream.range(0, table.getRowCount() * table.getColumnCount())
        .mapToObj(
            at -> {
              int row = at / table.getColumnCount();
              int column = at % table.getColumnCount();
              return table.prepareRenderer(table.getCellRenderer(row, column), row, column);
            })
        .flatMap(Ui::tree);
  }

  private static <T> Stream<Component> cells(JList<T> list) {
    return IntStream.range(0, list.getModel().getSize())
        .mapToObj(
            at ->
                list.getCellRenderer()
                    .getListCellRendererComponent(
                        list, list.getModel().getElementAt(at), at, false, false))
        .flatMap(Ui::tree);
  }

  private static <T> Stream<Component> cells(JComboBox<T> box) {
    JList<T> list = new JList<>();
    return IntStream.range(0, box.getItemCount())
        .mapToObj(
            at ->
                box.getRenderer()
                    .getListCellRendererComponent(list, box.getItemAt(at), at, false, false))
        .flatMap(Ui::tree);
  }
}
