package org.unhunch.ui.frame;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.Optional;
import javax.swing.JFrame;
import javax.swing.Timer;
import javax.swing.WindowConstants;
import org.unhunch.catalog.Progress;
import org.unhunch.words.Words;

/**
 * A small window that says how far the reading of a catalog has come, and can give it up; it opens
 * only where that takes a while. Its methods may be called on any thread.
 */
public final class ReadingWindow implements AutoCloseable {
  private static final int GLANCE_MILLIS = 100;
  private static final int LEAST_WIDTH = 420;

  private final Words words;
  private final Runnable dress;
  private final ReadingCount count = new ReadingCount();

  /** All three of the event dispatch thread. */
  private Optional<Timer> glances = Optional.empty();

  private Optional<ReadingPanel> panel = Optional.empty();
  private Optional<JFrame> frame = Optional.empty();

  /**
   * A window that opens by itself, unless it is closed before.
   *
   * @param dress puts on what windows look like; called on the event dispatch thread
   * @param patienceMillis how long nobody minds waiting, in milliseconds
   */
  public ReadingWindow(Words words, Runnable dress, int patienceMillis) {
    this.words = words;
    this.dress = dress;
    EventQueue.invokeLater(() -> begin(patienceMillis));
  }

  /** {@return what the reading is to tell; it ends the reading once the person gives it up} */
  public Progress progress() {
    return count;
  }

  /** Closes it for good. */
  @Override
  public void close() {
    EventQueue.invokeLater(
        () -> {
          glances.ifPresent(Timer::stop);
          frame.ifPresent(JFrame::dispose);
        });
  }

  private void begin(int patienceMillis) {
    Timer timer = new Timer(GLANCE_MILLIS, event -> glance());
    timer.setInitialDelay(patienceMillis);
    timer.start();
    glances = Optional.of(timer);
  }

  private void glance() {
    if (panel.isEmpty()) {
      dress.run();
      panel = Optional.of(new ReadingPanel(words, count::giveUp));
      frame = Optional.of(frame(panel.get()));
    }
    panel.get().show(count.read(), count.all());
  }

  private JFrame frame(ReadingPanel inner) {
    JFrame made = new JFrame(words.text("app.name"));
    made.setName("reading");
    made.setIconImages(AppIcon.images());
    made.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
    made.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent event) {
            count.giveUp();
          }
        });
    made.add(inner.component());
    made.pack();
    int width = Math.max(made.getWidth(), UIScale.scale(LEAST_WIDTH));
    made.setSize(new Dimension(width, made.getHeight()));
    made.setLocationRelativeTo(null);
    made.setVisible(true);
    return made;
  }
}
