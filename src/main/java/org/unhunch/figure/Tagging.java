package org.unhunch.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.unhunch.figure.arrow.Silhouette;
import org.unhunch.figure.body.Chain;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.paint.Camera;
import org.unhunch.routine.Side;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Staging.Joint;
import org.unhunch.routine.pose.Vec;

/**
 * Puts the mark of a side beside its joint: always in the same direction, so that it moves as the
 * joint does, and in the one in which it covers the least.
 */
final class Tagging {
  private static final int WAYS = 24;
  private static final List<Point2D> ROUND = round();
  private static final double USUAL = 10;
  private static final double EAR = 4.9;
  private static final double TOES = 4;
  private static final double FACE_COSTS = 100;
  private static final double EDGE_COSTS = 1_000;
  private static final double OUTWARD = 2;

  /** Between the poses a body may reach a little farther. */
  private static final double EDGE = 1;

  /** And where the mark goes. */
  private static final double BETWEEN = 5;

  private final Joint joint;
  private final Camera camera;
  private final Rectangle2D stage;
  private final Supplier<List<Skeleton>> bodies;

  /** Where the mark of the body's left stands, and that of its right; empty before it is asked. */
  private List<Point2D> clearest = List.of();

  /** The room of the marks of both sides once it is known, each as large as can be. */
  private Rectangle2D taken;

  /**
   * The mark of a side in a picture, before its size is known.
   *
   * @param side which it marks
   * @param joint what it stands beside
   * @param way the unit direction in which it stands from there
   * @param away how far from there its edge is
   */
  record Tag(Side side, Point2D joint, Point2D way, double away) {
    /** How much of the height of a body a disc takes at most, in hundredths. */
    static final double MOST = 16;

    /** {@return the disc in a picture that is seen so many times as large} */
    Ellipse2D disc(double diameter, double scale) {
      double size = Math.min(diameter / scale, MOST);
      double far = away + size / 2;
      double x = joint.getX() + far * way.getX();
      double y = joint.getY() + far * way.getY();
      return new Ellipse2D.Double(x - size / 2, y - size / 2, size, size);
    }

    /** {@return the rectangle that it takes where the transform puts it, its rim included} */
    Rectangle2D bounds(AffineTransform place, Badges badges) {
      Rectangle2D at = at(place, badges);
      double rim = Badges.RIM * at.getWidth();
      return new Rectangle2D.Double(
          at.getX() - rim, at.getY() - rim, at.getWidth() + 2 * rim, at.getHeight() + 2 * rim);
    }

    private Rectangle2D at(AffineTransform place, Badges badges) {
      double scale = Math.abs(place.getScaleY());
      return place.createTransformedShape(disc(badges.diameter(), scale)).getBounds2D();
    }

    /** Paints it where the transform puts it, the letter upright; a rim sets it off the body. */
    void paint(Graphics2D g, AffineTransform place, Badges badges, Color ground) {
      badges.paint(g, at(place, badges), side, ground);
    }
  }

  /** Marks a joint of bodies in the poses that they come through, all seen within the stage. */
  Tagging(Joint joint, Camera camera, Rectangle2D stage, Supplier<List<Skeleton>> bodies) {
    this.joint = joint;
    this.camera = camera;
    this.stage =
        new Rectangle2D.Double(
            stage.getX() + EDGE,
            stage.getY() + EDGE,
            stage.getWidth() - 2 * EDGE,
            stage.getHeight() - 2 * EDGE);
    this.bodies = bodies;
  }

  /** {@return the mark of the side, where the body has its left or its right joint for it} */
  Tag of(Side side, Skeleton body, boolean right) {
    look();
    return tag(side, body, right, clearest.get(right ? 1 : 0));
  }

  /** {@return a room, with that of the marks of both sides, each as large as can be} */
  Rectangle2D room(Rectangle2D plain) {
    look();
    return plain.createUnion(taken);
  }

  /** The bodies are looked at once. */
  private void look() {
    if (clearest.isEmpty()) {
      List<Skeleton> all = bodies.get();
      clearest = clearest(all);
      taken =
          all.stream()
              .flatMap(body -> Stream.of(large(body, false), large(body, true)))
              .reduce(Rectangle2D::createUnion)
              .orElseThrow();
    }
  }

  private Rectangle2D large(Skeleton body, boolean right) {
    Tag tag = tag(Side.LEFT, body, right, clearest.get(right ? 1 : 0));
    return tag.disc(Tag.MOST + 2 * BETWEEN, 1).getBounds2D();
  }

  private Tag tag(Side side, Skeleton body, boolean right, Point2D way) {
    return new Tag(side, camera.see(at(body, right)), way, thickness());
  }

