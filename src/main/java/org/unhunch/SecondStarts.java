package org.unhunch;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.unhunch.message.Message;
import org.unhunch.routine.Routine;
import org.unhunch.storage.FolderOwner.Reply;
import org.unhunch.ui.MainWindow;
import org.unhunch.ui.notice.Notice;

/**
 * Does what later starts on the same data ask of this program.
 *
 * @param own what this program was started with
 */
record SecondStarts(HandOver own, Windows windows) {
  /** {@return the reply to a request, made on the thread of the screens, which shows it lives} */
  Reply to(Path file) {
    return HandOver.read(file)
        .map(asked -> CompletableFuture.supplyAsync(() -> to(asked), EventQueue::invokeLater))
        .map(CompletableFuture::join)
        .orElse(Reply.refused("unread"));
  }

  private Reply to(HandOver asked) {
    MainWindow window = windows.current();
    window.raise();
    if (!asked.isOpenOnly() && !asked.catalog().equals(own.catalog())) {
      return refused("catalog", Message.of("running.asked-catalog"));
    }
    Optional<Routine> routine = asked.routineId().flatMap(windows.library().catalog()::routine);
    if (asked.routineId().isPresent() && routine.isEmpty()) {
      return refused("routine", Message.of("running.asked-routine", asked.routineId().get()));
    }
    return Reply.taken(
        () ->
            EventQueue.invokeLater(
                () -> {
                  routine.ifPresent(window::startUnlessBusy);
                  if (asked.next()) {
                    window.day().startNext();
                  }
                  asked.file().map(Path::of).ifPresent(window::openFile);
                }));
  }

  private Reply refused(String why, Message told) {
    windows.current().tell(Notice.news(told));
    return Reply.refused(why);
  }
}
