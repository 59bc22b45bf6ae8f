package org.unhunch.ui.remind;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.GraphicsConfiguration;
import java.awt.GraphicsEnvironment;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.concurrent.CompletableFuture;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.Timer;
import org.unhunch.reminder.Waking.Answer;
import org.unhunch.reminder.say.ReminderNotice.Invitation;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Card;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.Column;
import org.unhunch.ui.kit.sign.Sign;
import org.unhunch.words.Words;

/**
 * A small window in the corner that says that it is time, where the system has no buttons for it.
 * It takes no focus before it is clicked, and is gone after a minute.
 */
public final class CornerNotice {
  private static final int MINUTE = 60_000;
  private static final int WIDTH = 400;
  private static final int MARGIN = 16;

  private final Words words;
  private final CompletableFuture<Answer> answer = new CompletableFuture<>();

  /** A notice in these words, not yet shown. */
  public CornerNotice(Words words) {
    this.words = words;
  }

  /** {@return the answer, once there is one} Shows it; to be called on the screens' thread. */
  public CompletableFuture<Answer> show(Invitation what) {
    JDialog window = new JDialog();
    window.setUndecorated(true);
    window.setType(Window.Type.UTILITY);
    window.setFocusableWindowState(false);
    window.setAlwaysOnTop(true);
    JComponent card = card(what);
    card.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mousePressed(MouseEvent event) {
            window.setFocusableWindowState(true);
            window.toFront();
            card.requestFocus();
          }
        });
    window.setContentPane(card);
    window.setBounds(corner(window));
    Timer gone = new Timer(MINUTE, event -> answer.complete(Answer.NONE));
    gone.setRepeats(false);
    gone.start();
    answer.whenComplete(
        (any, fault) -> {
          gone.stop();
          window.dispose();
        });
    window.setVisible(true);
    return answer;
  }

  /** {@return what it shows} */
  public JComponent card(Invitation what) {
    JPanel head = new JPanel(new BorderLayout(8, 0));
    head.setOpaque(false);
    head.add(Texts.label(what.title(), "bold"), BorderLayout.CENTER);
    JButton close = Buttons.button("remind.close", words, () -> answer.complete(Answer.NONE));
    close.setIcon(Sign.CLOSE);
    close.setHideActionText(true);
    close.putClientProperty("FlatLaf.styleClass", "sign");
    close.putClientProperty("JButton.buttonType", "borderless");
    close.getAccessibleContext().setAccessibleName(words.text("remind.close"));
    head.add(close, BorderLayout.LINE_END);
    JPanel buttons = Buttons.row();
    what.buttons().forEach((each, text) -> buttons.add(button(each, text)));
    Card card = new Card(14, 6);
    card.setLayout(new Column(8, false));
    card.add(head);
    card.add(Texts.block(what.line(), "muted"));
    card.add(buttons);
    Command.onKey(card, "ESCAPE", () -> answer.complete(Answer.NONE));
    card.setFocusable(true);
    card.setName("remind.corner");
    return card;
  }

  private JButton button(Answer each, String text) {
    JButton button = new JButton(text);
    button.setName(Words.key("remind.", each));
    if (each == Answer.START) {
      button.putClientProperty("FlatLaf.styleClass", "primary");
    }
    button.addActionListener(event -> answer.complete(each));
    return button;
  }

  private static Rectangle corner(Window window) {
    GraphicsConfiguration screen =
        GraphicsEnvironment.getLocalGraphicsEnvironment()
            .getDefaultScreenDevice()
            .getDefaultConfiguration();
    Rectangle all = screen.getBounds();
    Insets taken = Toolkit.getDefaultToolkit().getScreenInsets(screen);
    int width = UIScale.scale(WIDTH);
    window.setSize(width, 1);
    window.validate();
    Dimension size = window.getPreferredSize();
    int x = all.x + all.width - taken.right - width - MARGIN;
    int y = all.y + all.height - taken.bottom - size.height - MARGIN;
    return new Rectangle(x, y, width, size.height);
  }
}
