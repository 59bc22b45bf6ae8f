package org.unhunch.ui.settings;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import javax.swing.JComponent;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.words.Words;

/**
 * Where all is kept, and a way there.
 *
 * @param folder where all is kept
 * @param opens shows a folder outside the program, and answers whether it could; may take a second
 */
public record FolderRow(Path folder, Predicate<Path> opens) {
  JComponent row(SettingFields fields, Words words) {
    TextBlock failed = Texts.block("", "warning");
    failed.setName("settings.open-failed");
    JComponent open =
        Buttons.button(
            "settings.open",
            words,
            () ->
                CompletableFuture.supplyAsync(() -> opens.test(folder))
                    .thenAcceptAsync(
                        done -> failed.setText(done ? "" : words.text("settings.open-failed")),
                        EventQueue::invokeLater));
    TextBlock path = Texts.block(folder.toString(), null);
    path.setName("settings.folder");
    return fields.row("settings.folder", Texts.stack(path, Buttons.row(open), failed));
  }
}
