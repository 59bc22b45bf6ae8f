package org.unhunch.catalog.write;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.unhunch.routine.Pacing;
import org.unhunch.routine.term.Care;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.Eyes;
import org.unhunch.routine.term.Movement;
import org.unhunch.routine.term.PlacePreset;
import org.unhunch.routine.term.Position;
import org.unhunch.routine.term.Source;
import org.unhunch.routine.term.Vocabulary;

/** Writes the vocabularies as their files have them. */
public final class VocabularyWriter {
  private final Vocabulary all;

  private VocabularyWriter(Vocabulary all) {
    this.all = all;
  }

  /** {@return each vocabulary, a list of objects, by the name of its file without the ending} */
  public static Map<String, List<Object>> write(Vocabulary vocabulary) {
    VocabularyWriter writer = new VocabularyWriter(vocabulary);
    Map<String, List<Object>> files = new LinkedHashMap<>();
    files.put("equipment", Members.list(vocabulary.equipment(), VocabularyWriter::equipment));
    files.put("positions", Members.list(vocabulary.positions(), VocabularyWriter::position));
    files.put("movements", Members.list(vocabulary.movements(), VocabularyWriter::movement));
    files.put("cares", Members.list(vocabulary.cares(), writer::care));
    files.put("sources", Members.list(vocabulary.sources(), VocabularyWriter::source));
    files.put("places", Members.list(vocabulary.places(), writer::place));
    return files;
  }

  /** {@return the pacing as its file has it} */
  public static Map<String, Object> write(Pacing pacing) {
    Pacing.GettingThere there = pacing.gettingThere();
    Map<String, Object> ways =
        new Members()
            .put("startsAt", there.startsAt().id())
            .put("shift", Members.quantity(there.shift()))
            .put("sitOrStand", Members.quantity(there.sitOrStand()))
            .put("getDown", Members.quantity(there.getDown()))
            .put("getUp", Members.quantity(there.getUp()))
            .put("bring", Members.quantity(there.bring()))
            .put("putAside", Members.quantity(there.putAside()))
            .put("goTo", Members.quantity(there.goTo()))
            .all();
    return new Members()
        .put("breath", Members.quantity(pacing.breath()))
        .put("getReady", Members.quantity(pacing.getReady()))
        .put("switchSides", Members.quantity(pacing.switchSides()))
        .put("resume", Members.quantity(pacing.resume()))
        .put("gettingThere", ways)
        .all();
  }

  private static Map<String, Object> equipment(Equipment equipment) {
    return new Members()
        .put("id", equipment.id())
        .put("name", equipment.name())
        .put("description", equipment.description())
        .put("substitute", equipment.substitute())
        .put("access", equipment.access(), Equipment.Access.BRING)
        .all();
  }

  private static Map<String, Object> position(Position position) {
    return new Members()
        .put("id", position.id())
        .put("name", position.name())
        .put("posture", Members.name(position.posture()))
        .put("eyes", position.eyes(), Eyes.FREE)
        .all();
  }

  private static Map<String, Object> movement(Movement movement) {
    return new Members()
        .put("id", movement.id())
        .put("name", movement.name())
        .put("description", movement.description())
        .put("eyes", movement.eyes(), Eyes.FREE)
        .all();
  }

  private Map<String, Object> care(Care care) {
    return new Members()
        .put("id", care.id())
        .put("name", care.name())
        .put("description", care.description())
        .put("movements", ids(all.movements(), care.movements(), Movement::id))
        .put("positions", ids(all.positions(), care.positions(), Position::id))
        .put("views", Members.list(care.views(), VocabularyWriter::view))
        .all();
  }

  private static Map<String, Object> view(Care.View view) {
    return new Members().put("source", view.source().id()).put("text", view.text()).all();
  }

  private static Map<String, Object> source(Source source) {
    return new Members()
        .put("id", source.id())
        .put("title", source.title())
        .put("kind", source.kind())
        .all();
  }

  private Map<String, Object> place(PlacePreset place) {
    return new Members()
        .put("id", place.id())
        .put("name", place.name())
        .put("equipment", ids(all.equipment(), place.equipment(), Equipment::id))
        .all();
  }

  /** The ids of a set, in the order of their vocabulary. */
  private static <T> List<String> ids(List<T> order, Collection<T> some, Function<T, String> id) {
    return order.stream().filter(some::contains).map(id).toList();
  }
}
