package org.unhunch.ui.edit.pose;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.List;
import javax.swing.ButtonGroup;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.UIManager;
import org.unhunch.figure.Pedestal;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.routine.pose.Pose;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.sign.Chip;

/** The poses, each with its picture and the digit that opens it. */
final class PoseTabs {
  private final Studio studio;
  private final JPanel component = Buttons.row();
  private List<String> shown = List.of();
  private boolean low;

  PoseTabs(Studio studio) {
    this.studio = studio;
    show();
  }

  JComponent component() {
    return component;
  }

  /** Opens the pose of a digit, from 1, if there is one. */
  void open(int digit) {
    List<String> names = studio.names();
    if (digit <= names.size()) {
      studio.open(names.get(digit - 1));
    }
  }

  /** Shows no pictures and no names, for want of height. */
  void low(boolean isLow) {
    if (isLow != low) {
      low = isLow;
      shown = List.of();
      show();
    }
  }

  /** What a pose is called. */
  private String label(String name) {
    List<String> names = studio.names();
    boolean start = name.equals(studio.staging().start());
    return start
        ? studio.ui().words().text("pose.start")
        : names.size() == 2
            ? studio.ui().words().text("pose.end")
            : studio.ui().words().text("pose.numbered", names.indexOf(name) + 1);
  }

  void show() {
    List<String> names = studio.names();
    if (!names.equals(shown)) {
      shown = names;
      component.removeAll();
      ButtonGroup group = new ButtonGroup();
      for (int i = 0; i < names.size(); i++) {
        JToggleButton tab = tab(names.get(i), i + 1);
        group.add(tab);
        component.add(tab);
      }
      component.setSize(0, 0); // its old width says nothing of the new ones
      component.revalidate();
    }
    for (int i = 0; i < names.size(); i++) {
      JToggleButton tab = (JToggleButton) component.getComponent(i);
      tab.setSelected(names.get(i).equals(studio.open()));
    }
    component.repaint();
  }

  private JToggleButton tab(String name, int digit) {
    String text = studio.ui().words().text("pose.tab", label(name), digit);
    String said = low ? String.valueOf(digit) : text;
    JToggleButton tab = Chip.choice("pose.tab." + digit, said, () -> studio.open(name));
    tab.getAccessibleContext().setAccessibleName(text);
    tab.setToolTipText(low ? text : null);
    tab.putClientProperty("FlatLaf.styleClass", "pose");
    tab.setIcon(low ? null : new Small(name));
    return tab;
  }

  /** A pose, small. */
  private final class Small implements Icon {
    private final String name;
    private Pose painted;
    private Pedestal pedestal;

    Small(String name) {
      this.name = name;
    }

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
      Pose now = name.equals(studio.open()) ? studio.pose() : studio.staging().poses().get(name);
      if (now == null) {
        return;
      }
      Skeleton body = Skeleton.of(now);
      if (!now.equals(painted)) {
        painted = now;
        pedestal = studio.pedestal(studio.staging().view(), List.of(body));
      }
      Graphics2D g = (Graphics2D) graphics.create();
      Rectangle room = new Rectangle(x, y, getIconWidth(), getIconHeight());
      Color on = UIManager.getColor("Unhunch.cardSelected");
      boolean open = name.equals(studio.open());
      Color ground = new Color((open ? on : component.getBackground()).getRGB());
      studio.ui().pictures().painter(ground).paint(g, room, pedestal, body);
      g.dispose();
    }

    @Override
    public int getIconWidth() {
      return UIScale.scale(52);
    }

    @Override
    public int getIconHeight() {
      return UIScale.scale(40);
    }
  }
}
