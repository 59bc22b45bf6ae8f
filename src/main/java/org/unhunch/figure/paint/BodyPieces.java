package org.unhunch.figure.paint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unhunch.figure.body.Basis;
import org.unhunch.figure.body.Chain;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.outline.Light;
import org.unhunch.figure.outline.Outline;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Vec;

/** The whole body as flat shapes, the farthest first. */
public final class BodyPieces {
  private static final double MUCH_BENT = 80;

  /** Seen more than that from below, the legs come out of the shirt. */
  private static final double FROM_BELOW = -0.55;

  /** How dark the inside of a garment is. */
  private static final double INSIDE = -0.55;

  /**
   * One part of the body.
   *
   * @param outline its outline
   * @param piece its colour; the shape is that of the outline
   * @param upon what is drawn on it
   * @param plain whether it is so small or so dark that it gets no shade and no contour
   */
  private record Part(Outline outline, Piece piece, List<Piece> upon, boolean plain) {
    static Part of(Outline outline, Piece.Ink ink) {
      Piece piece = Piece.of(outline.path(), ink);
      return new Part(outline, piece, List.of(), ink == Piece.Ink.HAIR);
    }

    Part far(double far) {
      return new Part(outline, piece.far(far), upon, plain);
    }

    Part inside() {
      return new Part(outline, piece.lit(INSIDE), upon, true);
    }

    Part with(List<Piece> marks) {
      return new Part(outline, piece, marks, plain);
    }

    Part plain(List<Piece> lines) {
      return new Part(outline, piece, lines, true);
    }

    /** {@return this and the other, which has the same colour, as one} */
    Part joined(Part other) {
      List<Piece> both = new ArrayList<>(upon);
      both.addAll(other.upon);
      return new Part(outline.with(other.outline), piece.with(other.piece), both, plain);
    }
  }

  /**
   * Parts that belong together.
   *
   * @param depth larger is nearer
   * @param limb which limb they are half of; empty for the trunk, the head and a limb that is bent
   *     so far that its halves lie upon one another
   * @param parts the parts in the order to paint them
   */
  private record Layer(double depth, Optional<Limb> limb, List<Part> parts) {
    static Layer of(double depth, Part... parts) {
      return new Layer(depth, Optional.empty(), List.of(parts));
    }

    /** {@return whether the other is the other half of the same limb} */
    boolean continues(Layer other) {
      return limb.isPresent() && limb.equals(other.limb);
    }

    /** {@return both halves of a limb in one, what looks alike in one shape} */
    Layer joined(Layer other) {
      if (parts.size() < other.parts.size()) {
        return other.joined(this);
      }
      List<Part> all = new ArrayList<>(parts);
      for (Part part : other.parts) {
        int same = 0;
        while (!parts.get(same).piece.looksLike(part.piece)) {
          same++;
        }
        all.set(same, all.get(same).joined(part));
      }
      return new Layer(depth, limb, all);
    }
  }

  private final Skeleton body;
  private final Camera camera;
  private final Limbs limbs;
  private final Torso torso;
  private final Marks marks;
  private final Look look;

  /** Makes the shapes of the body. */
  public BodyPieces(Skeleton body, Camera camera, Look look) {
    this.body = body;
    this.camera = camera;
    this.look = look;
    this.limbs = new Limbs(camera);
    this.torso = new Torso(body, camera, look.breath());
    this.marks = new Marks(body, camera, look);
  }

