import java.awt.Component;
import java.awt.Container;
import java.awt.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.Timer;
import org.unhunch.Unhunch;
import org.unhunch.storage.DataFolder;

/**
 * Runs the program without a person: begins a routine, looks at some of its steps, and leaves. The
 * archive that makes a package start fast is made from the classes that this loads. What is not
 * rehearsed opens a little later when it is first asked for, but all that is in the archive is
 * loaded at every start, and weighs. It speaks German, for which the English is loaded, too.
 */
public final class Rehearsal {
  private static final String SETTINGS =
      """
      {"version": 1, "language": "de", "beforeFirstSessionSeen": true, "voiceOffered": true,
       "minutes": 12, "places": [{"name": "Office", "equipment": ["chair", "wall"]}], "place": "Office",
       "postures": ["SEATED", "STANDING"], "reduceMotion": false}
      """;

  private static final String SESSION =
      """
      {"version": 1, "id": "00000000-0000-0001-0000-000000000001", "when":
       "2026-05-06T14:44:00Z", "routine": "office-break", "name": "-", "seconds": 60,
       "finished": true, "before": 5, "after": 4, "revision": 0, "exercises": [{"id":
       "shoulder-roll", "level": "plain", "amounts": {"reps": 10, "sets": 1, "phases":
       {"roll": 3}}, "outcome": "DONE", "sides": [["FORWARD", 10, 10, 30, 30]]}]}
      """;

  private static final int STEP_MILLIS = 500;
  private static final int STEPS_PLAYED = 6;
  private static final String NEXT = "play.action.next";

  private final Timer timer = new Timer(STEP_MILLIS, event -> step());
  private int played;

  private Rehearsal() {}

  /** Rehearses on the data folder that the environment names, as somebody has it who was here. */
  public static void main(String[] unused) throws IOException {
    Path home = Path.of(System.getProperty("user.home"));
    Path data =
        DataFolder.of(Optional.empty(), System.getenv(), System.getProperty("os.name"), home);
    if (!Files.exists(data)) {
      Files.createDirectories(data);
      Files.writeString(data.resolve("settings.json"), SETTINGS);
      Files.writeString(data.resolve("history.jsonl"), SESSION.replace("\n", " ") + "\n");
    }
    Unhunch.main(new String[0]);
    new Rehearsal().timer.start();
  }

  private void step() {
    Stream.of(Window.getWindows())
        .filter(each -> each instanceof JFrame && each.isShowing())
        .map(JFrame.class::cast)
        .findFirst()
        .ifPresent(this::step);
  }

  private void step(JFrame frame) {
    Optional<Action> next =
        parts(frame)
            .filter(JComponent.class::isInstance)
            .map(each -> ((JComponent) each).getActionMap().get(NEXT))
            .filter(Objects::nonNull)
            .findFirst();
    if (next.isEmpty()) {
      frame.setLocation(frame.getX() + 1, frame.getY()); // else there is no new place to be saved
      Stream.of("pick.start", "before.go-on", "stiffness.without")
          .flatMap(name -> parts(frame).filter(each -> name.equals(each.getName())))
          .findFirst()
          .ifPresent(button -> ((AbstractButton) button).doClick());
    } else if (played++ < STEPS_PLAYED) {
      next.get().actionPerformed(null);
    } else {
      System.exit(0); // amid the session, which the next rehearsal is offered to continue
    }
  }

  private static Stream<Component> parts(Container root) {
    return Stream.of(root.getComponents())
        .filter(Component::isVisible)
        .flatMap(
            each ->
                Stream.concat(
                    Stream.of(each),
                    each instanceof Container container ? parts(container) : Stream.of()));
  }
}
