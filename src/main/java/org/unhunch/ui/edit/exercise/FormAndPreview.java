package org.unhunch.ui.edit.exercise;

import com.formdev.flatlaf.util.UIScale;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.ui.kit.Texts;

/** The form with the preview at its side, or where there is no room for both, above it. */
@SuppressWarnings("serial") // never serialized
final class FormAndPreview extends JPanel {
  private static final int WIDE = 760;
  private static final int LOW = 420;
  private static final int LOWEST = 260;
  private static final int LEAST = 260;
  private static final int MOST = 620;
  private static final int EDGE = 16;
  private static final double SHARE = 0.32;

  /** How high the preview is for its width. */
  private static final double UPRIGHT = 1.75;

  private final JPanel column;
  private final JComponent scroll;
  private final JComponent preview;
  private final JComponent hint;
  private final JComponent head;

  /**
   * Both beside each other.
   *
   * @param hint what is shown below them where there is height enough
   * @param head what is shown above them unless there is hardly any height
   */
  FormAndPreview(JPanel column, JComponent preview, JComponent hint, JComponent head) {
    super(null);
    this.column = column;
    this.scroll = Texts.scroll(column);
    this.preview = preview;
    this.hint = hint;
    this.head = head;
    add(scroll);
    add(preview); // at once, so that another theme or zoom finds it
  }

  /** {@return whether the page that it stands on is lower than this} */
  private boolean isBelow(int height) {
    return getParent() != null && getParent().getHeight() < UIScale.scale(height);
  }

  private boolean isWide() {
    return getWidth() >= UIScale.scale(WIDE);
  }

  @Override
  public void doLayout() {
    hint.setVisible(!isBelow(LOW));
    head.setVisible(!isBelow(LOWEST));
    int edge = UIScale.scale(EDGE);
    int least = UIScale.scale(LEAST);
    int most = UIScale.scale(MOST);
    if (isWide()) {
      place(this, -1);
      int wide = Math.max(least, Math.min(most, (int) (getWidth() * SHARE)));
      int high = Math.min(getHeight(), (int) (wide * UPRIGHT));
      scroll.setBounds(0, 0, getWidth() - wide - edge, getHeight());
      preview.setBounds(getWidth() - wide - edge, 0, wide, high);
    } else {
      place(column, 0);
      scroll.setBounds(0, 0, getWidth(), getHeight());
    }
  }

  private void place(JPanel where, int at) {
    if (preview.getParent() != where) {
      where.add(preview, at);
      column.revalidate();
    }
  }
}
