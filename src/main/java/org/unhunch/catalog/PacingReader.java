package org.unhunch.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unhunch.json.Fields;
import org.unhunch.json.Foreign;
import org.unhunch.json.Node;
import org.unhunch.json.Report;
import org.unhunch.message.Message;
import org.unhunch.routine.Origin;
import org.unhunch.routine.Pacing;
import org.unhunch.routine.Quantity;
import org.unhunch.routine.term.Position;
import org.unhunch.routine.term.Source;

/** Reads the times between and around exercises. */
final class PacingReader {
  /** Used only where there is no sound pacing.json, so that the rest can still be looked at. */
  static final Pacing FALLBACK = fallback();

  private static final int MOST = 60;
  private static final List<String> KEYS =
      List.of("breath", "getReady", "switchSides", "resume", "gettingThere");
  private final Map<String, Position> positions;
  private final QuantityReader quantities;

  /** Reads against these positions and sources by id; null stands for one that has problems. */
  PacingReader(Map<String, Position> positions, Map<String, Source> sources) {
    this.positions = positions;
    this.quantities = new QuantityReader(sources, false);
  }

  /** The pacing in the document; empty after noting what is wrong. */
  Optional<Pacing> read(Node document, Report report) {
    if (Foreign.isNoneOf(document, KEYS)) {
      report.problem(Message.of("catalog.foreign.pacing"));
      return Optional.empty();
    }
    return Fields.of(document, report).map(this::pacing);
  }

  private Pacing pacing(Fields fields) {
    Quantity breath = quantities.required(fields, "breath", 1, 30);
    Quantity getReady = quantities.required(fields, "getReady", 1, 120);
    Quantity switchSides = quantities.required(fields, "switchSides", 1, MOST);
    Optional<Quantity> alternate = quantities.optional(fields, "alternate", 1, MOST);
    Quantity resume = quantities.required(fields, "resume", 1, 30);
    Pacing.GettingThere there = fields.object("gettingThere").map(this::gettingThere).orElse(null);
    return fields.build(
        () ->
            new Pacing(breath, getReady, switchSides, alternate, resume, there, Optional.empty()));
  }

  private Pacing.GettingThere gettingThere(Fields fields) {
    Position startsAt = fields.term("startsAt", positions);
    Quantity shift = extra(fields, "shift");
    Quantity sitOrStand = extra(fields, "sitOrStand");
    Quantity getDown = extra(fields, "getDown");
    Quantity getUp = extra(fields, "getUp");
    Quantity bring = extra(fields, "bring");
    Quantity putAside = extra(fields, "putAside");
    Quantity goTo = extra(fields, "goTo");
    return fields.build(
        () ->
            new Pacing.GettingThere(
                startsAt, shift, sitOrStand, getDown, getUp, bring, putAside, goTo));
  }

  private Quantity extra(Fields fields, String key) {
    return quantities.required(fields, key, 1, MOST);
  }

  private static Pacing fallback() {
    Position seated = new Position("seated", "Sitting", Position.Posture.SEATED);
    Quantity few = seconds(5);
    var there = new Pacing.GettingThere(seated, few, few, few, few, few, few, few);
    return new Pacing(few, seconds(10), few, Optional.empty(), seconds(3), there, Optional.empty());
  }

  private static Quantity seconds(int value) {
    return Quantity.of(value, Origin.OWN);
  }
}
