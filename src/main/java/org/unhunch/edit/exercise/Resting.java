package org.unhunch.edit.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.Needs;
import org.unhunch.routine.Origin;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Quantity;
import org.unhunch.routine.Side;
import org.unhunch.routine.pose.Choreography;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Staging;
import org.unhunch.routine.pose.View;
import org.unhunch.routine.term.Position;

/**
 * A posture that an exercise may begin from, with the poses that there are in it.
 *
 * @param position where the body is
 * @param staging its poses, of which it begins in the starting one
 * @param needs what one needs to be there
 */
public record Resting(Position position, Staging staging, Needs needs) {
  private static final int SECONDS = 10;

  /** Which exercise has the poses of a position, and the one of them to rest in. */
  private record Like(String position, String exercise, String pose) {}

  private static final List<Like> LIKE =
      List.of(
          new Like("seated", "chair-thoracic-extension", "upright"),
          new Like("standing", "", ""),
          new Like("kneeling", "childs-pose", "sitting"),
          new Like("all-fours", "cat-cow", "flat"),
          new Like("supine", "knees-to-chest", "lying"),
          new Like("prone", "press-up", "prone"),
          new Like("long-sitting", "long-sit-stretch", "tall"));

  /**
   * {@return the postures whose position and poses there are}
   *
   * @param poses gives the poses of an exercise by its id, if it has any
   */
  public static List<Resting> all(Catalog catalog, Function<String, Optional<Choreography>> poses) {
    List<Resting> all = new ArrayList<>();
    for (Like each : LIKE) {
      catalog.vocabulary().positions().stream()
          .filter(it -> it.id().equals(each.position()))
          .findFirst()
          .ifPresent(
              position ->
                  (each.exercise().isEmpty()
                          ? Optional.of(new Resting(position, upright(), Needs.NONE))
                          : of(each, position, catalog, poses))
                      .ifPresent(all::add));
    }
    return all;
  }

  private static Optional<Resting> of(
      Like like,
      Position position,
      Catalog catalog,
      Function<String, Optional<Choreography>> poses) {
    Optional<Staging> staging =
        poses
            .apply(like.exercise())
            .map(Choreography::plain)
            .filter(each -> each.poses().containsKey(like.pose()));
    Optional<Exercise> exercise = catalog.exercise(like.exercise());
    return staging.isEmpty() || exercise.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Resting(
                position,
                beginning(staging.get(), like.pose()),
                exercise.get().start().body().needs()));
  }

  private static Staging beginning(Staging staging, String pose) {
    return new Staging(
        staging.view(),
        Side.LEFT,
        staging.joint(),
        staging.props(),
        staging.highlight(),
        List.of(),
        staging.poses(),
        pose,
        Map.of());
  }

  private static Staging upright() {
    String name = "standing";
    return new Staging(
        new View(60, 8, View.Focus.WHOLE),
        Side.LEFT,
        Staging.Joint.HAND,
        List.of(),
        Set.of(),
        List.of(),
        Map.of(name, Pose.standing()),
        name,
        Map.of());
  }

  /** {@return an exercise in it, of one hold that is called so and has no cue yet} */
  public Sketch sketch(String hold) {
    Level.Body body =
        new Level.Body(List.of(position), List.of(), needs, List.of(), Optional.empty(), List.of());
    return new Sketch(
        Map.of(),
        List.of(Exercise.Kind.STRETCH),
        body,
        Side.Pair.NONE,
        Side.Succession.WHOLE,
        Map.of(Much.REPS, once(), Much.SETS, once()),
        List.of(Part.of(Phase.Kind.HOLD, hold, SECONDS, List.of(staging.start()))),
        Optional.of(staging),
        Optional.empty());
  }

  private static Quantity once() {
    return Quantity.of(1, Origin.OWN);
  }
}
