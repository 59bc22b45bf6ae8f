package org.unhunch.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.unhunch.json.Fields;
import org.unhunch.json.Foreign;
import org.unhunch.json.Listed;
import org.unhunch.json.Node;
import org.unhunch.json.Report;
import org.unhunch.message.Message;
import org.unhunch.message.Problem;
import org.unhunch.routine.Pacing;
import org.unhunch.routine.term.Area;
import org.unhunch.routine.term.Care;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.Eyes;
import org.unhunch.routine.term.Movement;
import org.unhunch.routine.term.PlacePreset;
import org.unhunch.routine.term.Position;
import org.unhunch.routine.term.Source;

/** Reads the vocabularies. */
final class TermsReader {
  /** The names of the files, in the order to read them. */
  static final List<String> NAMES =
      List.of(
          "equipment.json",
          "positions.json",
          "movements.json",
          "sources.json",
          "cares.json",
          "places.json",
          "pacing.json");

  private final CatalogSource source;
  private final List<Problem> problems = new ArrayList<>();

  TermsReader(CatalogSource source) {
    this.source = source;
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  Terms read() {
    var equipment = terms("equipment.json", Equipment::name, TermsReader::equipment);
    Terms.sound(equipment).forEach(each -> Terms.formerly(each, equipment));
    var positions = terms("positions.json", Position::name, TermsReader::position);
    var movements = terms("movements.json", Movement::name, TermsReader::movement);
    var sources = terms("sources.json", Source::title, TermsReader::source);
    var cares =
        terms(
            "cares.json",
            Care::name,
            (id, fields) -> care(id, fields, movements, positions, sources));
    var places =
        terms("places.json", PlacePreset::name, (id, fields) -> place(id, fields, equipment));
    Pacing pacing = pacing(new PacingReader(positions, sources));
    return new Terms(
        equipment,
        positions,
        movements,
        cares,
        sources,
        places,
        pacing,
        Map.of(),
        Optional.empty());
  }

  private Pacing pacing(PacingReader reader) {
    return read("pacing.json", reader::read).orElse(PacingReader.FALLBACK);
  }

  /** What the reader makes of the file; empty if there is no JSON in it. */
  private <T> Optional<T> read(String file, BiFunction<Node, Report, Optional<T>> read) {
    String name = "vocabulary/" + file;
    Report report = new Report(source.shown(name));
    Optional<T> made = source.read(name, report).flatMap(node -> read.apply(node, report));
    problems.addAll(report.problems());
    return made;
  }

  private static Equipment equipment(String id, Fields fields) {
    String name = TextKind.NAME.of(fields, "name");
    Optional<String> one = TextKind.NAME.ifAny(fields, "one");
    Optional<String> the = TextKind.NAME.ifAny(fields, "the");
    String description = TextKind.FACT.of(fields, "description");
    Optional<String> substitute = TextKind.FACT.ifAny(fields, "substitute");
    var access = fields.termIfAny("access", Terms.ACCESSES).orElse(Equipment.Access.BRING);
    List<String> formerly = fields.textsIfAny("formerly");
    return fields.build(
        () -> new Equipment(id, name, one, the, description, substitute, access, formerly));
  }

  private static Position position(String id, Fields fields) {
    String name = TextKind.NAME.of(fields, "name");
    Position.Posture posture = fields.term("posture", Terms.POSTURES);
    Eyes eyes = fields.termIfAny("eyes", Terms.EYES).orElse(Eyes.FREE);
    return fields.build(() -> new Position(id, name, posture, eyes));
  }

  private static Movement movement(String id, Fields fields) {
    String name = TextKind.NAME.of(fields, "name");
    String description = TextKind.SENTENCE.of(fields, "description");
    Eyes eyes = fields.termIfAny("eyes", Terms.EYES).orElse(Eyes.FREE);
    Optional<Area> area = fields.termIfAny("area", Terms.AREAS);
    return fields.build(() -> new Movement(id, name, description, eyes, area));
  }

  private static Care care(
      String id,
      Fields fields,
      Map<String, Movement> movements,
      Map<String, Position> positions,
      Map<String, Source> sources) {
    String name = TextKind.NAME.of(fields, "name");
    String description = TextKind.SENTENCE.of(fields, "description");
    List<Movement> flagged = fields.termsIfAny("movements", movements);
    List<Position> places = fields.termsIfAny("positions", positions);
    List<Care.View> views = fields.eachIfAny("views", each -> view(each, sources));
    return fields.build(
        () -> new Care(id, name, description, Set.copyOf(flagged), Set.copyOf(places), views));
  }

  private static Care.View view(Fields fields, Map<String, Source> sources) {
    Source source = fields.term("source", sources);
    String text = TextKind.SENTENCE.of(fields, "text");
    return fields.build(() -> new Care.View(source, text));
  }

  private static PlacePreset place(String id, Fields fields, Map<String, Equipment> equipment) {
    String name = TextKind.NAME.of(fields, "name");
    List<Equipment> there = fields.termsIfAny("equipment", equipment);
    return fields.build(() -> new PlacePreset(id, name, Set.copyOf(there)));
  }

  private static Source source(String id, Fields fields) {
    String title = TextKind.FACT.of(fields, "title");
    String kind = TextKind.NAME.of(fields, "kind");
    return fields.build(() -> new Source(id, title, kind));
  }

  private <T> Map<String, T> terms(
      String file, Function<T, String> name, BiFunction<String, Fields, T> read) {
    Map<String, T> terms = new Listed<>("vocabulary/" + file);
    Terms.TakenNames names = new Terms.TakenNames();
    read(
        file,
        (list, report) -> {
          if (Foreign.hasNone(list, "id")) {
            report.problem(Message.of("catalog.foreign.vocabulary"));
            return Optional.empty();
          }
          Fields.ofList(
              list,
              report,
              fields -> {
                String id = fields.text("id");
                if (id != null && terms.containsKey(id)) {
                  fields.problem("id", Message.of("catalog.id.twice", id));
                }
                T term = read.apply(id, fields);
                String key = fields.has("title") ? "title" : "name";
                boolean free = term != null && names.take(fields, key, name.apply(term));
                if (id != null) {
                  terms.putIfAbsent(id, free ? term : null);
                }
              });
          return Optional.empty();
        });
    return terms;
  }
}
