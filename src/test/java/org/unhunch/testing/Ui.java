package org.unhunch.testing;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Window;
import java.awt.image.BufferedImage;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JScrollBar;
import javax.swing.JSlider;
import javax.swing.JSpinner;
import javax.swing.RootPaneContainer;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;

/** Runs Swing code on the event dispatch thread and paints components without a window. */
public final class Ui {
  private Ui() {}

  /** {@return what the work gives, done on the event dispatch thread} */
  public static <T> T edt(Callable<T> work) {
    try {
      FutureTask<T> task = new FutureTask<>(work);
      SwingUtilities.invokeAndWait(task);
      return task.get();
    } catch (InvocationTargetException e) {
      throw new AssertionError(e.getCause());
    } catch (Exception e) {
      throw new AssertionError(e.getCause() == null ? e : e.getCause());
    }
  }

  /** Does the work on the event dispatch thread. */
  public static void run(Runnable work) {
    edt(
        () -> {
          work.run();
          return null;
        });
  }

  /** Lets events pass until the condition holds; the test's timeout ends a vain wait. */
  public static void await(BooleanSupplier condition) {
    Await.until(() -> edt(condition::getAsBoolean));
  }

  /** Dresses what is made from now on. */
  public static void theme(boolean dark) {
    theme(dark, 1);
  }

  /** Dresses what is made from now on, so large. */
  public static void theme(boolean dark, float zoom) {
    FlatLaf.registerCustomDefaultsSource("org.unhunch.ui.theme");
    run(() -> UIScale.setZoomFactor(zoom));
    run(() -> FlatLaf.setup(dark ? new FlatDarkLaf() : new FlatLightLaf()));
  }

  /** {@return the component painted at a size, so many pixels to a unit} */
  public static BufferedImage paint(JComponent component, int width, int height, int scale) {
    return edt(
        () -> {
          component.setSize(width, height);
          layOut(component);
          BufferedImage image =
              new BufferedImage(width * scale, height * scale, BufferedImage.TYPE_INT_RGB);
          Graphics2D g = image.createGraphics();
          g.scale(scale, scale);
          component.printAll(g);
          g.dispose();
          return image;
        });
  }

  /**
   * {@return the component painted in a real window, where lists lay out their cells, too}
   *
   * @param before run each time before it is painted, once it is laid out
   */
  public static BufferedImage paintInWindow(JComponent component, Dimension size, Runnable before) {
    JFrame frame = edt(JFrame::new);
    run(
        () -> {
          frame.setUndecorated(true);
          frame.add(component);
          frame.setSize(size);
          frame.setVisible(true);
        });
    run(frame::validate); // what setVisible has posted, such as a resize, is done before this
    run(frame::validate);
    BufferedImage image = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_RGB);
    for (int pass = 0; pass < 4; pass++) { // small figures are asked for when they are painted
      run(
          () -> {
            before.run(); // as a menu closes when a window before it goes
            frame.validate();
            Graphics2D g = image.createGraphics();
            frame.getContentPane().printAll(g);
            Stream.of(frame.getOwnedWindows()).forEach(each -> paintBefore(frame, each, g));
            g.dispose();
          });
    }
    run(frame::dispose);
    return image;
  }

  /** Menus open in windows of their own. */
  private static void paintBefore(JFrame frame, Window opened, Graphics2D g) {
    if (opened.isShowing() && opened instanceof RootPaneContainer menu) {
      int x = opened.getX() - frame.getX();
      int y = opened.getY() - frame.getY();
      g.translate(x, y);
      menu.getRootPane().printAll(g);
      g.translate(-x, -y);
    }
  }

  /** Lays a component out at a size, on the event dispatch thread, without painting it. */
  public static void layOut(JComponent component, int width, int height) {
    component.setSize(width, height);
    layOut(component);
  }

  /** Without a peer, validate() does nothing; twice, since wrapped text needs its width first. */
  private static void layOut(Container container) {
    for (int pass = 0; pass < 3; pass++) {
      layOutOnce(container);
    }
  }

  private static void layOutOnce(Container container) {
    container.invalidate();
    container.doLayout();
    for (var listener : container.getComponentListeners()) {
      listener.componentResized(
          new java.awt.event.ComponentEvent(
              container, java.awt.event.ComponentEvent.COMPONENT_RESIZED));
    }
    for (Component child : container.getComponents()) {
      if (child instanceof Container inner) {
        layOutOnce(inner);
      }
    }
  }

  /** {@return the component and all below it} */
  public static Stream<Component> tree(Component root) {
    return root instanceof Container container
        ? Stream.concat(Stream.of(root), Stream.of(container.getComponents()).flatMap(Ui::tree))
        : Stream.of(root);
  }

  /** {@return whether the component is not on a tab or a card that lies behind} */
  public static boolean isInSight(Component each, Component root) {
    Component at = each;
    while (at != root && at.isVisible()) {
      at = at.getParent();
    }
    return at.isVisible();
  }

  /** {@return what all labels in a component say, which say anything} */
  public static List<String> texts(Component root) {
    return edt(
        () ->
            tree(root)
                .filter(JLabel.class::isInstance)
                .map(each -> ((JLabel) each).getText())
                .filter(text -> text != null && !text.isEmpty())
                .toList());
  }

  /** {@return the component of that name} */
  public static <T extends Component> T find(Component root, String name, Class<T> type) {
    return tree(root)
        .filter(each -> name.equals(each.getName()))
        .map(type::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no component named " + name));
  }

  /** {@return whether it is something to press, choose or type into, and no part of another} */
  public static boolean isControl(Component each) {
    boolean kind =
        each instanceof AbstractButton
            || each instanceof JComboBox<?>
            || each instanceof JSlider
            || each instanceof JSpinner
            || each instanceof JTextComponent text && text.isEditable();
    boolean part =
        SwingUtilities.getAncestorOfClass(JComboBox.class, each) != null
            || SwingUtilities.getAncestorOfClass(JSpinner.class, each) != null
            || SwingUtilities.getAncestorOfClass(JScrollBar.class, each) != null;
    return kind && !part;
  }
}
