package org.unhunch.ui.frame;

import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.ui.notice.Notices;
import org.unhunch.words.Words;

/** The foot of the window, there only while there is a notice; its parts are made for the first. */
public final class NoticeBar implements Notices.View {
  private final Words words;
  private final Notices notices;
  private final JPanel component = new JPanel();
  private Optional<NoticeParts> parts = Optional.empty();
  private boolean withoutSpace;

  /** A bar that shows the first of the notices. */
  public NoticeBar(Words words, Notices notices) {
    this.words = words;
    this.notices = notices;
    component.setName("notice.bar");
    component.setVisible(false);
    notices.showIn(this);
  }

  /** {@return the component to put at the foot of the window} */
  public JComponent component() {
    return component;
  }

  /** {@return the notices that are shown here} */
  Notices notices() {
    return notices;
  }

  /** Leaves Space to the screen, as while a session is played, or takes it for buttons again. */
  public void leaveSpace(boolean toScreen) {
    withoutSpace = toScreen;
    parts.ifPresent(each -> each.leaveSpace(toScreen));
  }

  @Override
  public boolean isInUse() {
    return parts.filter(NoticeParts::isInUse).isPresent();
  }

  @Override
  public void changed() {
    if (parts.isEmpty() && notices.current().isPresent()) {
      parts = Optional.of(new NoticeParts(words, notices, component));
      leaveSpace(withoutSpace);
    }
    parts.ifPresent(NoticeParts::changed);
  }
}
