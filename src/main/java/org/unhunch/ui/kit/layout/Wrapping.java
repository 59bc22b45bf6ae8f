package org.unhunch.ui.kit.layout;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;

/**
 * A layout whose height depends on its width.
 *
 * <p>Unlike the layouts of Swing it asks for heights at the width there is, and remembers nothing,
 * so that what wraps anew never stands in the room of its former self.
 */
public interface Wrapping extends LayoutManager {
  /** {@return the height that the components need at a width, insets left out} */
  int heightWithin(Container parent, int width);

  /** {@return the width at which nothing need wrap, insets left out} */
  int naturalWidth(Container parent);

  /** {@return the height that a component needs at a width; 0 if it is not visible} */
  static int heightOf(Component component, int width) {
    if (!component.isVisible()) {
      return 0;
    }
    if (component instanceof TextBlock text) {
      return text.heightFor(width);
    }
    if (component instanceof Container inner && inner.getLayout() instanceof Wrapping wrapping) {
      Insets in = inner.getInsets();
      int height = wrapping.heightWithin(inner, width - in.left - in.right);
      return height + in.top + in.bottom;
    }
    return component.getPreferredSize().height;
  }

  /**
   * {@return the width at which nothing in a component need wrap, whatever width it has at present;
   * 0 if it is not visible}
   */
  static int naturalWidthOf(Component component) {
    if (!component.isVisible()) {
      return 0;
    }
    if (component instanceof TextBlock text) {
      return text.naturalWidth();
    }
    if (component instanceof Container inner && inner.getLayout() instanceof Wrapping wrapping) {
      Insets in = inner.getInsets();
      return wrapping.naturalWidth(inner) + in.left + in.right;
    }
    return component.getPreferredSize().width;
  }

  /** {@return the components that are visible; others take no room} */
  static List<Component> shown(Container parent) {
    return Stream.of(parent.getComponents()).filter(Component::isVisible).toList();
  }

  /** {@return the most that the preferred sizes of the visible components measure} */
  static int most(Container parent, ToIntFunction<Dimension> measure) {
    return shown(parent).stream()
        .map(Component::getPreferredSize)
        .mapToInt(measure)
        .max()
        .orElse(0);
  }

  /**
   * {@return the height of what stands first, beside which its label stands; 0 where nothing is}
   */
  default int firstLine(Container parent) {
    return shown(parent).stream().findFirst().map(Wrapping::firstLineOf).orElse(0);
  }

  /** {@return the height of the first line of a component} */
  static int firstLineOf(Component component) {
    if (component instanceof JScrollPane pane
        && pane.getViewport().getView() instanceof JTextArea it) {
      int above = pane.getInsets().top + it.getInsets().top;
      return it.getFontMetrics(it.getFont()).getHeight() + 2 * above;
    }
    return component instanceof Container inner && inner.getLayout() instanceof Wrapping wrapping
        ? wrapping.firstLine(inner)
        : component.getPreferredSize().height;
  }

  @Override
  default Dimension preferredLayoutSize(Container parent) {
    Insets in = parent.getInsets();
    int sides = in.left + in.right;
    int width = parent.getWidth() > 0 ? parent.getWidth() : naturalWidth(parent) + sides;
    return new Dimension(width, heightWithin(parent, width - sides) + in.top + in.bottom);
  }

  @Override
  default Dimension minimumLayoutSize(Container parent) {
    return new Dimension(0, 0);
  }

  @Override
  default void addLayoutComponent(String name, Component component) {}

  @Override
  default void removeLayoutComponent(Component component) {}
}
