package org.unhunch.ui.edit.row;

import java.awt.BorderLayout;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.function.IntConsumer;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SwingConstants;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.Row;

/**
 * A number with a minus and a plus, under its label; it is stepped with the arrow keys, or typed.
 */
public final class Stepper {
  private static final int FAR = 5;
  private static final int LETTERS = 5;
  private final IntConsumer by;
  private final IntConsumer to;
  private final Runnable settle;
  private final JLabel label = Texts.label("", "small-muted");
  private final JTextField field = new JTextField(LETTERS);
  private final JButton less = new JButton();
  private final JButton more = new JButton();
  private final JPanel row = new JPanel(new Row(0));
  private final JPanel component;
  private String shown = "";

  /**
   * A stepper of a name.
   *
   * @param by told by how much more or less
   * @param to told which number was typed
   * @param settle told when a step is over
   */
  public Stepper(String name, IntConsumer by, IntConsumer to, Runnable settle) {
    this.by = by;
    this.to = to;
    this.settle = settle;
    field.setName(name);
    field.setHorizontalAlignment(SwingConstants.CENTER);
    less.setName(name + ".less");
    more.setName(name + ".more");
    sign(less, "−", -1);
    sign(more, "+", 1);
    row.setOpaque(false);
    row.add(less);
    row.add(field);
    row.add(more);
    component = labelled(label, row);
    label.setLabelFor(field);
    bind("UP", 1);
    bind("RIGHT", 1);
    bind("DOWN", -1);
    bind("LEFT", -1);
    bind("shift UP", FAR);
    bind("shift RIGHT", FAR);
    bind("shift DOWN", -FAR);
    bind("shift LEFT", -FAR);
    field.addActionListener(event -> type());
    field.addKeyListener(
        new KeyAdapter() {
          @Override
          public void keyReleased(KeyEvent event) {
            settle.run();
          }
        });
    field.addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusGained(FocusEvent event) {
            field.selectAll();
          }

          @Override
          public void focusLost(FocusEvent event) {
            type();
          }
        });
  }

  /** A field under its label, both as wide as they are now. */
  static JPanel labelled(JLabel label, JComponent field) {
    JPanel labelled = new JPanel(new BorderLayout(0, 4));
    labelled.setOpaque(false);
    labelled.add(label, BorderLayout.NORTH);
    labelled.add(field, BorderLayout.CENTER);
    label.setLabelFor(field);
    return labelled;
  }

  private void sign(JButton button, String text, int step) {
    button.setText(text);
    button.setFocusable(false); // the field has the keys
    button.putClientProperty("FlatLaf.styleClass", "sign");
    button.addActionListener(
        event -> {
          by.accept(step);
          settle.run();
        });
  }

  private void bind(String key, int step) {
    field.getInputMap().put(KeyStroke.getKeyStroke(key), key);
    field
        .getActionMap()
        .put(
            key,
            new AbstractAction() {
              @Override
              public void actionPerformed(ActionEvent event) {
                by.accept(step);
              }
            });
  }

  private void type() {
    String digits = field.getText().replaceAll("\\D", "");
    if (!field.getText().equals(shown) && !digits.isEmpty() && digits.length() < LETTERS) {
      to.accept(Integer.parseInt(digits));
      settle.run();
    }
    field.setText(shown);
  }

  JComponent component() {
    return component;
  }

  /** {@return the number without its label, to stand in a line of its own} */
  public JComponent row() {
    return row;
  }

  /** {@return the field, which has the keys} */
  public JTextField field() {
    return field;
  }

  /**
   * Shows a number.
   *
   * @param named what the number is, and what the exercise says where that differs
   * @param own whether it is another than the exercise's
   * @param used whether it is of any use
   */
  public void show(String named, String number, boolean own, boolean used) {
    label.setText(named);
    label.putClientProperty("FlatLaf.styleClass", own ? "small-accented" : "small-muted");
    field.putClientProperty("FlatLaf.styleClass", own ? "own" : null);
    field.getAccessibleContext().setAccessibleName(named);
    less.getAccessibleContext().setAccessibleName(named + " −");
    more.getAccessibleContext().setAccessibleName(named + " +");
    shown = number;
    if (!field.getText().equals(number)) {
      field.setText(number);
      if (field.isFocusOwner()) {
        field.selectAll();
      }
    }
    field.setEnabled(used);
    less.setEnabled(used);
    more.setEnabled(used);
  }
}
