package org.unhunch;

import java.awt.Component;
import java.awt.Container;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JFrame;
import javax.swing.JTabbedPane;
import javax.swing.Timer;
import org.unhunch.routine.Catalog;
import org.unhunch.session.Clocks;
import org.unhunch.settings.Preferences;
import org.unhunch.ui.MainWindow;
import org.unhunch.ui.frame.FirstPaint;

/**
 * A run without a person: says when the window has been painted, looks at every tab, plays a
 * routine through in some seconds, and closes.
 *
 * <p>The archive that makes a package start fast is trained by it, and the start is measured by it.
 */
final class Rehearsal {
  /** The system property that asks for a rehearsal and names the folder for its data. */
  static final String PROPERTY = "unhunch.rehearse";

  /** What is printed, alone on a line, when the window has been painted. */
  static final String PAINTED = "painted";

  private static final int SPEED = 60;
  private static final int STEP_MILLIS = 400;

  private Rehearsal() {}

  /** {@return the folder for the data of the rehearsal, or empty if none is asked for} */
  static Optional<Path> folder() {
    return Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of);
  }

  /** {@return clocks by which an exercise takes a second} */
  static Clocks clocks() {
    return new Clocks(() -> System.nanoTime() * SPEED, () -> 0, SPEED);
  }

  /** Rehearses in a window that is not yet visible, without a sound. */
  static void begin(MainWindow window, Catalog catalog, Preferences preferences) {
    JFrame frame = window.frame();
    FirstPaint.then(
        frame,
        () -> {
          System.out.println(PAINTED);
          preferences.changeSound(sound -> sound.withMuted(true));
          preferences.update(settings -> settings.withBeforeFirstSessionSeen(true));
          begin(frame, () -> window.start(catalog.routines().get(0)));
        });
  }

  private static void begin(JFrame frame, Runnable play) {
    JTabbedPane tabs = (JTabbedPane) find(frame, "tabs").orElseThrow();
    Iterator<Runnable> steps =
        List.<Runnable>of(
                () -> tabs.setSelectedIndex(1),
                () -> tabs.setSelectedIndex(2),
                () -> tabs.setSelectedIndex(0),
                play)
            .iterator();
    Timer timer = new Timer(STEP_MILLIS, event -> {});
    timer.addActionListener(event -> step(steps, frame, timer));
    timer.start();
  }

  /** The next step, or the end once the session is over. */
  private static void step(Iterator<Runnable> steps, JFrame frame, Timer timer) {
    if (steps.hasNext()) {
      steps.next().run();
    } else if (find(frame, "done.close").isPresent()) {
      timer.stop();
      frame.dispose();
    }
  }

  private static Optional<Component> find(Component root, String name) {
    return tree(root).filter(each -> name.equals(each.getName())).findFirst();
  }

  private static Stream<Component> tree(Component root) {
    return root instanceof Container container
        ? Stream.concat(
            Stream.of(root), Stream.of(container.getComponents()).flatMap(Rehearsal::tree))
        : Stream.of(root);
  }
}
