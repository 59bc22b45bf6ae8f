package org.unhunch.figure.paint;

import java.util.ArrayList;
import java.util.List;
import org.unhunch.figure.body.Basis;
import org.unhunch.figure.body.Chain;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.body.Spine;
import org.unhunch.figure.outline.Blob;
import org.unhunch.figure.outline.Outline;
import org.unhunch.figure.outline.Patch;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Region;
import org.unhunch.routine.pose.Vec;

/** The glow of what works or lengthens, and of the shoulder blades where they matter. */
final class Marks {
  private static final int LAYERS = 10;
  private static final double STRONGEST = 0.88;

  /** How far a glow goes on beyond the muscle, where it is hardly to be seen. */
  private static final double BEYOND = 1;

  /** How much lighter it is at its rim, where it would look dirty upon a cold colour. */
  private static final double PALER = 0.5;

  /** Half the trunk from front to back, and from side to side, as far out as a muscle lies. */
  private static final double THICK = 3.6;

  private static final double WIDE = 6.6;

  /** How far out of the eye's way, in degrees, the trunk still shows what lies on it. */
  private static final double SEEN = 68;

  /** How far it is to the edge of it. */
  private static final double EDGE = 98;

  /** What is less wide than that lies on the very edge, where it is that of the back. */
  private static final double NARROW = 4;

  /** Moved on by so many degrees to be seen, a region is no longer where it is, and fades. */
  private static final double FADES = 65;

  private static final double GONE = 105;

  /** How much less than its middle a chest shows that has turned half of it away. */
  private static final double BEHIND = 0.75;

  /** Where the muscles between the spine and a blade lie, in degrees. */
  private static final double BESIDE = 11;

  /** How far a head leans, as a sine, by which that side of the neck is slack. */
  private static final double LEANT = 0.5;

  /** How far out from the neck to the shoulder the trapezius glows. */
  private static final double TRAPEZIUS = 0.7;

  /** So much higher it lies on one who is seen from the front. */
  private static final double RIDGE = 1.6;

  private final Skeleton body;
  private final Camera camera;
  private final Look look;
  private final boolean blades;

  Marks(Skeleton body, Camera camera, Look look) {
    this.body = body;
    this.camera = camera;
    this.look = look;
    this.blades = look.blades() && look.regions().contains(Region.UPPER_BACK);
  }

  /** {@return what glows on the shirt} */
  List<Piece> onTorso(Outline shirt) {
    List<Piece> pieces = new ArrayList<>();
    for (Region region : Region.values()) {
      // Where the blades move, they are what works in the upper back.
      if (look.regions().contains(region) && !(blades && region == Region.UPPER_BACK)) {
        region(region, shirt, pieces);
      }
    }
    if (blades) {
      double apart = 18 - 5 * body.blades();
      blade(-1, apart, shirt, pieces);
      blade(1, apart, shirt, pieces);
    }
    return pieces;
  }

  private void region(Region region, Outline shirt, List<Piece> pieces) {
    switch (region) {
      case UPPER_BACK -> strip(shirt, 0, new double[] {0.52, 0.68, 0.82, 0.95}, 4.6, pieces);
      case LOWER_BACK -> strip(shirt, 0, new double[] {0.14, 0.26, 0.38, 0.5}, 4.2, pieces);
      case SPINE -> strip(shirt, 0, new double[] {0.14, 0.3, 0.46, 0.62, 0.78, 0.94}, 3.6, pieces);
      case LEFT_SIDE -> strip(shirt, -100, new double[] {0.2, 0.4, 0.6, 0.8}, 2.8, pieces);
      case RIGHT_SIDE -> strip(shirt, 100, new double[] {0.2, 0.4, 0.6, 0.8}, 2.8, pieces);
      case LEFT_BLADE -> blade(-1, BESIDE, shirt, pieces);
      case RIGHT_BLADE -> blade(1, BESIDE, shirt, pieces);
      case CHEST -> chest(shirt, pieces);
      case NECK, UPPER_TRAPEZIUS -> {
        double far = region == Region.NECK ? 0.6 : TRAPEZIUS;
        slope(Limb.LEFT_ARM, far, shirt, pieces);
        slope(Limb.RIGHT_ARM, far, shirt, pieces);
      }
      case LEFT_BUTTOCK, RIGHT_BUTTOCK -> {} // under the trousers
      case LEFT_SHOULDER -> shoulder(Limb.LEFT_ARM, false, shirt, pieces);
      case RIGHT_SHOULDER -> shoulder(Limb.RIGHT_ARM, false, shirt, pieces);
    }
  }

