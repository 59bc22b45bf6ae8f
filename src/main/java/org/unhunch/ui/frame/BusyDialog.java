package org.unhunch.ui.frame;

import java.awt.BorderLayout;
import java.awt.Dialog.ModalityType;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.Timer;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.Row;
import org.unhunch.words.Words;

/** Says that something takes its time, and lets the person cancel it. */
final class BusyDialog {
  /** What is done sooner is done before it could be read. */
  private static final int DELAY_MILLIS = 400;

  private static final int GAP = 12;
  private static final int EDGE = 18;

  private final JDialog dialog;
  private final Timer delay;

  /** A dialog before the frame, which comes in a moment unless it is closed. */
  BusyDialog(JFrame owner, Words words, String what, Runnable cancel) {
    dialog = new JDialog(owner, words.text("app.name"), ModalityType.DOCUMENT_MODAL);
    Command command =
        new Command(
            "busy.cancel",
            words,
            () -> {
              close();
              cancel.run();
            },
            "ESCAPE");
    dialog.setContentPane(content(what, command));
    dialog.setDefaultCloseOperation(JDialog.DO_NOTHING_ON_CLOSE);
    dialog.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent event) {
            command.actionPerformed(null);
          }
        });
    dialog.setResizable(false);
    delay = new Timer(DELAY_MILLIS, event -> show(owner));
    delay.setRepeats(false);
    delay.start();
  }

  private JComponent content(String what, Command command) {
    JButton button = command.button();
    JProgressBar bar = new JProgressBar();
    bar.setIndeterminate(true);
    JLabel label = new JLabel(what);
    label.setLabelFor(bar);
    JPanel content = new JPanel(new BorderLayout(GAP, GAP));
    content.setBorder(Texts.room(EDGE, EDGE, EDGE, EDGE));
    content.add(label, BorderLayout.NORTH);
    content.add(bar);
    JPanel foot = new JPanel(new Row(0, 1)); // at the right, as everywhere
    foot.add(button);
    content.add(foot, BorderLayout.SOUTH);
    command.bindInWindow(content);
    dialog.getRootPane().setDefaultButton(button);
    return content;
  }

  private void show(JFrame owner) {
    dialog.pack();
    dialog.setLocationRelativeTo(owner);
    dialog.setVisible(true);
  }

  /** Takes it away, or has it never come. */
  void close() {
    delay.stop();
    dialog.dispose();
  }
}
