package org.unhunch.ui.history;

import java.awt.Component;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import org.unhunch.words.Words;

/**
 * Asks in dialogs.
 *
 * @param owner what they belong to
 * @param words what they say
 */
public record FileDialogs(Component owner, Words words) implements FileQuestions {
  @Override
  public Optional<Path> saveAs(String suggestedName) {
    JFileChooser chooser = new JFileChooser();
    chooser.setDialogTitle(words.text("export.title"));
    chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), suggestedName));
    return chooser.showSaveDialog(owner) == JFileChooser.APPROVE_OPTION
        ? Optional.of(chooser.getSelectedFile().toPath())
        : Optional.empty();
  }

  @Override
  public boolean mayReplace(Path file) {
    String question = words.text("export.replace", file.getFileName());
    Object[] answers = {words.text("export.replace.yes"), words.text("export.replace.no")};
    int answer =
        JOptionPane.showOptionDialog(
            owner,
            question,
            words.text("export.title"),
            JOptionPane.YES_NO_OPTION,
            JOptionPane.QUESTION_MESSAGE,
            null,
            answers,
            answers[1]);
    return answer == JOptionPane.YES_OPTION;
  }
}