  /** {@return what glows on the neck} */
  List<Piece> onNeck(Outline neck) {
    List<Piece> pieces = new ArrayList<>();
    if (look.regions().contains(Region.NECK)) {
      double behind = 0.5 - camera.facing(body.spine().neck().basis().forward());
      nape(0, behind, neck, pieces);
      nape(-1, lengthened(-1) - behind, neck, pieces);
      nape(1, lengthened(1) - behind, neck, pieces);
    }
    return pieces;
  }

  /** {@return what glows on the sleeve} */
  List<Piece> onArm(Limb arm, Outline sleeve) {
    List<Piece> pieces = new ArrayList<>();
    if (look.regions().contains(arm.isRight() ? Region.RIGHT_SHOULDER : Region.LEFT_SHOULDER)) {
      shoulder(arm, true, sleeve, pieces);
    }
    if (look.regions().contains(Region.UPPER_TRAPEZIUS)) {
      slope(arm, TRAPEZIUS, sleeve, pieces);
    }
    return pieces;
  }

  /** {@return what glows on the seat of a thigh} */
  List<Piece> onLeg(Limb leg, Outline thigh) {
    List<Piece> pieces = new ArrayList<>();
    if (look.regions().contains(leg.isRight() ? Region.RIGHT_BUTTOCK : Region.LEFT_BUTTOCK)) {
      Basis hips = body.spine().hips().basis();
      Chain limb = body.limb(leg);
      double out = leg.isRight() ? 1 : -1;
      Vec thighbone = limb.mid().minus(limb.root()).unit();
      Basis turned = hips.swing(hips.up().times(-1), thighbone);
      Vec seat = hips.out(new Vec(-2, -1.2, 0.8 * out));
      Vec behind = turned.out(new Vec(-2.4, -4.2, 0.8 * out));
      Blob high = camera.ball(limb.root().plus(seat), 3.2);
      Blob low = camera.ball(limb.root().plus(behind), 3);
      glow(List.of(high, low), thigh, 1, pieces);
    }
    return pieces;
  }

  /** Shapes upon one another, so faint that all of them together are as strong as asked. */
  private void glow(List<Blob> blobs, Outline on, double strength, List<Piece> pieces) {
    double all = STRONGEST * look.glow() * Math.max(0, Math.min(1, strength));
    if (all > 0.01) {
      Patch patch = new Patch(blobs.stream().map(each -> each.grown(BEYOND)).toList(), on);
      for (int i = 0; i < LAYERS; i++) {
        double size = 1 - (double) i / LAYERS;
        Piece layer = Piece.of(patch.shape(size), Piece.Ink.GLOW).lit(PALER * size * size);
        pieces.add(layer.faint(Piece.layer(i, LAYERS, all)));
      }
    }
  }

  /** A place on the trunk, and how much of it shows, below 0 to above 1. */
  private record Place(Vec at, double shows) {}

  /**
   * {@return a place so far up the spine and so many degrees from the back to the right, or where
   * this is hidden, on the edge that is seen nearest to it}
   */
  private Place place(double part, double angle) {
    return place(part, angle, SEEN);
  }

  private Place place(double part, double angle, double seen) {
    Spine.Slice slice = body.spine().at(part);
    Vec eye = slice.basis().in(camera.eye());
    double toEye = Math.toDegrees(Math.atan2(eye.z(), -eye.x()));
    double away = Math.IEEEremainder(angle - toEye, 360);
    double kept = Math.max(-seen, Math.min(seen, away));
    double sine = WIDE * Math.sin(Math.toRadians(toEye + kept));
    double cosine = THICK * Math.cos(Math.toRadians(toEye + kept));
    double half = Math.hypot(sine, cosine);
    Vec local = new Vec(0.6 - cosine * THICK / half, 0, sine * WIDE / half);
    double shows = (GONE + SEEN - seen - Math.abs(away - kept)) / (GONE - FADES);
    return new Place(slice.at().plus(slice.basis().out(local)), shows);
  }

