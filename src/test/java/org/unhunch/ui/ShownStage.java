package org.unhunch.ui;

import java.util.Optional;
import javax.swing.JComponent;
import org.unhunch.ui.notice.Notice;
import org.unhunch.ui.pick.Left;

/** Keeps what is shown, and nothing else. */
final class ShownStage implements Sessions.Stage {
  private JComponent screen;

  /** {@return what was shown last, or null} */
  JComponent screen() {
    return screen;
  }

  @Override
  public void show(JComponent next) {
    screen = next;
  }

  @Override
  public void showLeft(Optional<Left> left) {}

  @Override
  public void tell(Notice notice) {}

  @Override
  public void choose() {}
}
