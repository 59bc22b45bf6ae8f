package org.unhunch.ui.stiffness;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import org.unhunch.history.Session;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.layout.Columns;
import org.unhunch.words.Words;

/** A button for each stiffness from 0 to 10, and a key: the digits, and X for ten. */
public final class StiffnessRow {
  private static final int GAP = 3;
  private final Words words;
  private final List<JToggleButton> buttons = new ArrayList<>();
  private final BelowNumbers marks;
  private final JPanel component = new JPanel(new BorderLayout(0, 4));

  /**
   * A row that tells {@code chosen} which stiffness was chosen, each time one is.
   *
   * @param first what is chosen at first
   */
  public StiffnessRow(Words words, OptionalInt first, IntConsumer chosen) {
    this.words = words;
    this.marks = new BelowNumbers(words);
    JPanel row = new JPanel(new Columns(Session.STIFFEST + 1, GAP));
    ButtonGroup group = new ButtonGroup();
    for (int stiffness = 0; stiffness <= Session.STIFFEST; stiffness++) {
      JToggleButton button = button(stiffness, chosen);
      button.setSelected(first.equals(OptionalInt.of(stiffness)));
      group.add(button);
      buttons.add(button);
      row.add(button);
    }
    component.setBorder(BorderFactory.createEmptyBorder(4, 0, 4, 0));
    component.add(row, BorderLayout.CENTER);
    component.add(marks, BorderLayout.SOUTH);
    first.ifPresent(marks::showNow);
  }

  /** {@return the component} */
  public JComponent component() {
    return component;
  }

  /**
   * Lets the keys choose wherever the focus is in the screen, but for a text that is being written:
   * that takes what is typed before the screen does.
   */
  public void bindKeys(JComponent screen) {
    for (int stiffness = 0; stiffness < Session.STIFFEST; stiffness++) {
      bind(screen, String.valueOf(stiffness), stiffness);
    }
    String ten = words.text("stiffness.ten.key");
    bind(screen, ten.toLowerCase(Locale.ROOT), Session.STIFFEST);
    bind(screen, ten, Session.STIFFEST);
  }

  private void bind(JComponent screen, String key, int stiffness) {
    Command.onKey(screen, "typed " + key, () -> buttons.get(stiffness).doClick(0));
  }

  private void choose(int stiffness, IntConsumer chosen) {
    marks.showNow(stiffness);
    chosen.accept(stiffness);
  }

  /** Shows what was chosen before the session, beside what is chosen now. */
  public void showBefore(int stiffness) {
    JToggleButton button = buttons.get(stiffness);
    button.putClientProperty("FlatLaf.styleClass", "choice before");
    String name = button.getAccessibleContext().getAccessibleName();
    button.getAccessibleContext().setAccessibleName(words.text("stiffness.button.before", name));
    marks.showBefore(stiffness);
  }

  private JToggleButton button(int stiffness, IntConsumer chosen) {
    JToggleButton button = new JToggleButton(String.valueOf(stiffness));
    button.setName("stiffness." + stiffness);
    button.putClientProperty("FlatLaf.styleClass", "choice");
    String key = stiffness == Session.STIFFEST ? words.text("stiffness.ten.key") : button.getText();
    String said = words.text("stiffness.button", stiffness, key);
    button.setToolTipText(said);
    button.getAccessibleContext().setAccessibleName(said);
    button.addActionListener(event -> choose(stiffness, chosen));
    return button;
  }
}
