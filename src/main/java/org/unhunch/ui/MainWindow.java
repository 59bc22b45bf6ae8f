package org.unhunch.ui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.WindowConstants;
import org.unhunch.player.SessionRecord;
import org.unhunch.routine.Catalog;
import org.unhunch.timeline.Timeline;
import org.unhunch.ui.done.DoneScreen;
import org.unhunch.ui.pick.PickScreen;
import org.unhunch.ui.play.Clocks;
import org.unhunch.ui.play.PlayScreen;
import org.unhunch.words.Words;

/** The one window, which shows one screen at a time. */
public final class MainWindow {
  private static final Dimension SIZE = new Dimension(1000, 680);
  private static final Dimension LEAST = new Dimension(720, 520);

  private final Words words;
  private final Clocks clocks;
  private final PickScreen pick;
  private final JFrame frame = new JFrame();
  private Optional<PlayScreen> playing = Optional.empty();

  /** A window on the catalog, showing its problems if there are any; not yet visible. */
  public MainWindow(
      Catalog catalog, List<String> problems, Words words, Theme theme, Clocks clocks) {
    this.words = words;
    this.clocks = clocks;
    this.pick = new PickScreen(catalog, problems, words, this::play);
    frame.setTitle(words.text("app.name"));
    frame.setIconImages(AppIcon.images());
    frame.setJMenuBar(new MenuBar(words, theme, this::close).component());
    frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
    frame.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent event) {
            close();
          }

          @Override
          public void windowActivated(WindowEvent event) {
            theme.followSystem();
          }
        });
    frame.setMinimumSize(LEAST);
    frame.setSize(SIZE);
    frame.setLocationRelativeTo(null);
    choose();
  }

  /** {@return the frame} */
  public JFrame frame() {
    return frame;
  }

  /** Shows the window, on the choice of routines. */
  public void open() {
    frame.setVisible(true);
    pick.focus();
  }

  /** Plays a timeline at once. */
  public void play(Timeline timeline) {
    PlayScreen screen = new PlayScreen(timeline, clocks, words, record -> done(timeline, record));
    playing = Optional.of(screen);
    show(screen.component());
    screen.start();
  }

  private void choose() {
    playing = Optional.empty();
    show(pick.component());
    pick.focus();
  }

  private void done(Timeline timeline, SessionRecord record) {
    playing = Optional.empty();
    DoneScreen screen =
        new DoneScreen(record, words, () -> play(timeline), this::choose, this::close);
    show(screen.component());
    screen.focus();
  }

  /** Closes the window, after asking if a session would be thrown away. */
  private void close() {
    playing.ifPresentOrElse(screen -> screen.askToEnd(frame::dispose), frame::dispose);
  }

  private void show(JComponent screen) {
    frame.getContentPane().removeAll();
    frame.getContentPane().add(screen, BorderLayout.CENTER);
    frame.revalidate();
    frame.repaint();
  }
}
