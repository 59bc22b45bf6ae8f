package org.unhunch.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.unhunch.message.Message;
import org.unhunch.pack.Pack;
import org.unhunch.pack.PackContent;
import org.unhunch.pack.PackWriter;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.storage.AtomicFile;
import org.unhunch.storage.Reason;
import org.unhunch.ui.kit.Dialogs;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.notice.Notice;

/**
 * Writes a routine, with all that it uses, to a file for somebody else.
 *
 * @param dialogs ask where to
 */
record Sending(Ui ui, Dialogs dialogs) {
  /** Asks for a file, and writes the routine there as it is in the library. */
  void send(Routine shown) {
    Optional<Routine> routine = ui.library().catalog().routine(shown.id());
    routine.ifPresent(each -> send(each.id(), each.name(), ui.library().toSend(each)));
  }

  /** Asks for a file, and writes an exercise of one's own there. */
  void send(Exercise exercise) {
    send(exercise.id(), exercise.name(), ui.library().toSend(exercise));
  }

  private void send(String id, String name, PackContent content) {
    dialogs
        .saveAs(Pack.shortId(id) + Pack.ENDING, List.of(Pack.ENDING))
        .ifPresent(file -> dialogs.notices().tell(written(name, content, file)));
  }

  private static Notice written(String name, PackContent content, Path file) {
    Optional<byte[]> bytes = PackWriter.write(content);
    if (bytes.isEmpty()) {
      return Notice.warning(Message.of("export.too-long", name));
    }
    try {
      AtomicFile.writeAbroad(file, bytes.get());
      return Notice.information(Message.of("export.written", name, file.toString()));
    } catch (IOException e) {
      return Notice.warning(Message.of("new.unwritten", file.toString(), Reason.of(e)));
    }
  }
}
