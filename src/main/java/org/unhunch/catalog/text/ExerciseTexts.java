package org.unhunch.catalog.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unhunch.routine.Caution;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Exercise.Substitute;
import org.unhunch.routine.Level;
import org.unhunch.routine.Level.Measure;
import org.unhunch.routine.Needs;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Side.Sentence;
import org.unhunch.routine.photo.Photo;
import org.unhunch.routine.term.Longest;
import org.unhunch.routine.term.Wording;

/**
 * The texts of one exercise. What several levels say alike is one text, named by the exercise; what
 * a level says otherwise than one before it is named by the level, too.
 */
final class ExerciseTexts {
  private static final String BETWEEN = ", ";

  private final Exercise exercise;
  private final Lookup texts;
  private final TermTexts terms;
  private final DoseTexts doses;
  private final Map<String, String> first = new HashMap<>();

  ExerciseTexts(Exercise exercise, Lookup texts, TermTexts terms) {
    this.exercise = exercise;
    this.texts = texts;
    this.terms = terms;
    this.doses = new DoseTexts(texts, terms);
  }

  Exercise in(Wording wording) {
    String name = text("name", exercise.name(), Longest.NAME);
    List<String> aliases = aliases();
    String summary = text("summary", exercise.summary(), Longest.SENTENCE);
    List<Level> levels = exercise.levels().stream().map(each -> level(each, name)).toList();
    return new Exercise(
        exercise.id(),
        name,
        aliases,
        summary,
        exercise.kinds(),
        exercise.sources().stream().map(terms::of).toList(),
        cautions(),
        levels,
        exercise.startId(),
        exercise.substitutes().stream().map(this::substitute).toList(),
        exercise.perDay().map(doses::of),
        wording);
  }

  /** One text for all, as another language may have more or fewer. */
  private List<String> aliases() {
    List<String> all = exercise.aliases();
    return all.isEmpty()
        ? all
        : List.of(text("aliases", String.join(BETWEEN, all), Longest.SENTENCE).split(BETWEEN));
  }

  private Substitute substitute(Substitute each) {
    return new Substitute(terms.of(each.instead()), each.exerciseId(), each.levelId());
  }

  private List<Caution> cautions() {
    List<Caution> all = new ArrayList<>();
    for (Caution each : exercise.cautions()) {
      String said = text("caution/" + (all.size() + 1), each.text(), Longest.INSTRUCTION);
      all.add(new Caution(said, each.source().map(terms::of), each.phases(), each.levels()));
    }
    return all;
  }

  private Level level(Level level, String exerciseName) {
    boolean plain = level.id().equals(Level.PLAIN) && level.name().equals(exercise.name());
    String own = level.id() + "/";
    List<Sentence> setup = new ArrayList<>();
    for (Sentence each : level.setup()) {
      String key = "setup/" + (setup.size() + 1);
      setup.add(new Sentence(shared(level, key, each.written(), Longest.INSTRUCTION)));
    }
    return new Level(
        level.id(),
        plain ? exerciseName : text(own + "name", level.name(), Longest.NAME),
        level.note().isEmpty() ? "" : text(own + "note", level.note(), Longest.SENTENCE),
        level.effort(),
        body(level),
        level.sides(),
        level.order(),
        setup,
        level.script().stream().map(each -> phase(level, each)).toList(),
        level.doses().stream().map(doses::of).toList(),
        level.photos().stream().map(each -> photo(level, each)).toList());
  }

  private Photo photo(Level level, Photo photo) {
    String key = "photo/" + photo.phase().orElse("start");
    String words = shared(level, key, photo.words(), Longest.SENTENCE);
    return new Photo(photo.picture(), words, photo.phase());
  }

  private Phase phase(Level level, Phase phase) {
    String name = phase.name();
    return new Phase(
        phase.kind(),
        name,
        shared(level, "phase/" + name, phase.called(), Longest.PHASE),
        new Sentence(shared(level, "cue/" + name, phase.cue().written(), Longest.CUE)),
        phase.side());
  }

  private Level.Body body(Level level) {
    Level.Body body = level.body();
    return new Level.Body(
        body.positions().stream().map(terms::of).toList(),
        body.movements().stream().map(terms::of).toList(),
        new Needs(
            body.needs().allOf().stream()
                .map(group -> group.stream().map(terms::of).toList())
                .toList()),
        body.helps().stream().map(terms::of).toList(),
        body.with().map(terms::of),
        body.measures().stream().map(each -> measure(level, each)).toList());
  }

  private Measure measure(Level level, Measure measure) {
    String name = shared(level, "measure/" + measure.name(), measure.name(), Longest.NAME);
    return new Measure(name, measure.unit(), doses.of(measure.amount()), measure.phase());
  }

  private String shared(Level level, String key, String english, int most) {
    String before = first.putIfAbsent(key, english);
    boolean alike = before == null || before.equals(english);
    return text(alike ? key : level.id() + "/" + key, english, most);
  }

  private String text(String key, String english, int most) {
    return texts.text(CatalogTexts.shortId(exercise.id()) + "/" + key, english, most);
  }
}
