package org.unhunch.ui.picture;

import java.awt.Color;
import java.awt.EventQueue;
import java.awt.Font;
import java.awt.Window;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.Timer;
import javax.swing.UIManager;
import org.unhunch.figure.Badges;
import org.unhunch.figure.FigurePainter;
import org.unhunch.figure.Frame;
import org.unhunch.figure.Palette;
import org.unhunch.figure.Sequence;
import org.unhunch.figure.scene.PhotoScenes;
import org.unhunch.figure.scene.Scene;
import org.unhunch.figure.scene.Scenes;
import org.unhunch.figure.still.Still;
import org.unhunch.library.Library;
import org.unhunch.library.Posture;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.pose.Choreography;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Staging;
import org.unhunch.words.Words;

/** The figure in the colors of the theme, for whatever exercise has poses, and photos instead. */
public final class Pictures {
  /** The key of the look by which figures that face the person are a mirror, or are not. */
  public static final String MIRROR = "Unhunch.figure.mirror";

  /** The key of the look by which the figure has other tones, a name in small letters. */
  public static final String TONES = "Unhunch.figure.tones";

  private static final String FIGURE = "Unhunch.figure.";

  private static final int LATER_MILLIS = 1_000;

  /** How large the mark of a side is, in letters. */
  private static final double BADGE = 2.15;

  private final Library library;
  private final Words words;

  private boolean read;

  /** Null until a photo is seen. */
  private Album album;

  /**
   * A painter for each ground with its colors and whether it is a mirror, since painters remember
   * what they have shaped; two themes, few grounds.
   */
  private final Map<List<Object>, FigurePainter> painters = new HashMap<>();

  /** What is typical of the exercises and levels that have been asked for. */
  private final Map<String, Optional<Scene>> typical = new HashMap<>();

  /** The stills of the levels that have been asked for. */
  private final Map<String, Optional<Still>> stills = new HashMap<>();

  /** Whether a window with figures has stood there without them. */
  private boolean stands;

  /** What the colors of the painter that was asked for last follow from; empty before. */
  private List<Object> worn = List.of();

  private FigurePainter painter;

  /** Pictures of the exercises in the library, as they are there. */
  public Pictures(Library library, Words words) {
    this.library = library;
    this.words = words;
    library.listen(typical::clear);
  }

  /**
   * {@return whether an exercise has photos or poses; until these have been read, each is said to
   * have}
   */
  public boolean has(Exercise exercise) {
    return hasPhotos(exercise) || library.hasPoses(exercise.id());
  }

  /** {@return whether an exercise is shown by photos, at one of its levels at least} */
  public static boolean hasPhotos(Exercise exercise) {
    return exercise.levels().stream().anyMatch(each -> !each.photos().isEmpty());
  }

  /** {@return the photos that are seen, made for the first of them} */
  Album album() {
    if (album == null) {
      album = new Album();
    }
    return album;
  }

  /** {@return whether the poses have been read, so that nobody has to wait for them} */
  boolean areRead() {
    return read;
  }

  /** {@return whether a window has been there without its figures, which take longer} */
  boolean stand() {
    return stands;
  }

  /**
   * Paints the figures of a window that has been there without, as far as no poses are needed; what
   * is played will need them, so they are read once all is painted.
   */
  void paintWith(Window window) {
    if (!stands) {
      stands = true;
      window.repaint();
      Timer later = new Timer(LATER_MILLIS, event -> whenRead(() -> {}));
      later.setRepeats(false);
      later.start();
    }
  }

  /** Has the poses read, and then runs the action on the event dispatch thread. */
  void whenRead(Runnable action) {
    library
        .readPoses()
        .thenRunAsync(
            () -> {
              read = true;
              action.run();
            },
            EventQueue::invokeLater);
  }

  /**
   * {@return what is shown at a level of an exercise: its photos, or else what the figure does;
   * empty if it has no poses} Waits until they have been read.
   */
  public Optional<Scenes> sequence(Exercise exercise, Level level) {
    return scenes(level, () -> library.poses(exercise.id()));
  }

