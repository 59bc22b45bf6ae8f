package org.unhunch.ui.help;

import java.awt.Component;
import java.awt.Container;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.InputMap;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.Beside;

/** The keys that do something where one is, as they are bound there. */
final class BoundKeys {
  private static final List<Integer> WHERE =
      List.of(
          JComponent.WHEN_FOCUSED,
          JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT,
          JComponent.WHEN_IN_FOCUSED_WINDOW);

  /** Pixels at no zoom for a key, and between it and what it does. */
  private static final int KEY = 110;

  private static final int GAP = 12;

  private final Map<String, String> found = new LinkedHashMap<>();

  private BoundKeys() {}

  /**
   * {@return a line for each command in there that can be seen, with its key, single letters first}
   */
  static List<JComponent> in(List<? extends Container> roots) {
    BoundKeys keys = new BoundKeys();
    roots.forEach(keys::look);
    Comparator<String> shortest = Comparator.comparing(String::length);
    return keys.found.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(shortest.thenComparing(Comparator.naturalOrder())))
        .map(each -> line(each.getKey(), each.getValue()))
        .toList();
  }

  private void look(Component part) {
    if (part instanceof JComponent component && part.isVisible()) {
      WHERE.forEach(where -> look(component, component.getInputMap(where)));
    }
    if (part instanceof AbstractButton button && button.getAction() instanceof Command command) {
      add(command);
    }
    if (part instanceof Container inner && part.isVisible()) {
      Stream.of(inner.getComponents()).forEach(this::look);
    }
  }

  private void look(JComponent component, InputMap map) {
    KeyStroke[] strokes = map.keys();
    for (KeyStroke stroke : strokes == null ? new KeyStroke[0] : strokes) {
      if (component.getActionMap().get(map.get(stroke)) instanceof Command command) {
        add(command);
      }
    }
  }

  private void add(Command command) {
    command
        .named()
        .filter(name -> !command.firstKey().isEmpty())
        .ifPresent(name -> found.putIfAbsent(name, command.firstKey()));
  }

  private static JComponent line(String what, String how) {
    JPanel line = new JPanel(new Beside(KEY, GAP));
    line.setOpaque(false);
    line.add(Texts.block(how, "accented"));
    line.add(Texts.block(what, null));
    return line;
  }
}
