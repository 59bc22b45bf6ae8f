package org.unhunch.ui.notice;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unhunch.message.Message;
import org.unhunch.session.Scheduler;
import org.unhunch.ui.notice.Notice.Action;
import org.unhunch.ui.notice.Notice.Kind;

/**
 * The notices that wait to be read, of which one is shown: what is lost first, then what does not
 * work, then what was done. All calls come from the event dispatch thread.
 *
 * <p>None takes the place of another; what is told already is not told twice. The time of a notice
 * that goes by itself runs only while it is shown.
 */
public final class Notices {
  private final Scheduler scheduler;
  private final Outside outside;
  private final Scheduler.Alarm alarm;
  private final List<Notice> notices = new ArrayList<>();
  private final Set<Message> served = new HashSet<>();
  private Optional<View> view = Optional.empty();

  /** The warning that has been shown long enough to be read; empty if none has. */
  private Optional<Notice> read = Optional.empty();

  /** Where the first of the notices is shown. */
  public interface View {
    /** Shows what is there now. */
    void changed();

    /** {@return whether the person is at it, by the pointer or by the focus} */
    boolean isInUse();
  }

  /** No notices yet; the scheduler times them, and is the event dispatch thread. */
  public Notices(Scheduler scheduler, Outside outside) {
    this.scheduler = scheduler;
    this.outside = outside;
    this.alarm = scheduler.alarm(this::timeIsUp);
  }

  /** Has them shown in the view from now on. */
  public void showIn(View other) {
    view = Optional.of(other);
    other.changed();
  }

  /** {@return the notice to be shown, or empty if there is none} */
  public Optional<Notice> current() {
    return notices.stream().findFirst();
  }

  /** {@return how many more there are} */
  public int waiting() {
    return Math.max(0, notices.size() - 1);
  }

  /**
   * Tells something: after what matters as much or more, but before older news of what was done,
   * since the newest is what the person looks for.
   */
  public void tell(Notice notice) {
    if (notice.kind().isToldOnce() && served.contains(notice.text())) {
      return;
    }
    Optional<Notice> before = current();
    Optional<Notice> same = notices.stream().filter(notice::replaces).findFirst();
    same.ifPresentOrElse(each -> notices.set(notices.indexOf(each), notice), () -> add(notice));
    changedFrom(before);
  }

  private void add(Notice notice) {
    int most = notice.kind() == Kind.INFORMATION ? -1 : 0;
    int before =
        (int) notices.stream().filter(it -> it.kind().compareTo(notice.kind()) <= most).count();
    notices.add(before, notice);
  }

  /** Tells that something was taken away, and offers to bring it back; in place of any offer. */
  public void offerUndo(Message text, Runnable undo) {
    Runnable once =
        () -> {
          remove(Kind.UNDO);
          undo.run();
        };
    tell(new Notice(text, Kind.UNDO, List.of(new Action("notice.undo", once))));
  }

  /** Tells that a file has been written, and offers to open it and to show where it is. */
  public void tellSaved(Message text, Path file) {
    Path folder = file.toAbsolutePath().getParent();
    Action open = new Action("notice.open", () -> open(file));
    Action show = new Action("notice.folder", () -> open(folder));
    tell(new Notice(text, Kind.INFORMATION, List.of(open, show)));
  }

  /**
   * Tells of a fault, and offers to copy its details; says nothing of one that was dismissed.
   *
   * @param times how often it has happened
   */
  public void tellFault(String details, int times) {
    boolean shown = notices.stream().anyMatch(each -> each.kind() == Kind.FAULT);
    if (shown || times == 1) {
      Runnable copy =
          () -> {
            outside.clipboard().accept(details);
            remove(Kind.FAULT);
            tell(Notice.information(Message.of("notice.copied")));
          };
      Message text = Message.of("notice.fault", times);
      tell(new Notice(text, Kind.FAULT, List.of(new Action("notice.copy", copy))));
    }
  }

  /** Takes away the notice that is shown, as the person has read it. */
  public void dismiss() {
    current()
        .ifPresent(
            first -> {
              served.add(first.text());
              removeFirst();
            });
  }

  /** Another screen is shown: what belonged to the one before is not told any more. */
  public void leaveScreen() {
    remove(Kind.INFORMATION);
    read.filter(each -> current().equals(read)).ifPresent(each -> dismiss());
  }

  private void remove(Kind kind) {
    Optional<Notice> before = current();
    if (notices.removeIf(each -> each.kind() == kind)) {
      changedFrom(before);
    }
  }

  private void removeFirst() {
    Optional<Notice> before = current();
    notices.remove(0);
    changedFrom(before);
  }

  private void changedFrom(Optional<Notice> before) {
    if (!current().equals(before)) {
      aim();
    }
    view.ifPresent(View::changed);
  }

  private void aim() {
    current()
        .map(Notice::kind)
        .flatMap(kind -> kind.millis().stream().boxed().findFirst())
        .ifPresentOrElse(alarm::set, alarm::stop);
  }

  private void timeIsUp() {
    if (view.filter(View::isInUse).isPresent()) {
      aim(); // nothing goes from under the hand
    } else if (current().filter(each -> each.kind() == Kind.WARNING).isPresent()) {
      read = current();
    } else if (current().filter(each -> each.kind().millis().isPresent()).isPresent()) {
      removeFirst();
    }
  }

  /** Opens it away from the event dispatch thread, as a desktop may be slow; tells if it cannot. */
  public void open(Path path) {
    Runnable work =
        () -> {
          boolean opened = outside.opens().test(path);
          scheduler.execute(() -> tellUnless(opened, path));
        };
    new Thread(work, "open").start();
  }

  private void tellUnless(boolean opened, Path path) {
    if (!opened) {
      tell(Notice.information(Message.of("notice.not-opened", path.toString())));
    }
  }
}