  /** {@return the photos of a level, or else what the figure does at it in the poses, if any} */
  public static Optional<Scenes> scenes(Level level, Supplier<Optional<Choreography>> poses) {
    return level.photos().isEmpty()
        ? poses.get().map(each -> new Sequence(level, each.level(level.id())))
        : Optional.of(new PhotoScenes(level));
  }

  /**
   * {@return the picture by which a level of an exercise is known: where it has none of its own, of
   * the posture that it is done in, or empty if there is none of that} Waits until they have been
   * read; on the event dispatch thread.
   */
  public Optional<Scene> typical(Exercise exercise, Level level) {
    return typical.computeIfAbsent(
        exercise.id() + "/" + level.id(),
        key -> sequence(exercise, level).map(Scenes::typical).or(() -> posture(level)));
  }

  /**
   * {@return the same picture as it was packed with the program; empty where none was, or where the
   * figure is no mirror, as it is there}
   */
  Optional<Still> still(Exercise exercise, Level level) {
    String id = exercise.id();
    return isMirror() && level.photos().isEmpty() && library.isShipped(id)
        ? stills.computeIfAbsent(id + "/" + level.id(), key -> Still.of(id, level.id()))
        : Optional.empty();
  }

  /** {@return the picture by which a level is known, for a small room} As {@link #typical}. */
  Optional<? extends Scene> small(Exercise exercise, Level level) {
    Optional<Still> still = still(exercise, level);
    return still.isPresent() ? still : typical(exercise, level);
  }

  /** {@return somebody at rest in the posture of a level, if there is a picture of that} */
  public Optional<Scene> posture(Level level) {
    String position = level.body().positions().get(0).id();
    return library.postures().stream()
        .filter(each -> each.position().id().equals(position))
        .findFirst()
        .map(Pictures::of);
  }

  /** {@return somebody at rest in a posture} */
  public static Scene of(Posture posture) {
    Staging staging = posture.staging();
    List<Pose> path = List.of(staging.startPose());
    return new Frame(staging, path, 1, 0, Optional.empty(), false, 1, false).atRest();
  }

  /** {@return what marks left and right in the theme's colors, where letters are that large} */
  Badges badges(Font font) {
    return new Badges(
        BADGE * font.getSize2D(),
        font,
        color("Unhunch.onSide"),
        new Badges.Badge(words.text("side.left.letter"), color("Unhunch.side.left")),
        new Badges.Badge(words.text("side.right.letter"), color("Unhunch.side.right")));
  }

  /** {@return whether figures that face the person are a mirror} */
  public static boolean isMirror() {
    return UIManager.getBoolean(MIRROR);
  }

  /** {@return a painter in the theme's colors on a ground} */
  public FigurePainter painter(Color ground) {
    List<Object> now =
        List.of(UIManager.getLookAndFeel(), "" + UIManager.get(TONES), isMirror(), ground);
    if (!now.equals(worn)) { // asked in every frame
      worn = now;
      painter = made(ground, isMirror());
    }
    return painter;
  }

  private FigurePainter made(Color ground, boolean mirror) {
    List<Object> manner = new ArrayList<>(List.of(ground, mirror));
    Palette palette =
        Palette.of(
            ground,
            part -> {
              Color color = figure(part);
              manner.add(color);
              return color;
            });
    return painters.computeIfAbsent(manner, any -> new FigurePainter(palette, mirror));
  }

  /** {@return the color of a part of the figure in the tones that are chosen, or in all tones} */
  private static Color figure(String part) {
    String toned = FIGURE + UIManager.get(TONES) + "." + part;
    return color(UIManager.getColor(toned) == null ? FIGURE + part : toned);
  }

  /** A plain color, so that equal palettes are equal whatever class the theme makes them of. */
  private static Color color(String key) {
    return new Color(UIManager.getColor(key).getRGB());
  }
}
