package org.unhunch.figure.scene;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unhunch.routine.Level;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Side;
import org.unhunch.routine.photo.Jpeg;
import org.unhunch.routine.photo.Photo;

/**
 * The photos of a level. Each is shown from the beginning of its phase until the phase of another
 * begins; before the first of them, the start is.
 */
public final class PhotoScenes implements Scenes {
  private final Level level;
  private final List<Phase> script;

  /** The photos of a level, which has at least one. */
  public PhotoScenes(Level level) {
    this.level = level;
    this.script = level.script();
  }

  @Override
  public boolean move() {
    return false;
  }

  @Override
  public Scenes on(Optional<Side> side) {
    return this;
  }

  @Override
  public PhotoScene start(Optional<Side> side) {
    return new PhotoScene(start(), marked(side));
  }

  /** The photo of the start, or else the first that comes. */
  private Photo start() {
    return of(Optional.empty())
        .or(() -> script.stream().flatMap(each -> of(each).stream()).findFirst())
        .orElseThrow();
  }

  private Optional<Photo> of(Phase phase) {
    return of(Optional.of(phase.name()));
  }

  private Optional<Photo> of(Optional<String> phase) {
    return level.photos().stream().filter(each -> each.phase().equals(phase)).findFirst();
  }

  @Override
  public PhotoScene typical() {
    return typical(Optional.empty());
  }

  /** That of the first hold that has one, or else of the first phase, or of the start. */
  @Override
  public PhotoScene typical(Optional<Side> side) {
    Stream<Phase> holds = script.stream().filter(each -> each.kind() == Phase.Kind.HOLD);
    Photo photo =
        Stream.concat(holds, script.stream())
            .flatMap(each -> of(each).stream())
            .findFirst()
            .orElseGet(this::start);
    return new PhotoScene(photo, marked(side));
  }

  @Override
  public List<PhotoScene> keys() {
    Map<Jpeg, Photo> once = new LinkedHashMap<>();
    once.put(start().picture(), start());
    script.stream()
        .flatMap(each -> of(each).stream())
        .forEach(each -> once.putIfAbsent(each.picture(), each));
    return once.values().stream().map(each -> new PhotoScene(each, Optional.empty())).toList();
  }

  @Override
  public PhotoScene at(
      int phase, boolean first, Optional<Side> side, double elapsed, double length) {
    Photo shown = start();
    for (Phase each : script.subList(0, phase + 1)) {
      shown = of(each).orElse(shown);
    }
    Optional<Side> marked =
        level.sides() == Side.Pair.NONE ? script.get(phase).side() : marked(side);
    return new PhotoScene(shown, marked);
  }

  @Override
  public Beats beats(int phase, boolean first, Optional<Side> side, double length) {
    return Beats.ONCE;
  }

  @Override
  public PhotoScene turn(Optional<Side> side, double elapsed, double length) {
    return start(side);
  }

  private Optional<Side> marked(Optional<Side> side) {
    return level.sides().isOfBody() ? side : Optional.empty();
  }
}
