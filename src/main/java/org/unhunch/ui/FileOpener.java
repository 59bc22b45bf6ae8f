package org.unhunch.ui;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.unhunch.desktop.SystemDesktop;
import org.unhunch.message.Message;
import org.unhunch.pack.Pack;
import org.unhunch.pack.PackContent;
import org.unhunch.pack.ReadPack;
import org.unhunch.pack.Update;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.ui.frame.FileDrop;
import org.unhunch.ui.frame.FirstPaint;
import org.unhunch.ui.frame.FrameDialogs;
import org.unhunch.ui.frame.Shell;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.mine.PackActions;
import org.unhunch.ui.moving.PictureMotion;
import org.unhunch.ui.notice.Notice;
import org.unhunch.ui.open.OpenPage;
import org.unhunch.ui.open.Opened;
import org.unhunch.ui.open.PacksPage;
import org.unhunch.ui.open.UpdateWords;

/**
 * Opens files that somebody made: each first shows what is in it, and nothing is added until the
 * person says so. While a session is played a file waits.
 */
final class FileOpener implements PackActions {
  private final Ui ui;
  private final PictureMotion motion;
  private final FrameDialogs dialogs;
  private final Shell shell;
  private final Stage stage;
  private Optional<Path> waiting = Optional.empty();

  /**
   * Where files are opened.
   *
   * @param playing whether a session is played
   * @param home shows the routines, among which what was added is
   */
  record Stage(BooleanSupplier playing, Runnable home) {}

  /**
   * Opens files in the shell.
   *
   * @param motion how the figures move that are looked at
   */
  FileOpener(Ui ui, PictureMotion motion, FrameDialogs dialogs, Shell shell, Stage stage) {
    this.ui = ui;
    this.motion = motion;
    this.dialogs = dialogs;
    this.shell = shell;
    this.stage = stage;
    FirstPaint.then(
        shell.frame(),
        () -> shell.frame().getRootPane().setTransferHandler(new FileDrop(this::open)));
  }

  /** Has the person choose a file. */
  void choose() {
    dialogs.openFile("open.kind", List.of(Pack.ENDING)).ifPresent(this::open);
  }

  /** Shows what was added from files. */
  void packs() {
    PacksPage page =
        new PacksPage(
            ui.words(),
            ui.library().packs().all().stream().map(ui.library().packs()::shown).toList(),
            new PacksPage.Actions(
                this::choose,
                each -> kept(each.pack()).ifPresent(it -> remove(it, this::packs)),
                shell::closeOverlay));
    shell.openOverlay(page.component(), () -> {});
  }

  /** A pack as it was added, in whatever language it is shown. */
  private Optional<PackContent> kept(Pack pack) {
    return ui.library().packs().all().stream()
        .filter(each -> each.pack().id().equals(pack.id()))
        .findFirst();
  }

  private String name(PackContent content) {
    return ui.library().packs().shown(content).pack().name();
  }

  @Override
  public void open() {
    choose();
  }

  @Override
  public void showAll() {
    packs();
  }

  @Override
  public Optional<Integer> versionBefore(Pack pack) {
    return ui.library().packs().before(pack).map(each -> each.pack().version());
  }

  @Override
  public void goBack(Pack pack) {
    ui.library()
        .packs()
        .before(pack)
        .ifPresent(
            each -> {
              ui.library().packs().put(each);
              tell(Message.of("packs.back-to", name(each), each.pack().version()));
            });
  }

  @Override
  public void remove(Pack pack) {
    kept(pack)
        .filter(each -> dialogs.agrees(question(each)))
        .ifPresent(each -> remove(each, () -> {}));
  }

  /** What goes with a pack, and what of it stays. */
  private String question(PackContent content) {
    List<Exercise> used =
        ui.library().packs().shown(content).exercises().stream()
            .filter(each -> !ui.library().own().routinesWith(each.id()).isEmpty())
            .toList();
    String routines =
        ui.words()
            .list(
                used.stream()
                    .flatMap(each -> ui.library().own().routinesWith(each.id()).stream())
                    .map(Routine::name)
                    .distinct()
                    .toList());
    return ui.words()
        .text(
            used.isEmpty() ? "packs.ask" : "packs.ask.used",
            name(content),
            content.exercises().size(),
            content.routines().size(),
            routines,
            ui.words().list(used.stream().map(Exercise::name).toList()));
  }

  /** Removes what was in a file, which can be taken back; then and now shows what is left. */
  private void remove(PackContent content, Runnable shows) {
    ui.library().packs().remove(content.pack());
    shows.run();
    Runnable back =
        () -> {
          ui.library().packs().put(content);
          shows.run();
        };
    dialogs.notices().offerUndo(Message.of("packs.removed", name(content)), back);
  }

  /** Shows what is in a file, or has it wait until a session or a question is over. */
  void open(Path file) {
    if (stage.playing().getAsBoolean() || shell.isAsking()) {
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
            motion,
            opened,
            new OpenPage.Actions(this::take, shell::closeOverlay, SystemDesktop::copy));
    shell.openOverlay(page.component(), () -> {});
  }

  private void take(Update update) {
    ui.library().packs().put(update, each -> new UpdateWords(ui).called(each, update));
    shell.closeOverlay();
    stage.home().run();
    tell(Message.of("open.taken", name(update.comparison().now())));
  }

  private void tell(Message message) {
    dialogs.notices().tell(Notice.news(message));
  }
}