  private void strip(Outline on, double angle, double[] parts, double wide, List<Piece> pieces) {
    List<Blob> blobs = new ArrayList<>(parts.length);
    double shows = 0;
    for (double part : parts) {
      Place place = place(part, angle, wide < NARROW ? EDGE : SEEN);
      Basis basis = body.spine().at(part).basis();
      boolean behind = Math.abs(angle) < 45;
      Vec half = behind ? new Vec(2.8, 2, wide) : new Vec(3.6, 2, wide);
      blobs.add(camera.ellipsoid(place.at, basis, half));
      shows += place.shows / parts.length;
    }
    glow(blobs, on, shows, pieces);
  }

  /** From armpit to armpit; from behind, where no more than its rim would show, not at all. */
  private void chest(Outline on, List<Piece> pieces) {
    double shows = place(0.75, 180).shows - BEHIND;
    Blob middle = camera.ball(place(0.75, 180).at, 3);
    glow(List.of(outer(-1), inner(-1), middle, inner(1), outer(1)), on, shows, pieces);
  }

  private Blob inner(int side) {
    return camera.ball(place(0.76, side * 156, EDGE).at, 3.3);
  }

  private Blob outer(int side) {
    Vec root = body.limb(side > 0 ? Limb.RIGHT_ARM : Limb.LEFT_ARM).root();
    return camera.ball(place(0.84, side * 128, EDGE).at.toward(root, 0.45), 2.7);
  }

  /** So many degrees from the spine. */
  private void blade(int side, double angle, Outline on, List<Piece> pieces) {
    Place high = place(0.83, side * angle);
    Place low = place(0.7, side * angle);
    List<Blob> blobs = List.of(camera.ball(high.at, 2.4), camera.ball(low.at, 2.4));
    glow(blobs, on, low.shows, pieces);
  }

  /**
   * From the joint down the sleeve, or toward the chest, and before it where the arm is drawn back,
   * so far as the eye is on that side.
   */
  private void shoulder(Limb arm, boolean down, Outline on, List<Piece> pieces) {
    Vec root = body.limb(arm).root();
    Spine.Slice slice = body.spine().at(0.84);
    Vec upper = body.limb(arm).mid().minus(root);
    Vec ahead = slice.basis().forward();
    double back = Math.max(0, -upper.dot(ahead) / upper.length());
    Vec out = ahead.times(8 * back);
    Vec chest = slice.at();
    Blob middle = camera.ball(root.toward(body.limb(arm).mid(), 0.04), 3.4);
    Blob end =
        down
            ? camera.ball(root.toward(body.limb(arm).mid(), 0.32), 2.5)
            : camera.ball(root.toward(chest, 0.4 + 0.4 * back).plus(out), 2.4 + 2 * back);
    double nearer = camera.depth(root.plus(out)) - camera.depth(chest);
    glow(List.of(end, middle), on, 0.7 + nearer / 8, pieces);
  }

  /** From the neck down toward a shoulder, which is {@code far} away. */
  private void slope(Limb arm, double far, Outline on, List<Piece> pieces) {
    Spine.Slice neck = body.spine().neck();
    Vec root = body.limb(arm).root();
    // From the front one sees no more of it than the ridge.
    double up = RIDGE * Math.max(0, camera.facing(neck.basis().forward()));
    Vec high = neck.at().toward(root, 0.3).plus(neck.basis().out(new Vec(-0.8, 0.4 + up, 0)));
    Vec low = neck.at().toward(root, far).plus(neck.basis().up().times(1.5 - far + up));
    double strength = lengthened(arm.isRight() ? 1 : -1);
    glow(List.of(camera.ball(high, 2.7), camera.ball(low, 2.5)), on, strength, pieces);
  }

  /** {@return 1, or less at the side of the neck to which the head leans, down to below 0} */
  private double lengthened(int side) {
    double right = body.spine().neck().basis().in(body.head().basis().up()).z();
    return 1 - Math.max(0, side * right) / LEANT;
  }

  /** Up the back of the neck, or up one side of it. */
  private void nape(int side, double strength, Outline on, List<Piece> pieces) {
    Vec off = side == 0 ? new Vec(-1.2, 0, 0) : new Vec(-0.8, 0, 1.9 * side);
    Vec low = body.spine().neck().at().plus(body.spine().neck().basis().out(off));
    Vec high = body.skullBase().plus(body.head().basis().out(off));
    double round = side == 0 ? 2.2 : 1.2;
    glow(List.of(camera.ball(low, round), camera.ball(high, round * 0.8)), on, strength, pieces);
  }
}
