package org.unhunch.ui.kit;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Insets;
import java.awt.LayoutManager;
import java.awt.event.HierarchyEvent;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.UIManager;
import org.unhunch.ui.kit.layout.PageMargin;
import org.unhunch.ui.kit.layout.SideBySide;
import org.unhunch.ui.kit.layout.Wrapping;
import org.unhunch.ui.kit.look.Grown;
import org.unhunch.words.Words;

/** A page to read and answer: the way back and a title, parts in a column, and buttons below. */
public final class Page {
  private static final int HEAD_GAP = 10;
  private final Words words;
  private final JPanel column;
  private final JScrollPane scroll;
  private final JPanel component = new Growing();

  /** What is above the parts of a page that stands in the middle. */
  private final JPanel spare = new JPanel(null);

  private Optional<JComponent> buttons = Optional.empty();
  private Optional<KeyButton> primary = Optional.empty();

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
    this.scroll = Texts.scroll(column);
    component.add(scroll, BorderLayout.CENTER);
  }

  /** Adds a part below the others. */
  public void add(JComponent part) {
    column.add(part);
  }

  /** Stands buttons at the right of the foot. */
  public void foot(JComponent... all) {
    JPanel foot = lined(new BorderLayout());
    JPanel bar = Buttons.bar(all);
    bar.setBorder(PageMargin.narrow(10, 10));
    buttons = Optional.of(bar);
    foot.add(bar);
    component.add(foot, BorderLayout.SOUTH);
  }

  /** {@return the one button of the foot that Enter presses: it has the focus once it is seen} */
  public JButton primary(String key, Runnable action) {
    KeyButton button = new Command(key, words, action, "ENTER").keyButton();
    button.setMnemonic(words.mnemonic(key));
    button.putClientProperty("FlatLaf.styleClass", "primary large");
    primary = Optional.of(button);
    foot(button);
    focusOnceSeen(button);
    return button;
  }

  /** Gives a button the focus once it is seen, so that Enter presses it and no other. */
  public static void focusOnceSeen(JButton button) {
    button.addHierarchyListener(
        event -> {
          if ((event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0) {
            button.requestFocusInWindow();
          }
        });
  }

  /** Gives the focus to the way back, just before the parts. */
  public void focusBack() {
    ((JComponent) column.getComponent(0)).getComponent(0).requestFocusInWindow();
  }

  /** Stands the parts in the middle of the height, where there is height to spare. */
  public void center() {
    column.add(spare, 1);
  }

  /** {@return the column of the parts} */
  public JPanel column() {
    return column;
  }

  /** {@return the component to put into the window} */
  public JComponent component() {
    return component;
  }

  /** {@return a foot without buttons yet, with a line above it} */
  public static JPanel lined(LayoutManager layout) {
    return new Foot(layout);
  }

  /** Has a line above it. */
  @SuppressWarnings("serial") // never serialized
  private static final class Foot extends JPanel {
    Foot(LayoutManager layout) {
      super(layout);
    }

    @Override
    protected void paintComponent(Graphics g) {
      super.paintComponent(g);
      g.setColor(UIManager.getColor("Unhunch.cardBorder"));
      g.fillRect(0, 0, getWidth(), 1);
    }
  }

  /** Letters so many times as large, and the lines as long as before in letters. */
  private void grow(double by) {
    Grown.all(component, by);
    column.setBorder(PageMargin.narrow(8, 18, by));
    buttons.ifPresent(each -> each.setBorder(PageMargin.narrow(10, 10, by)));
  }

  /** Has its letters grow with a large window, as long as nothing need scroll for that. */
  @SuppressWarnings("serial") // never serialized
  private final class Growing extends JPanel {
    private static final double STEP = 0.05;
    private transient Arranged arranged = new Arranged(0, 0, 0);

    /** What it was last arranged for. */
    private record Arranged(int width, int height, float zoom) {}

    Growing() {
      super(new BorderLayout());
    }

    @Override
    public void doLayout() {
      super.doLayout();
      Arranged now = new Arranged(getWidth(), getHeight(), UIScale.getZoomFactor());
      if (!now.equals(arranged)) {
        arranged = now;
        arrange();
        super.doLayout();
      }
    }

    /** Its key gives way to its word. */
    private void showKey(KeyButton button) {
      Insets in = buttons.orElseThrow().getInsets();
      button.showKey(true);
      button.showKey(button.getPreferredSize().width <= getWidth() - in.left - in.right);
    }

    /** Another theme puts on its own letters. */
    @Override
    public void updateUI() {
      super.updateUI();
      arranged = new Arranged(0, 0, 0);
    }

    private void arrange() {
      spare.setPreferredSize(new Dimension());
      double by = Grown.most(getWidth(), getHeight());
      grow(by);
      while (by > 1 && Wrapping.heightOf(column, getWidth()) > scroll.getHeight()) {
        by = Math.max(1, by - STEP);
        grow(by);
      }
      int left = scroll.getHeight() - Wrapping.heightOf(column, getWidth());
      spare.setPreferredSize(new Dimension(0, Math.max(0, left / 2)));
      column.revalidate();
      primary.ifPresent(this::showKey);
    }
  }
}
