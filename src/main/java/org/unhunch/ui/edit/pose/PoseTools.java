package org.unhunch.ui.edit.pose;

import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JRadioButtonMenuItem;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import org.unhunch.edit.pose.Composed;
import org.unhunch.message.Message;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.KeyCap;
import org.unhunch.ui.kit.sign.Chip;
import org.unhunch.words.Words;

/** What is done to the whole body, and how parts follow the pointer. */
final class PoseTools {
  private final Studio studio;
  private final Words words;
  private final JButton looks;
  private final JPanel component;

  PoseTools(Studio studio, PoseView view) {
    this.studio = studio;
    this.words = studio.ui().words();
    JToggleButton snap = toggle("pose.snap", "G", studio.isCatching(), studio::setCatching);
    JToggleButton both = toggle("pose.both", "B", studio.isBoth(), studio::setBoth);
    Command mirror = new Command("pose.mirror", words, this::mirror, "M");
    Command look = new Command("pose.look", words, this::look, "V");
    looks = look.keyButton();
    component = Buttons.row(snap, mirror.keyButton(), both);
    mirror.bindInside(view);
    Command.onKey(view, "G", snap::doClick);
    Command.onKey(view, "B", both::doClick);
    look.bindInside(view);
  }

  JPanel component() {
    return component;
  }

  /** What opens the viewpoints. */
  JButton looks() {
    return looks;
  }

  private JToggleButton toggle(String key, String letter, boolean on, Consumer<Boolean> set) {
    JToggleButton chip = Chip.choice(key, words.text(key), () -> {});
    chip.putClientProperty("FlatLaf.styleClass", "chip");
    chip.setHorizontalTextPosition(SwingConstants.LEADING);
    chip.setIcon(new KeyCap(chip, letter));
    chip.setToolTipText(words.text(key + ".tip"));
    chip.setSelected(on);
    chip.addActionListener(event -> set.accept(chip.isSelected()));
    return chip;
  }

  private void mirror() {
    studio.editing().settle();
    var mirrored = studio.pose().mirrored();
    studio.put(Composed.all(studio.pose(), mirrored), Message.of("pose.mirror"), "");
  }

  private void look() {
    JPopupMenu menu = new JPopupMenu();
    for (Viewpoint each : Viewpoint.values()) {
      JMenuItem item = new JRadioButtonMenuItem();
      item.setText(words.text(each.named()));
      item.setSelected(studio.viewpoint(true) == each);
      item.addActionListener(event -> studio.look(each));
      menu.add(item);
    }
    menu.show(looks, 0, looks.getHeight());
  }
}
