package org.unhunch.ui.history;

import java.awt.GridLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.history.Export;
import org.unhunch.history.History;
import org.unhunch.history.Session;
import org.unhunch.message.Message;
import org.unhunch.session.Clocks;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Dialogs;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.notice.Notice;
import org.unhunch.ui.notice.Notices;
import org.unhunch.words.Words;

/** Writes everything that was done into a file for other programs. */
final class ExportBar {
  private final History history;
  private final Words words;
  private final Clocks clocks;
  private final Dialogs dialogs;
  private final JPanel component = Texts.column(8);

  ExportBar(Ui ui, History history, Dialogs dialogs) {
    this.history = history;
    this.words = ui.words();
    this.clocks = ui.clocks();
    this.dialogs = dialogs;
    JPanel buttons = new JPanel(new GridLayout(1, 0, 8, 0));
    buttons.add(button("export.csv", ".csv", all -> Export.csv(all, clocks.zone())));
    buttons.add(button("export.json", ".json", Export::json));
    component.add(buttons);
  }

  JComponent component() {
    return component;
  }

  private JButton button(String key, String ending, Function<List<Session>, byte[]> format) {
    JButton button = Buttons.button(key, words, () -> export(ending, format));
    button.setToolTipText(words.text(key + ".tip"));
    return button;
  }

  private void export(String ending, Function<List<Session>, byte[]> format) {
    String name = words.text("export.name", words.date("export.date", clocks.now()));
    dialogs
        .saveAs(name + ending, List.of(ending))
        .ifPresent(file -> history.export(file, format, exported -> tell(file, exported)));
  }

  private void tell(Path file, History.Exported exported) {
    String name = file.getFileName().toString();
    Notices notices = dialogs.notices();
    exported
        .failure()
        .ifPresentOrElse(
            why -> notices.tell(Notice.warning(Message.of("export.failed", name, why))),
            () -> notices.tellSaved(Message.of("export.done", exported.sessions(), name), file));
  }
}
