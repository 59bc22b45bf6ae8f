package org.unhunch.ui.help;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.InputMap;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.Beside;
import org.unhunch.words.Words;

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
   * {@return a line for each command that can be seen on a page, and then for each more around it,
   * with its key, single letters first, below a heading that says where it works}
   */
  static List<JComponent> in(Words words, List<? extends Container> pageAndAround) {
    BoundKeys keys = new BoundKeys();
    List<JComponent> lines = new ArrayList<>();
    Comparator<String> shortest = Comparator.comparing(String::length);
    for (Container root : pageAndAround) {
      Set<String> before = Set.copyOf(keys.found.keySet());
      keys.look(root);
      lines.add(Texts.heading(words.text(lines.isEmpty() ? "keys.here" : "keys.everywhere")));
      keys.found.entrySet().stream()
          .filter(each -> !before.contains(each.getKey()))
          .sorted(Map.Entry.comparingByValue(shortest.thenComparing(Comparator.naturalOrder())))
          .forEach(each -> lines.add(line(each.getKey(), each.getValue())));
    }
    lines.add(Texts.block(words.text("keys.session"), "muted"));
    return lines;
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
