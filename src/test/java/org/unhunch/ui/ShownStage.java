package org.unhunch.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import org.unhunch.routine.Routine;
import org.unhunch.ui.kit.Dialogs;
import org.unhunch.ui.notice.Notice;
import org.unhunch.ui.pick.Left;

/** Keeps what is shown, and nothing else. */
final class ShownStage implements Sessions.Stage {
  private final List<Routine> printed = new ArrayList<>();
  private final List<Path> copied = new ArrayList<>();
  private JComponent screen;

  /** {@return what was shown last, or null} */
  JComponent screen() {
    return screen;
  }

  /** {@return what sends, on a page that is shown here} */
  Sending sending(org.unhunch.ui.kit.Ui ui, Dialogs dialogs) {
    return new Sending(
        ui, dialogs, () -> new Sending.Ways(this::show, () -> {}, printed::add, copied::add));
  }

  /** {@return the routines that were to be printed} */
  List<Routine> printed() {
    return printed;
  }

  /** {@return the files that were copied} */
  List<Path> copied() {
    return copied;
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