  /** {@return the shapes in the order to paint them, without shade and contours} */
  public List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    for (Part part : parts()) {
      pieces.add(part.piece);
      pieces.addAll(part.upon);
    }
    return pieces;
  }

  /** {@return the shapes in the order to paint them, with their shade and their contours} */
  public List<Piece> pieces(Light light) {
    List<Piece> pieces = new ArrayList<>();
    List<Outline> behind = new ArrayList<>();
    for (Part part : parts()) {
      pieces.add(part.piece);
      if (!part.plain) {
        add(pieces, part.piece.shade(part.outline.shade(light)));
        add(pieces, part.piece.contour(part.outline.contour(behind)));
      }
      pieces.addAll(part.upon);
      behind.add(part.outline);
    }
    return pieces;
  }

  private static void add(List<Piece> pieces, Piece piece) {
    if (!piece.shape().getPathIterator(null).isDone()) {
      pieces.add(piece);
    }
  }

  private List<Part> parts() {
    List<Layer> layers = new ArrayList<>();
    torso(layers);
    arm(layers, Limb.LEFT_ARM);
    arm(layers, Limb.RIGHT_ARM);
    leg(layers, Limb.LEFT_LEG);
    leg(layers, Limb.RIGHT_LEG);
    head(layers);
    layers.sort(Comparator.comparingDouble(Layer::depth));
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < layers.size(); i++) {
      Layer layer = layers.get(i);
      if (i + 1 < layers.size() && layer.continues(layers.get(i + 1))) {
        layer = layer.joined(layers.get(++i));
      }
      parts.addAll(layer.parts());
    }
    return parts;
  }

  private void torso(List<Layer> layers) {
    Outline cloth = torso.shirt();
    Part shirt = Part.of(cloth, Piece.Ink.SHIRT).with(marks.onTorso(cloth));
    double hips = camera.depth(body.spine().hips().at());
    if (camera.facing(body.spine().hips().basis().up()) > FROM_BELOW) {
      Part trousers = Part.of(torso.trousers(), Piece.Ink.TROUSERS);
      layers.add(Layer.of(Math.min(hips, torso.near()) - 0.1, trousers));
      layers.add(Layer.of(torso.near(), shirt));
    } else {
      Part trousers = Part.of(torso.trousersBelow(), Piece.Ink.TROUSERS);
      Part opening = Part.of(torso.hem(), Piece.Ink.SHIRT).inside();
      layers.add(Layer.of(torso.near(), shirt, opening, trousers));
    }
  }

  private void head(List<Layer> layers) {
    Head head = new Head(body, camera);
    Hair hair = new Hair(body, camera, look.parting());
    List<Piece> features =
        List.of(
            Piece.of(head.eyes(), Piece.Ink.HAIR).lit(-0.3),
            Piece.of(head.lines(), Piece.Ink.SKIN).lit(-0.9));
    Outline throat = torso.neck();
    Part neck = Part.of(throat, Piece.Ink.NECK).with(marks.onNeck(throat));
    Part face = Part.of(head.face(), Piece.Ink.SKIN).with(features);
    Part mane = Part.of(head.mane(), Piece.Ink.HAIR);
    Part ears =
        Part.of(head.ears(), Piece.Ink.SKIN)
            .plain(
                List.of(
                    Piece.of(head.earLines(), Piece.Ink.SKIN).lit(-0.75),
                    Piece.of(hair.shape(), Piece.Ink.HAIR)));
    double depth = camera.depth(body.head().at());
    if (torso.showsCollar()) {
      Part collar = Part.of(torso.collar(0.25), Piece.Ink.SHIRT).inside();
      layers.add(Layer.of(Math.max(depth, torso.near() + 0.05), collar, neck, mane, face, ears));
    } else {
      layers.add(Layer.of(Math.min(depth, torso.near() - 0.05), neck, mane, face, ears));
    }
  }

  private double middle(Vec a, Vec b) {
    return camera.depth(a.toward(b, 0.5));
  }

  private void arm(List<Layer> layers, Limb limb) {
    Chain arm = body.limb(limb);
    Basis chest = body.spine().at(0.86).basis();
    double upper = torso.near(arm);
    // What lies over the shirt is as bright as the shirt, and what comes over it hardly changes.
    double far = Math.max(0, Math.min(0.6, (torso.near() - upper) / 5));
    double lower = Math.max(forearm(arm), overOther(limb));
    Part skin = Part.of(limbs.upperArm(arm), Piece.Ink.SKIN).far(far);
    Outline cloth = limbs.sleeve(arm);
    Part sleeve = Part.of(cloth, Piece.Ink.SHIRT).far(far).with(marks.onArm(limb, cloth));
    Part cuff = Part.of(limbs.cuff(arm), Piece.Ink.SHIRT).inside().far(far);
    boolean open = camera.facing(arm.mid().minus(arm.root())) > 0;
    List<Part> parts = open ? List.of(sleeve, cuff, skin) : List.of(skin, sleeve);
    layers.add(new Layer(upper, whole(limb), parts));
    Outline forearm = limbs.forearm(arm, chest, limb.isRight());
    Piece fingers = Piece.of(limbs.fingers(arm, chest, limb.isRight()), Piece.Ink.SKIN);
    Part hand = Part.of(forearm, Piece.Ink.SKIN).far(far).with(List.of(fingers.far(far).lit(-0.5)));
    layers.add(new Layer(lower, whole(limb), List.of(hand)));
    Chain leg = body.limb(limb.isRight() ? Limb.RIGHT_LEG : Limb.LEFT_LEG);
    double shin = middle(leg.mid(), leg.end());
    if (lower < shin && limbs.reaches(arm, leg.mid().toward(leg.end(), 0.3), 2 * Limbs.HOLDS)) {
      // The forearm comes up behind the leg, and the hand lies over it.
      Part grip = Part.of(limbs.hand(arm, chest, limb.isRight()), Piece.Ink.SKIN).far(far);
      layers.add(Layer.of(shin + 0.1, grip.plain(hand.upon)));
    }
  }

  private double forearm(Chain arm) {
    return middle(arm.mid(), arm.end().plus(arm.tip().times(4))) + 1;
  }

  /** {@return how near a hand is that holds the other arm from this side; else the least} */
  private double overOther(Limb limb) {
    Chain other = body.limb(limb.isRight() ? Limb.LEFT_ARM : Limb.RIGHT_ARM);
    return limbs.reaches(body.limb(limb), other.mid(), Limbs.HOLDS)
        ? Math.max(torso.near(other), forearm(other)) + 0.1
        : -Double.MAX_VALUE;
  }

  private void leg(List<Layer> layers, Limb limb) {
    Chain leg = body.limb(limb);
    Basis hips = body.spine().hips().basis();
    double far = far(leg.root(), body.spine().hips().at(), 3);
    double upper = middle(leg.root(), leg.mid()) + 0.8;
    double over = overShirt(leg, hips);
    if (over <= 0) {
      upper = Math.min(upper, torso.near() - 0.05);
    } else if (camera.depth(leg.root()) > camera.depth(body.spine().hips().at())) {
      upper = Math.max(upper, torso.near() + 0.05);
    }
    double seat = over <= 0 ? 1 : Math.min(1, over);
    Outline cloth = limbs.thigh(leg, hips, seat);
    Part thigh = Part.of(cloth, Piece.Ink.TROUSERS).far(far).with(marks.onLeg(limb, cloth));
    layers.add(new Layer(upper, whole(limb), List.of(thigh)));
    Piece toes = Piece.of(limbs.toes(leg, hips, limb.isRight()), Piece.Ink.SKIN);
    Part foot =
        Part.of(limbs.foot(leg, hips, limb.isRight()), Piece.Ink.SKIN)
            .far(far)
            .with(List.of(toes.far(far).lit(-0.5)));
    Part shin = Part.of(limbs.shin(leg, hips), Piece.Ink.TROUSERS).far(far);
    Part hem = Part.of(limbs.hem(leg), Piece.Ink.TROUSERS).inside().far(far);
    boolean open = camera.facing(leg.end().minus(leg.mid())) > 0;
    List<Part> parts = open ? List.of(shin, hem, foot) : List.of(foot, shin);
    layers.add(new Layer(middle(leg.mid(), leg.end()), whole(limb), parts));
  }

  /**
   * {@return above 0 if a thigh hides the hem of the shirt, since it is drawn up or points at the
   * eye, and 1 or more where the seat does so, too}
   */
  private double overShirt(Chain leg, Basis hips) {
    Vec thigh = leg.mid().minus(leg.root()).unit();
    double up = thigh.dot(hips.up());
    double drawnUp = (up - 0.45) / 0.35;
    double atEye = Math.min(up + 0.6, camera.facing(thigh) - 0.3) / 0.3;
    double below = (FROM_BELOW - camera.facing(hips.up())) / 0.2;
    return Math.max(drawnUp, Math.max(atEye, below));
  }

  /** {@return the limb if its halves lie side by side} */
  private Optional<Limb> whole(Limb limb) {
    return body.limb(limb).bent() < MUCH_BENT ? Optional.of(limb) : Optional.empty();
  }

  private double far(Vec root, Vec middle, double full) {
    double behind = camera.depth(middle) - camera.depth(root);
    return Math.max(0, Math.min(1, (behind - 1.2) / full));
  }
}
