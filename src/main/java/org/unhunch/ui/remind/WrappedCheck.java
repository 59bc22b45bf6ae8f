package org.unhunch.ui.remind;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.SideBySide;
import org.unhunch.ui.kit.layout.TextBlock;

/**
 * Something to be switched on and off, whose text wraps where there is less room than it needs.
 *
 * @param box the box
 * @param component the box with its text
 */
record WrappedCheck(JCheckBox box, JComponent component) {
  /** One by a name, with its text and its mnemonic. */
  static WrappedCheck of(String name, String text, char mnemonic) {
    JCheckBox box = new JCheckBox();
    box.setName(name);
    box.setMnemonic(mnemonic);
    box.getAccessibleContext().setAccessibleName(text);
    box.getAccessibleContext().setAccessibleDescription(text);
    TextBlock said = Texts.block(text, null);
    said.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent event) {
            box.doClick(0);
          }
        });
    JPanel component = new JPanel(new SideBySide(4));
    component.add(box);
    component.add(said);
    return new WrappedCheck(box, component);
  }
}
