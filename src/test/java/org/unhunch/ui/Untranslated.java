package org.unhunch.ui;

import java.awt.Component;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javax.accessibility.AccessibleContext;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.ListCellRenderer;
import javax.swing.text.JTextComponent;
import org.unhunch.testing.PseudoLong;
import org.unhunch.testing.Ui;

/**
 * Finds what would stay in English whatever the language: a word without an accent on a screen
 * whose texts all have them, as {@link PseudoLong} writes them.
 */
final class Untranslated {
  private final Function<String, Optional<String>> wrong;
  private final Set<String> found = new TreeSet<>();

  private Untranslated(Function<String, Optional<String>> wrong) {
    this.wrong = wrong;
  }

  /**
   * {@return the texts of a screen that have words of no bundle, each with the first of them}
   *
   * @param own what stands there in every language: names, titles and what a person wrote
   */
  static Set<String> words(JComponent screen, List<String> own) {
    return wrong(screen, text -> PseudoLong.untranslated(without(text, own)));
  }

  /** {@return the texts of a screen in which something is wrong, each with what it is} */
  static Set<String> wrong(JComponent screen, Function<String, Optional<String>> wrong) {
    Untranslated words = new Untranslated(wrong);
    Ui.tree(screen).forEach(words::look);
    return words.found;
  }

  private static String without(String text, List<String> own) {
    String said = text;
    for (String each : own) {
      said = said.replace(each, "");
    }
    return said;
  }

  private void look(Component each) {
    texts(each).forEach(text -> check(each, text));
    if (each instanceof JTabbedPane tabs) {
      for (int i = 0; i < tabs.getTabCount(); i++) {
        check(each, tabs.getTitleAt(i));
        check(each, tabs.getToolTipTextAt(i));
      }
    }
    if (each instanceof JTable table) {
      lookAtCells(table);
    }
    if (each instanceof JList<?> list) {
      lookAtItems(list);
    }
    if (each instanceof JComboBox<?> box) {
      lookAtChoices(box);
    }
  }

  /** What it shows, what it says when the pointer rests on it, and what is read aloud of it. */
  private static Set<String> texts(Component each) {
    Set<String> texts = new LinkedHashSet<>();
    if (each instanceof JLabel label) {
      texts.add(label.getText());
    } else if (each instanceof AbstractButton button) {
      texts.add(button.getText());
    } else if (each instanceof JTextComponent field) {
      texts.add(field.getText());
    }
    if (each instanceof JComponent component) {
      texts.add(component.getToolTipText());
      texts.add((String) component.getClientProperty("JTextField.placeholderText"));
    }
    AccessibleContext context = each.getAccessibleContext();
    if (context != null) {
      texts.add(context.getAccessibleName());
      texts.add(context.getAccessibleDescription());
    }
    return texts;
  }

  private void lookAtCells(JTable table) {
    for (int column = 0; column < table.getColumnCount(); column++) {
      check(table, table.getColumnName(column));
      for (int row = 0; row < table.getRowCount(); row++) {
        look(table.prepareRenderer(table.getCellRenderer(row, column), row, column));
      }
    }
  }

  private <T> void lookAtItems(JList<T> list) {
    for (int i = 0; i < list.getModel().getSize(); i++) {
      lookAt(list, list.getCellRenderer(), list.getModel().getElementAt(i), i);
    }
  }

  private <T> void lookAtChoices(JComboBox<T> box) {
    for (int i = 0; i < box.getItemCount(); i++) {
      lookAt(new JList<>(box.getModel()), box.getRenderer(), box.getItemAt(i), i);
    }
  }

  private <T> void lookAt(
      JList<? extends T> list, ListCellRenderer<? super T> renderer, T item, int index) {
    Component cell = renderer.getListCellRendererComponent(list, item, index, false, false);
    Ui.tree(cell).forEach(each -> texts(each).forEach(text -> check(each, text)));
  }

  private void check(Component where, String text) {
    String name = where.getName() == null ? where.getClass().getSimpleName() : where.getName();
    wrong
        .apply(text == null ? "" : text)
        .ifPresent(word -> found.add(name + ": “" + word + "” in “" + text + "”"));
  }
}
