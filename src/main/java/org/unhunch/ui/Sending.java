package org.unhunch.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import org.unhunch.desktop.SystemDesktop;
import org.unhunch.message.Message;
import org.unhunch.pack.Pack;
import org.unhunch.pack.PackContent;
import org.unhunch.pack.PackWriter;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.storage.AtomicFile;
import org.unhunch.storage.Reason;
import org.unhunch.ui.frame.Shell;
import org.unhunch.ui.kit.Dialogs;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.mine.SendPage;
import org.unhunch.ui.mine.SendPage.Said;
import org.unhunch.ui.notice.Notice;

/**
 * Sends a routine or an exercise to somebody else, with all that it uses.
 *
 * @param dialogs ask where a file is to be saved
 * @param leads gives where it leads, once something is sent: no start needs that
 */
record Sending(Ui ui, Dialogs dialogs, Supplier<Ways> leads) {
  /**
   * Where it leads.
   *
   * @param show shows a page before the current screen
   * @param leave shows that screen again
   * @param print prints a routine
   * @param copy puts a file where it can be pasted from
   */
  record Ways(
      Consumer<JComponent> show, Runnable leave, Consumer<Routine> print, Consumer<Path> copy) {}

  /** {@return what sends, on a page before the screens of a window} */
  static Sending before(Shell shell, Ui ui, SheetPrinter sheets) {
    return new Sending(
        ui,
        sheets.dialogs(),
        () ->
            new Ways(
                page -> shell.openOverlay(page, () -> {}),
                shell::closeOverlay,
                sheets::printRoutine,
                SystemDesktop::copyFile));
  }

  /** {@return where it leads} */
  Ways ways() {
    return leads.get();
  }

  /** Shows what goes of a routine, as it is in the library, and sends it. */
  void send(Routine shown) {
    Optional<Routine> routine = ui.library().catalog().routine(shown.id());
    routine.ifPresent(each -> send(each, () -> ui.library().toSend(each)));
  }

  /** Shows what goes of an exercise of one's own, and sends it. */
  void send(Exercise exercise) {
    send(alone(exercise), () -> ui.library().toSend(exercise));
  }

  /** Prints an exercise. */
  void print(Exercise exercise) {
    ways().print().accept(alone(exercise));
  }

  private static Routine alone(Exercise exercise) {
    return Routine.alone(new Routine.Entry(exercise, exercise.start()));
  }

  private void send(Routine routine, Supplier<PackContent> content) {
    PackContent now = content.get();
    Optional<byte[]> bytes = PackWriter.write(now);
    if (bytes.isEmpty()) {
      dialogs.notices().tell(tooLong(routine.name()));
      return;
    }
    String file = Pack.shortId(routine.id()) + Pack.ENDING;
    List<Exercise> along =
        routine.entries().stream()
            .map(Routine.Entry::exercise)
            .filter(Exercise::isOfPack)
            .distinct()
            .toList();
    SendPage page =
        new SendPage(
            ui,
            new SendPage.Sent(routine.name(), file, now, bytes.get().length, along),
            isOurs(now),
            new SendPage.Ways(
                said -> save(routine.name(), file, () -> signed(content, said)),
                said -> copy(routine.name(), file, signed(content, said)),
                () -> leave(() -> ways().print().accept(routine)),
                ways().leave()));
    ways().show().accept(page.component());
    page.focus();
  }

  private boolean isOurs(PackContent content) {
    return ui.library().packs().all().stream()
        .noneMatch(each -> each.pack().equals(content.pack()));
  }

  /** As it goes: from whom that is, is remembered. */
  private PackContent signed(Supplier<PackContent> content, Said said) {
    PackContent before = content.get();
    if (!isOurs(before)) {
      return before;
    }
    ui.library().own().sign(said.from());
    PackContent now = content.get();
    return now.as(now.pack().from(said.from(), said.line()));
  }

  private void save(String name, String file, Supplier<PackContent> content) {
    dialogs
        .saveAs(file, List.of(Pack.ENDING))
        .ifPresent(
            chosen -> {
              Message done = Message.of("export.written", name, chosen.toString());
              Notice told = written(name, content.get(), chosen, done);
              leave(() -> dialogs.notices().tell(told));
            });
  }

  /** A file that is pasted has to be somewhere as long as the program runs. */
  private void copy(String name, String file, PackContent content) {
    try {
      Path folder = Files.createTempDirectory("unhunch");
      Path copied = folder.resolve(file);
      folder.toFile().deleteOnExit();
      copied.toFile().deleteOnExit();
      Notice told = written(name, content, copied, Message.of("export.copied", name));
      ways().copy().accept(copied);
      leave(() -> dialogs.notices().tell(told));
    } catch (IOException e) {
      dialogs.notices().tell(unwritten(file, e));
    }
  }

  private void leave(Runnable then) {
    ways().leave().run();
    then.run();
  }

  private static Notice written(String name, PackContent content, Path file, Message done) {
    Optional<byte[]> bytes = PackWriter.write(content);
    if (bytes.isEmpty()) {
      return tooLong(name);
    }
    try {
      AtomicFile.writeAbroad(file, bytes.get());
      return Notice.information(done);
    } catch (IOException e) {
      return unwritten(file.toString(), e);
    }
  }

  private static Notice tooLong(String name) {
    return Notice.warning(Message.of("export.too-long", name));
  }

  private static Notice unwritten(String file, IOException why) {
    return Notice.warning(Message.of("new.unwritten", file, Reason.of(why)));
  }
}