  private Vec at(Skeleton body, boolean right) {
    Chain arm = body.limb(right ? Limb.RIGHT_ARM : Limb.LEFT_ARM);
    Chain leg = body.limb(right ? Limb.RIGHT_LEG : Limb.LEFT_LEG);
    return switch (joint) {
      case HAND -> arm.fingertips(TOES);
      case ELBOW -> arm.mid();
      case SHOULDER -> arm.root();
      case EAR -> body.head().at().plus(body.head().basis().right().times(right ? EAR : -EAR));
      case KNEE -> leg.mid();
      case FOOT -> leg.fingertips(TOES);
    };
  }

  /** {@return how far around the joint the body reaches} */
  private double thickness() {
    return switch (joint) {
      case HAND, ELBOW -> 4.5;
      case SHOULDER, FOOT -> 5;
      case EAR -> 3;
      case KNEE -> 5.5;
    };
  }

  /** A body that holds still, or comes back the way it went, is shaped but once. */
  private List<Point2D> clearest(List<Skeleton> bodies) {
    Map<Skeleton, Silhouette> shaped = new HashMap<>();
    List<Silhouette> seen =
        bodies.stream()
            .map(body -> shaped.computeIfAbsent(body, each -> new Silhouette(each, camera)))
            .toList();
    return List.of(clearest(false, bodies, seen), clearest(true, bodies, seen));
  }

  /** What a way covers is looked at only while it may be the best: that takes the longest. */
  private Point2D clearest(boolean right, List<Skeleton> bodies, List<Silhouette> seen) {
    double[] costs = new double[WAYS];
    List<Integer> cheapestFirst = new ArrayList<>();
    for (int i = 0; i < WAYS; i++) {
      for (int k = 0; k < seen.size(); k++) {
        costs[i] += cost(tag(bodies.get(k), right, i), bodies.get(k), seen.get(k));
      }
      cheapestFirst.add(i);
    }
    cheapestFirst.sort(Comparator.comparingDouble(i -> costs[i]));
    int best = cheapestFirst.get(0);
    double least = Double.MAX_VALUE;
    for (int i : cheapestFirst) {
      for (int k = 0; k < seen.size() && costs[i] <= least; k++) {
        costs[i] += covered(tag(bodies.get(k), right, i), seen.get(k));
      }
      if (costs[i] < least || costs[i] == least && i < best) {
        least = costs[i];
        best = i;
      }
    }
    return ROUND.get(best);
  }

  private Tag tag(Skeleton body, boolean right, int way) {
    return tag(Side.LEFT, body, right, ROUND.get(way));
  }

  private static List<Point2D> round() {
    List<Point2D> round = new ArrayList<>();
    for (int i = 0; i < WAYS; i++) {
      double angle = 2 * Math.PI * i / WAYS;
      round.add(new Point2D.Double(Math.cos(angle), Math.sin(angle)));
    }
    return List.copyOf(round);
  }

  /** The edge of the stage and the face cost much, and away from the hips is better. */
  private double cost(Tag tag, Skeleton body, Silhouette silhouette) {
    Ellipse2D large = tag.disc(Tag.MOST, 1);
    double cost = stage.contains(large.getBounds2D()) ? 0 : EDGE_COSTS;
    if (overHead(tag.disc(USUAL, 1), silhouette) || overHead(large, silhouette)) {
      cost += FACE_COSTS;
    }
    Point2D hips = camera.see(body.spine().hips().at());
    double out = tag.joint().distance(hips);
    double along =
        (tag.joint().getX() - hips.getX()) * tag.way().getX()
            + (tag.joint().getY() - hips.getY()) * tag.way().getY();
    return cost - (out < 1 ? 0 : OUTWARD * along / out);
  }

  private static boolean overHead(Ellipse2D disc, Silhouette silhouette) {
    Point2D middle = new Point2D.Double(disc.getCenterX(), disc.getCenterY());
    return silhouette.isOverHead(middle, disc.getWidth() / 2);
  }

  /** {@return of how many points all over the mark the body is seen} */
  private static int covered(Tag tag, Silhouette silhouette) {
    return (int) points(tag.disc(USUAL, 1)).stream().filter(silhouette::covers).count();
  }

  private static List<Point2D> points(Ellipse2D disc) {
    List<Point2D> points = new ArrayList<>();
    points.add(new Point2D.Double(disc.getCenterX(), disc.getCenterY()));
    for (int i = 0; i < WAYS; i += 3) {
      points.add(
          new Point2D.Double(
              disc.getCenterX() + ROUND.get(i).getX() * disc.getWidth() / 2,
              disc.getCenterY() + ROUND.get(i).getY() * disc.getHeight() / 2));
    }
    return points;
  }
}
