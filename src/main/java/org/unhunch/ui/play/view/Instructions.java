package org.unhunch.ui.play.view;

import java.awt.Component;
import java.awt.Container;
import javax.swing.JPanel;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.kit.layout.Wrapping;
import org.unhunch.ui.kit.sign.Sign;
import org.unhunch.ui.play.part.Mark;
import org.unhunch.ui.play.part.Marked;
import org.unhunch.ui.play.part.NumberedSteps;
import org.unhunch.ui.play.part.Units;

/** What to do now, what to mind, and what comes next, as long as there is room for that. */
@SuppressWarnings("serial") // never serialized
final class Instructions extends JPanel {
  private static final double GAP = 0.95;
  private static final double CUE = 1.55;
  private final TextBlock cue = Units.plain(PlayView.text("cue", Integer.MAX_VALUE), CUE);
  private final NumberedSteps steps = new NumberedSteps();
  private final TextBlock caution = Units.plain(PlayView.text("caution", Integer.MAX_VALUE), 1.05);
  private final TextBlock next = Units.plain(PlayView.text("next", 2), 1.05);
  private final TextBlock notice = Units.plain(PlayView.text("notice", 3), 1.05);

  private boolean strong;

  Instructions() {
    super(new WithoutNext());
    setOpaque(false);
    caution.putClientProperty("FlatLaf.styleClass", "warning");
    notice.putClientProperty("FlatLaf.styleClass", "warning");
    next.putClientProperty("FlatLaf.styleClass", "muted");
    Mark sign = Units.plain(new Mark(1.1), 1);
    sign.show(Sign.CAUTION, (g, size) -> Sign.CAUTION.paint(g, size, caution.getForeground()));
    add(cue);
    add(steps);
    add(new Marked(sign, caution, 0.5));
    add(notice);
    add(next);
  }

  void show(PlayModel model) {
    if (model.isCueStrong() != strong) {
      strong = model.isCueStrong();
      Units.text(cue, CUE, strong);
      revalidate();
    }
    cue.setText(model.cue());
    cue.setVisible(model.steps().isEmpty());
    caution.setText(model.steps().isEmpty() ? model.caution() : ""); // it comes with its phase
    next.setText(model.waits() ? "" : model.next()); // it stands beside the count
    notice.setText(model.notice());
  }

  /** Shows what changes with each second of a step. */
  void showSecond(PlayModel model) {
    steps.show(model.steps(), model.secondsLeft(), model.announces());
  }

  /** {@return whether it says how to get ready} */
  boolean isSetUp() {
    return steps.getComponentCount() > 0;
  }

  /** What comes next is the last, and is not asked for when the height is. */
  private record WithoutNext() implements Wrapping {
    @Override
    public void layoutContainer(Container parent) {
      int y = 0;
      int last = parent.getComponentCount() - 1;
      for (int i = 0; i < last; i++) {
        Component each = parent.getComponent(i);
        int height = Wrapping.heightOf(each, parent.getWidth());
        if (each instanceof NumberedSteps all) { // which are shown together where there is room
          int room = parent.getHeight() - heightWithin(parent, parent.getWidth()) + height;
          height = Math.max(height, Math.min(room, all.heightOfAll(parent.getWidth())));
        }
        each.setBounds(0, y, parent.getWidth(), Math.min(height, parent.getHeight() - y));
        y += height == 0 ? 0 : height + Units.of(parent, GAP);
      }
      TextBlock next = (TextBlock) parent.getComponent(last);
      int height = next.heightFor(parent.getWidth()); // also where it was left out before
      next.setVisible(y + height <= parent.getHeight());
      next.setBounds(0, y, parent.getWidth(), height);
    }

    @Override
    public int heightWithin(Container parent, int width) {
      int sum = 0;
      for (int i = 0; i < parent.getComponentCount() - 1; i++) {
        int height = Wrapping.heightOf(parent.getComponent(i), width);
        sum += height == 0 ? 0 : height + Units.of(parent, GAP);
      }
      return Math.max(0, sum - Units.of(parent, GAP));
    }

    @Override
    public int naturalWidth(Container parent) {
      return Wrapping.most(parent, size -> size.width);
    }
  }
}
