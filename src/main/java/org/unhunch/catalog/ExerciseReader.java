package org.unhunch.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.unhunch.json.Fields;
import org.unhunch.json.Foreign;
import org.unhunch.json.Node;
import org.unhunch.json.Report;
import org.unhunch.message.Message;
import org.unhunch.routine.Caution;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Exercise.Substitute;
import org.unhunch.routine.Level;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Quantity;
import org.unhunch.routine.term.Care;
import org.unhunch.routine.term.Source;
import org.unhunch.routine.term.Wording;

/** Reads the file of one exercise. */
final class ExerciseReader {
  private static final int MOST_PER_DAY = 24;

  /** What no other program's file of an exercise has. */
  private static final List<String> KEYS = List.of("setup", "script", "doses");

  private final Terms terms;
  private final LevelReader levels;
  private final QuantityReader quantities;

  ExerciseReader(Terms terms) {
    this.terms = terms;
    this.levels = new LevelReader(terms);
    this.quantities = new QuantityReader(terms.sources(), terms.inPack());
  }

  /** An exercise, its substitutes as they stand in the file, and where to note their problems. */
  record Read(Exercise exercise, List<Fields> substitutes, Report report) {}

  /** The exercise in the document whose name stands for the id; it takes one of the names. */
  Optional<Read> read(Node document, String fileId, Report report, Terms.TakenNames names) {
    if (Foreign.isNoneOf(document, KEYS)) {
      report.problem(Message.of("catalog.foreign.exercise"));
      return Optional.empty();
    }
    return Fields.of(document, report).flatMap(fields -> read(fields, fileId, report, names));
  }

  /** Notes where the id of a file is not the file's name; in a pack, who names it has looked. */
  static String ownId(Fields fields, String fileId) {
    String id = fields.text("id");
    if (id != null && !id.equals(fileId)) {
      fields.problem("id", Message.of("catalog.file-name", fileId));
    }
    return id;
  }

  private Optional<Read> read(Fields fields, String fileId, Report report, Terms.TakenNames names) {
    String id = ownId(fields, fileId);
    String name = TextKind.NAME.of(fields, "name");
    List<String> aliases = fields.has("aliases") ? TextKind.NAME.all(fields, "aliases") : List.of();
    String summary = TextKind.SENTENCE.of(fields, "summary");
    List<Exercise.Kind> kinds = fields.terms("kinds", Terms.KINDS);
    List<Source> sources =
        terms.inPack()
            ? fields.termsIfAny("sources", terms.sources())
            : fields.terms("sources", terms.sources());
    LevelReader.Parts parts = levels.parts(fields);
    boolean single = !fields.has("levels");
    Set<String> seen = new HashSet<>();
    Terms.TakenNames called = new Terms.TakenNames();
    List<LevelReader.Read> read =
        fields.eachIfAny("levels", each -> levels.level(each, parts, seen, called));
    List<Level> own = read.stream().map(LevelReader.Read::level).toList();
    Map<String, String> ids = ids(read);
    String start = single ? Level.PLAIN : fields.term("start", ids);
    List<Caution> cautions = fields.eachIfAny("cautions", each -> caution(each, parts, ids));
    Set<Care> cares = new HashSet<>();
    List<Fields> places = new ArrayList<>();
    List<Substitute> substitutes =
        fields.eachIfAny("substitutes", each -> substitute(each, cares, places));
    Optional<Quantity> perDay = quantities.optional(fields, "perDay", 1, MOST_PER_DAY);
    Wording wording = terms.wording(fields);
    Exercise exercise =
        fields.build(
            () ->
                new Exercise(
                    id,
                    name,
                    aliases,
                    summary,
                    kinds,
                    sources,
                    cautions,
                    single
                        ? List.of(parts.asLevel(Level.PLAIN, name, "", 1, Optional.empty()))
                        : own,
                    start,
                    substitutes,
                    perDay,
                    wording));
    if (exercise != null) {
      names.take(fields, "name", name);
    }
    return Optional.ofNullable(exercise).map(each -> new Read(each, places, report));
  }

  /** The ids of the levels, also of those with problems, by themselves. */
  private static Map<String, String> ids(List<LevelReader.Read> levels) {
    List<String> ids = levels.stream().map(LevelReader.Read::id).filter(Objects::nonNull).toList();
    return Terms.by(ids, id -> id);
  }

  private Caution caution(Fields fields, LevelReader.Parts parts, Map<String, String> levelIds) {
    List<String> names = parts.script().stream().map(Phase::name).toList();
    Map<String, String> phases = Terms.by(names, name -> name);
    String text = TextKind.INSTRUCTION.of(fields, "text");
    Optional<Source> source = fields.termIfAny("source", terms.sources());
    // Where the script has problems of its own, nobody knows which phases there are.
    Set<String> in =
        Set.copyOf(
            phases.isEmpty() ? fields.textsIfAny("phases") : fields.termsIfAny("phases", phases));
    Set<String> at = Set.copyOf(fields.termsIfAny("levels", levelIds));
    return fields.build(() -> new Caution(text, source, in, at));
  }

  private Substitute substitute(Fields fields, Set<Care> cares, List<Fields> places) {
    places.add(fields);
    Care care = fields.term("for", terms.cares());
    if (care != null && !cares.add(care)) {
      fields.problem("for", Message.of("rule.substitutes.twice", care.id()));
    }
    Optional<String> exercise = fields.textIfAny("exercise");
    Optional<String> level = fields.textIfAny("level");
    return fields.build(() -> new Substitute(care, exercise, level));
  }
}
