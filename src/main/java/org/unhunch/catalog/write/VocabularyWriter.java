package org.unhunch.catalog.write;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unhunch.routine.Pacing;
import org.unhunch.routine.term.Vocabulary;

/** Writes the vocabularies as their files have them. */
public final class VocabularyWriter {
  private VocabularyWriter() {}

  /** {@return each vocabulary, a list of objects, by the name of its file without the ending} */
  public static Map<String, List<Map<String, Object>>> write(Vocabulary all) {
    Map<String, List<Map<String, Object>>> files = new LinkedHashMap<>();
    files.put("equipment", Members.list(all.equipment(), Members::of));
    files.put("positions", Members.list(all.positions(), Members::of));
    files.put("movements", Members.list(all.movements(), Members::of));
    files.put(
        "cares",
        Members.list(
            all.cares(),
            care ->
                Members.of(care)
                    .put("movements", inOrder(all.movements(), care.movements()))
                    .put("positions", inOrder(all.positions(), care.positions()))));
    files.put("sources", Members.list(all.sources(), Members::of));
    files.put(
        "places",
        Members.list(
            all.places(),
            place ->
                Members.of(place).put("equipment", inOrder(all.equipment(), place.equipment()))));
    return files;
  }

  /** {@return the pacing as its file has it} */
  public static Map<String, Object> write(Pacing pacing) {
    return Members.of(pacing).all();
  }

  /** The words of a set, in the order of their vocabulary. */
  private static <T> List<T> inOrder(List<T> order, Collection<T> some) {
    return order.stream().filter(some::contains).toList();
  }
}
