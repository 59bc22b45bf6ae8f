package org.unhunch.ui;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.unhunch.desktop.SystemDesktop;
import org.unhunch.message.Message;
import org.unhunch.pack.Comparison;
import org.unhunch.pack.Pack;
import org.unhunch.pack.PackContent;
import org.unhunch.pack.ReadPack;
import org.unhunch.ui.frame.FileDrop;
import org.unhunch.ui.frame.FirstPaint;
import org.unhunch.ui.frame.FrameDialogs;
import org.unhunch.ui.frame.Shell;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.notice.Notice;
import org.unhunch.ui.open.OpenPage;
import org.unhunch.ui.open.Opened;
import org.unhunch.ui.open.PacksPage;

/**
 * Opens files that somebody made: each first shows what is in it, and nothing is added until the
 * person says so. While a session is played a file waits.
 */
final class FileOpener {
  private final Ui ui;
  private final FrameDialogs dialogs;
  private final Shell shell;
  private final BooleanSupplier playing;
  private final Runnable home;
  private Optional<Path> waiting = Optional.empty();

  /**
   * Opens files in the shell.
   *
   * @param playing whether a session is played
   * @param home shows the routines, among which what was added is
   */
  FileOpener(Ui ui, FrameDialogs dialogs, Shell shell, BooleanSupplier playing, Runnable home) {
    this.ui = ui;
    this.dialogs = dialogs;
    this.shell = shell;
    this.playing = playing;
    this.home = home;
    FirstPaint.then(
        shell.frame(),
        () -> shell.frame().getRootPane().setTransferHandler(new FileDrop(this::open)));
  }

  /** Has the person choose a file. */
  void choose() {
    dialogs.openFile(Pack.ENDING).ifPresent(this::open);
  }

  /** Shows what was added from files. */
  void packs() {
    PacksPage page =
        new PacksPage(
            ui.words(),
            ui.library().packs().all(),
            new PacksPage.Actions(this::choose, this::remove, shell::closeOverlay));
    shell.openOverlay(page.component(), () -> {});
  }

  private void remove(PackContent content) {
    ui.library().packs().remove(content.pack());
    packs();
    Notice.Action undo =
        new Notice.Action(
            "packs.undo",
            () -> {
              ui.library().packs().put(content);
              packs();
            });
    Message told = Message.of("packs.removed", content.pack().name());
    dialogs.notices().tell(new Notice(told, Notice.Kind.UNDO, List.of(undo)));
  }

  /** Shows what is in a file, or has it wait until a session or a question is over. */
  void open(Path file) {
    if (playing.getAsBoolean() || shell.isAsking()) {
      waiting = Optional.of(file);
      tell(Message.of("open.waits", String.valueOf(file.getFileName())));
      return;
    }
    CompletableFuture.supplyAsync(() -> ui.library().read(file))
        .thenAcceptAsync(read -> show(file, read), EventQueue::invokeLater);
  }

  /** Opens the file that has waited, if one has. */
  void openWaiting() {
    Optional<Path> file = waiting;
    waiting = Optional.empty();
    file.ifPresent(this::open);
  }

  private void show(Path file, ReadPack read) {
    Opened opened = Opened.of(ui.library(), file, read);
    OpenPage page =
        new OpenPage(
            ui,
            opened,
            new OpenPage.Actions(() -> take(opened), shell::closeOverlay, SystemDesktop::copy));
    shell.openOverlay(page.component(), () -> {});
    page.focus();
  }

  private void take(Opened opened) {
    opened.comparison().map(Comparison::now).ifPresent(ui.library().packs()::put);
    shell.closeOverlay();
    home.run();
    tell(Message.of("open.taken", opened.name()));
  }

  private void tell(Message message) {
    dialogs.notices().tell(Notice.news(message));
  }
}
