package org.unhunch.ui.kit;

import java.awt.BorderLayout;
import java.awt.Graphics;
import java.awt.event.HierarchyEvent;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.UIManager;
import org.unhunch.ui.kit.layout.PageMargin;
import org.unhunch.ui.kit.layout.SideBySide;
import org.unhunch.words.Words;

/** A page to read and answer: the way back and a title, parts in a column, and buttons below. */
public final class Page {
  private static final int HEAD_GAP = 10;
  private final Words words;
  private final JPanel column;
  private final JPanel component = new JPanel(new BorderLayout());

  /**
   * A page with a title, without parts yet.
   *
   * @param gap pixels at no zoom between parts
   * @param back leaves the page, if there is a way back
   */
  public Page(Words words, String title, int gap, Optional<Command> back) {
    this.words = words;
    this.column = Texts.column(gap);
    column.setBorder(PageMargin.narrow(8, 18));
    JPanel head = new JPanel(new SideBySide(HEAD_GAP));
    back.ifPresent(each -> head.add(Buttons.back(each, words)));
    head.add(Texts.block(title, "title"));
    column.add(head);
    component.add(Texts.scroll(column), BorderLayout.CENTER);
  }

  /** Adds a part below the others. */
  public void add(JComponent part) {
    column.add(part);
  }

  /** Stands buttons at the right of the foot. */
  public void foot(JComponent... buttons) {
    JPanel foot = new Foot();
    foot.add(Buttons.bar(buttons));
    ((JComponent) foot.getComponent(0)).setBorder(PageMargin.narrow(10, 10));
    component.add(foot, BorderLayout.SOUTH);
  }

  /** {@return the one button of the foot that Enter presses: it has the focus once it is seen} */
  public JButton primary(String key, Runnable action) {
    JButton button = Buttons.primary(key, words, action);
    button.putClientProperty("FlatLaf.styleClass", "primary large");
    foot(button);
    component.addHierarchyListener(
        event -> {
          if ((event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0) {
            button.requestFocusInWindow();
          }
        });
    return button;
  }

  /** Gives the focus to the way back, just before the parts. */
  public void focusBack() {
    ((JComponent) column.getComponent(0)).getComponent(0).requestFocusInWindow();
  }

  /** {@return the column of the parts} */
  public JPanel column() {
    return column;
  }

  /** {@return the component to put into the window} */
  public JComponent component() {
    return component;
  }

  /** Has a line above it. */
  @SuppressWarnings("serial") // never serialized
  private static final class Foot extends JPanel {
    Foot() {
      super(new BorderLayout());
    }

    @Override
    protected void paintComponent(Graphics g) {
      super.paintComponent(g);
      g.setColor(UIManager.getColor("Unhunch.cardBorder"));
      g.fillRect(0, 0, getWidth(), 1);
    }
  }
}
