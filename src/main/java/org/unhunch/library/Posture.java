package org.unhunch.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Needs;
import org.unhunch.routine.Side;
import org.unhunch.routine.pose.Choreography;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Staging;
import org.unhunch.routine.pose.View;
import org.unhunch.routine.term.Position;

/**
 * A posture in which nothing is done yet, with the poses that there are in it.
 *
 * @param position where the body is
 * @param staging its poses, of which it begins in the starting one
 * @param needs what one needs to be there
 */
public record Posture(Position position, Staging staging, Needs needs) {
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
  static List<Posture> all(Catalog catalog, Function<String, Optional<Choreography>> poses) {
    List<Posture> all = new ArrayList<>();
    for (Like each : LIKE) {
      catalog.vocabulary().positions().stream()
          .filter(it -> it.id().equals(each.position()))
          .findFirst()
          .ifPresent(
              position ->
                  (each.exercise().isEmpty()
                          ? Optional.of(new Posture(position, upright(), Needs.NONE))
                          : of(each, position, catalog, poses))
                      .ifPresent(all::add));
    }
    return all;
  }

  private static Optional<Posture> of(
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
            new Posture(
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
}
