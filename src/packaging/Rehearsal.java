import java.awt.Component;
import java.awt.Container;
import java.awt.Window;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JFrame;
import javax.swing.Timer;
import org.unhunch.Unhunch;

/**
 * Runs the program without a person: looks at every tab, goes through a routine in some seconds by
 * its own buttons, and closes the window. The archive that makes a package start fast is made from
 * the classes that this loads.
 */
public final class Rehearsal {
  private static final int STEP_MILLIS = 500;

  private final Iterator<String> tabs =
      List.of("home.library", "home.history", "home.routines").iterator();
  private final Timer timer = new Timer(STEP_MILLIS, event -> step());

  private Rehearsal() {}

  /** Rehearses on the data folder that the environment names. */
  public static void main(String[] unused) {
    Unhunch.main(new String[0]);
    new Rehearsal().timer.start();
  }

  private void step() {
    Optional<JFrame> frame =
        Stream.of(Window.getWindows())
            .filter(each -> each instanceof JFrame && each.isShowing())
            .map(JFrame.class::cast)
            .findFirst();
    frame.ifPresent(this::step);
  }

  private void step(JFrame frame) {
    if (tabs.hasNext()) {
      ((AbstractButton) named(frame, tabs.next()).findFirst().orElseThrow()).doClick();
    } else if (named(frame, "done.finish").findAny().isPresent()) {
      timer.stop();
      frame.dispose();
    } else {
      Stream.of("pick.start", "before.go-on", "stiffness.without", "end.end", "SKIP")
          .flatMap(name -> named(frame, name))
          .findFirst()
          .ifPresent(button -> ((AbstractButton) button).doClick());
    }
  }

  private static Stream<Component> named(Container root, String name) {
    return Stream.of(root.getComponents())
        .filter(Component::isVisible)
        .flatMap(
            each ->
                Stream.concat(
                    Stream.of(each).filter(found -> name.equals(found.getName())),
                    each instanceof Container container ? named(container, name) : Stream.of()));
  }
}
