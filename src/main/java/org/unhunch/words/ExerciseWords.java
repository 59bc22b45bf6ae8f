package org.unhunch.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unhunch.choose.ExerciseSearch;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Caution;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Care;
import org.unhunch.routine.term.Position;
import org.unhunch.routine.term.Source;

/** All there is to know of an exercise at one of its levels, in sections. */
public final class ExerciseWords {
  private final Catalog catalog;
  private final Words words;
  private final StepWords steps;
  private final DoseWords doses;

  /** Says it of exercises in the catalog. */
  public ExerciseWords(Catalog catalog, Words words) {
    this.catalog = catalog;
    this.words = words;
    this.steps = new StepWords(words);
    this.doses = new DoseWords(words);
  }

  /** {@return a search of the catalog by what is shown of its exercises, and in English} */
  public ExerciseSearch search() {
    return new ExerciseSearch(catalog, this::called, new AreaWords(words)::name);
  }

  /** As it is called, and what it does, such as "strength strengthens". */
  private String called(Exercise.Kind kind) {
    return words.text(Words.key("kind.", kind)) + " " + words.text(Words.key("edit.kind.", kind));
  }

  /** {@return where the body is and what kind of exercise it is, such as "Kneeling · mobility"} */
  public String positionAndKind(Exercise exercise, Level level) {
    String positions = words.either(level.body().positions().stream().map(Position::name).toList());
    String kinds =
        exercise.kinds().stream()
            .map(kind -> words.text(Words.key("kind.", kind)))
            .collect(Collectors.joining(", "));
    return positions + " · " + kinds;
  }

  /** {@return the dose in words, each source's in a line, such as "2 sets of 10 reps …"} */
  public List<String> doses(Exercise exercise, Level level) {
    return level.doses().stream()
        .map(dose -> doses.from(new Routine.Entry(exercise, level, dose), catalog.pacing()))
        .toList();
  }

  /** {@return everything, in the order to read it; sections without lines are left out} */
  public List<Section> sections(Exercise exercise, Level level) {
    List<String> script = level.script().stream().map(each -> phase(level, each)).toList();
    return sections(
        exercise, level, script, doses(exercise, level), steps.cautions(exercise, level));
  }

  /** {@return the same, in which who says it stands in the sections of numbers and sources only} */
  public List<Section> calm(Exercise exercise, Level level) {
    List<String> script = level.script().stream().map(each -> what(level, each)).toList();
    List<String> amounts =
        level.doses().stream()
            .map(dose -> new Routine.Entry(exercise, level, dose))
            .map(each -> steps.sentence(doses.summary(each, catalog.pacing())))
            .distinct()
            .toList();
    List<String> cautions =
        exercise.cautions().stream().filter(each -> each.isOf(level)).map(Caution::text).toList();
    return sections(exercise, level, script, amounts, cautions);
  }

  private List<Section> sections(
      Exercise exercise,
      Level level,
      List<String> script,
      List<String> amounts,
      List<String> cautions) {
    List<Section> sections = new ArrayList<>();
    add(sections, "exercise.setup", steps.setup(level, Optional.empty()));
    add(sections, "exercise.script", script);
    add(sections, "exercise.dose", amounts);
    add(sections, "exercise.often", doses.perDay(exercise.perDay()).stream().toList());
    add(sections, "exercise.mind", cautions);
    add(sections, "exercise.equipment", equipment(level));
    add(sections, "exercise.levels", levels(exercise));
    add(sections, "exercise.numbers", numbers(exercise, level));
    catalog.cares().stream()
        .filter(care -> care.flags(level.body().movements(), level.body().positions()))
        .filter(care -> !care.views().isEmpty())
        .forEach(care -> add(sections, "exercise.views", views(care)));
    String aliases = String.join(", ", exercise.aliases());
    add(sections, "exercise.aliases", aliases.isEmpty() ? List.of() : List.of(aliases));
    add(sections, "exercise.sources", exercise.sources().stream().map(Source::title).toList());
    add(sections, "exercise.routines", routines(exercise));
    return sections;
  }

  private void add(List<Section> sections, String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      sections.add(new Section(words.text(heading), lines));
    }
  }

  private String phase(Level level, Phase phase) {
    String hold = words.text("exercise.hold", phase.called());
    boolean saysSo = phase.kind() == Phase.Kind.MOVE || hold.contains("(" + phase.called());
    return words.text("exercise.phase", saysSo ? phase.called() : hold, what(level, phase));
  }

  private String what(Level level, Phase phase) {
    Stream<String> cue = Stream.of(steps.said(phase.cue(), phase.side()));
    return Stream.concat(cue, steps.measures(level, Optional.of(phase)))
        .collect(Collectors.joining(" "));
  }

  private List<String> equipment(Level level) {
    String needs = steps.needs(level.body().needs());
    String helps = steps.equipment(level.body().helps().stream().map(List::of).toList());
    List<String> lines = new ArrayList<>();
    if (!needs.isEmpty()) {
      lines.add(words.text("exercise.needs", needs));
    }
    if (!helps.isEmpty()) {
      lines.add(words.text("exercise.helps", helps));
    }
    return lines;
  }

  private List<String> levels(Exercise exercise) {
    return exercise.levels().size() == 1
        ? List.of()
        : exercise.levels().stream()
            .map(each -> each.note().isEmpty() ? each.name() : each.name() + ". " + each.note())
            .toList();
  }

  private List<String> numbers(Exercise exercise, Level level) {
    return level.doses().stream()
        .flatMap(dose -> doses.origins(new Routine.Entry(exercise, level, dose)).stream())
        .distinct()
        .toList();
  }

  /** {@return what the sources say of a care, a line per source} */
  public List<String> views(Care care) {
    return care.views().stream()
        .map(view -> words.text("exercise.view", view.source().title(), view.text()))
        .toList();
  }

  private List<String> routines(Exercise exercise) {
    return catalog.routines().stream()
        .filter(each -> each.entries().stream().anyMatch(e -> e.exercise().equals(exercise)))
        .map(steps::title)
        .toList();
  }
}
