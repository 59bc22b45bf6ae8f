package org.unhunch.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.unhunch.message.Message;
import org.unhunch.pack.Pack;
import org.unhunch.pack.PackWriter;
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
    routine.ifPresent(
        each ->
            dialogs
                .saveAs(Pack.shortId(each.id()) + Pack.ENDING, List.of(Pack.ENDING))
                .ifPresent(file -> dialogs.notices().tell(written(each, file))));
  }

  private Notice written(Routine routine, Path file) {
    Optional<byte[]> bytes = PackWriter.write(ui.library().toSend(routine));
    if (bytes.isEmpty()) {
      return Notice.warning(Message.of("export.too-long", routine.name()));
    }
    try {
      AtomicFile.writeAbroad(file, bytes.get());
      return Notice.information(Message.of("export.written", routine.name(), file.toString()));
    } catch (IOException e) {
      return Notice.warning(Message.of("new.unwritten", file.toString(), Reason.of(e)));
    }
  }
}
