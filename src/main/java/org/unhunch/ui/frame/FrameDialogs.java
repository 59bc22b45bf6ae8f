package org.unhunch.ui.frame;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.JDialog;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.JOptionPane;
import javax.swing.JTextField;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.unhunch.message.Message;
import org.unhunch.routine.term.Longest;
import org.unhunch.ui.kit.Dialogs;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.TypedText;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.notice.Notices;
import org.unhunch.words.Words;

/** Questions in dialogs before a window. */
public final class FrameDialogs implements Dialogs {
  /** Pixels at no zoom that a line of a question is long at most. */
  private static final int WIDTH = 420;

  private final JFrame owner;
  private final Words words;
  private final Notices notices;

  /** Dialogs before the frame, with the notices at its foot. */
  public FrameDialogs(JFrame owner, Words words, Notices notices) {
    this.owner = owner;
    this.words = words;
    this.notices = notices;
  }

  @Override
  public Notices notices() {
    return notices;
  }

  @Override
  public String ask(String question, String first) {
    JOptionPane pane = pane(question, JOptionPane.OK_CANCEL_OPTION);
    pane.setWantsInput(true);
    pane.setInitialSelectionValue(first);
    limit(pane);
    answer(pane);
    return pane.getInputValue() instanceof String typed ? typed : null;
  }

  private static void limit(Container root) {
    for (Component each : root.getComponents()) {
      if (each instanceof JTextField field) {
        TypedText.limit(field, Longest.NAME, false);
      } else if (each instanceof Container inner) {
        limit(inner);
      }
    }
  }

  @Override
  public boolean agrees(String question) {
    return answer(pane(question, JOptionPane.YES_NO_OPTION)).equals(JOptionPane.YES_OPTION);
  }

  @Override
  public Optional<Path> openFile(String kind, List<String> endings) {
    JFileChooser chooser = new JFileChooser();
    String said = words.text(kind, String.join(", ", endings));
    String[] bare = endings.stream().map(each -> each.substring(1)).toArray(String[]::new);
    chooser.setFileFilter(new FileNameExtensionFilter(said, bare));
    return chooser.showOpenDialog(owner) == JFileChooser.APPROVE_OPTION
        ? Optional.of(chooser.getSelectedFile().toPath())
        : Optional.empty();
  }

  @Override
  public Optional<Path> chooseFile(String name, List<String> endings) {
    JFileChooser chooser = new JFileChooser();
    chooser.setAcceptAllFileFilterUsed(false);
    for (String each : endings) {
      String bare = each.substring(1);
      chooser.addChoosableFileFilter(
          new FileNameExtensionFilter(bare.toUpperCase(Locale.ROOT), bare));
    }
    chooser.setFileFilter(chooser.getChoosableFileFilters()[0]);
    chooser.setSelectedFile(new File(name));
    return chooser.showSaveDialog(owner) == JFileChooser.APPROVE_OPTION
        ? Optional.of(named(chooser, endings))
        : Optional.empty();
  }

  @Override
  public Runnable busy(String what, Runnable cancel) {
    return new BusyDialog(owner, words, what, cancel)::close;
  }

  @Override
  public boolean mayReplace(List<Path> files) {
    String names =
        files.stream()
            .map(file -> words.text("save.file", file.getFileName()))
            .collect(Collectors.joining(", "));
    Object[] answers = {words.text("save.replace.yes"), words.text("save.replace.no")};
    String question = words.text(Message.of("save.replace", files.size(), names));
    JOptionPane pane = pane(question, JOptionPane.YES_NO_OPTION);
    pane.setOptions(answers);
    pane.setInitialValue(answers[1]);
    return answer(pane).equals(answers[0]);
  }

  /** {@return what a dialog asks, in lines that are no longer than they can be read} */
  public static JOptionPane pane(String question, int options) {
    TextBlock text = Texts.block(question, null);
    int width = Math.min(text.getPreferredSize().width, UIScale.scale(WIDTH));
    text.setPreferredSize(new Dimension(width, text.heightFor(width)));
    return new JOptionPane(text, JOptionPane.PLAIN_MESSAGE, options);
  }

  /** What the person chooses, or nothing that is among the answers. */
  private Object answer(JOptionPane pane) {
    JDialog dialog = pane.createDialog(owner, title());
    pane.selectInitialValue();
    dialog.setVisible(true); // waits
    dialog.dispose();
    return pane.getValue() == null ? JOptionPane.UNINITIALIZED_VALUE : pane.getValue();
  }

  /** With the ending of the kind that is chosen, unless it has one of the kinds already. */
  private static Path named(JFileChooser chooser, List<String> endings) {
    Path file = chooser.getSelectedFile().toPath();
    String name = file.getFileName().toString();
    if (endings.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
      return file;
    }
    var kind = (FileNameExtensionFilter) chooser.getFileFilter();
    return file.resolveSibling(name + "." + kind.getExtensions()[0]);
  }

  private String title() {
    return words.text("app.name");
  }
}
