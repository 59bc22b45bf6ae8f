package org.unhunch.edit.exercise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unhunch.routine.Caution;
import org.unhunch.routine.Dose;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Length;
import org.unhunch.routine.Level;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Quantity;
import org.unhunch.routine.Side.Sentence;
import org.unhunch.routine.photo.Photo;
import org.unhunch.routine.pose.Choreography;
import org.unhunch.routine.pose.Staging;
import org.unhunch.routine.term.Wording;

/**
 * The exercise that comes of a sketch.
 *
 * @param exercise the exercise
 * @param shown its poses; empty if it has none
 */
public record Finished(Exercise exercise, Optional<Choreography> shown) {
  /**
   * What stands where nothing was written.
   *
   * @param name of an exercise without one
   * @param summary what it is for
   * @param setup how to get into the starting position
   * @param cue of a step whose name has nothing that could be said
   */
  public record Otherwise(String name, String summary, String setup, String cue) {}

  /**
   * {@return the exercise under an id, in the place of another where that is changed} What the
   * sketch does not show of that one stays: its other levels, what else it is called, its sources.
   *
   * @param sketch has at least one step; steps of no name or of one name are told apart by number
   */
  public static Finished of(
      Sketch sketch, String id, Otherwise otherwise, Optional<Original> original) {
    Making making = new Making(sketch, otherwise, original);
    return new Finished(making.exercise(id), making.shown(id));
  }

  /** What travels through the making of one. */
  private record Making(Sketch sketch, Otherwise otherwise, Optional<Original> original) {
    private String text(Blank blank, String instead) {
      String text = sketch.text(blank).strip();
      return text.isEmpty() ? instead : text;
    }

    private Stream<String> lines(Blank blank) {
      return sketch.text(blank).lines().map(String::strip).filter(each -> !each.isEmpty());
    }

    /** The names of the steps: each its own, whatever was written. */
    private List<String> names() {
      List<String> names = new ArrayList<>();
      for (Part each : sketch.parts()) {
        String name = each.name().strip();
        String free = name.isEmpty() ? "" + (names.size() + 1) : name;
        for (int more = 2; names.contains(free); more++) {
          free = (name + " " + more).strip();
        }
        names.add(free);
      }
      return names;
    }

    Exercise exercise(String id) {
      String name = text(Blank.NAME, otherwise.name());
      Level level = level(name);
      List<Level> levels =
          original
              .map(
                  it ->
                      it.exercise().levels().stream()
                          .map(each -> each.id().equals(level.id()) ? level : each)
                          .toList())
              .orElse(List.of(level));
      Optional<Exercise> before = original.map(Original::exercise);
      return new Exercise(
          id,
          name,
          before.map(Exercise::aliases).orElse(List.of()),
          text(Blank.PURPOSE, otherwise.summary()),
          sketch.kinds(),
          before.map(Exercise::sources).orElse(List.of()),
          cautions(levels.size() > 1),
          levels,
          before.map(Exercise::startId).orElse(level.id()),
          before.map(Exercise::substitutes).orElse(List.of()),
          before.flatMap(Exercise::perDay),
          before.map(Exercise::wording).orElse(Wording.ENGLISH));
    }

    private List<Caution> cautions(boolean several) {
      List<Caution> before = original.map(each -> each.exercise().cautions()).orElse(List.of());
      List<Caution> all =
          new ArrayList<>(
              before.stream().filter(each -> !each.isOf(original.orElseThrow().level())).toList());
      Set<String> only = several ? Set.of(original.orElseThrow().level().id()) : Set.of();
      lines(Blank.MIND)
          .map(
              text ->
                  before.stream()
                      .filter(
                          each -> each.text().equals(text) && all.stream().noneMatch(each::equals))
                      .findFirst()
                      .map(each -> new Caution(text, each.source(), still(each), each.levels()))
                      .orElse(new Caution(text, Optional.empty(), Set.of(), only)))
          .forEach(all::add);
      return all;
    }

    /** The phases of a caution that are still there; to all, where none is. */
    private Set<String> still(Caution caution) {
      List<String> names = names();
      return caution.phases().stream().filter(names::contains).collect(Collectors.toSet());
    }

    private Level level(String name) {
      Optional<Level> before = original.map(Original::level);
      List<Phase> script = new ArrayList<>();
      List<String> names = names();
      for (int i = 0; i < names.size(); i++) {
        Part part = sketch.parts().get(i);
        String said = part.cue().isBlank() ? Part.said(names.get(i)) : part.cue().strip();
        String cue = said.isEmpty() ? otherwise.cue() : said;
        script.add(new Phase(part.kind(), names.get(i), new Sentence(cue), part.side()));
      }
      List<Sentence> setup = lines(Blank.SETUP).map(Sentence::new).toList();
      return new Level(
          before.map(Level::id).orElse(Level.PLAIN),
          before
              .map(Level::name)
              .filter(each -> !each.equals(original.orElseThrow().exercise().name()))
              .orElse(name),
          before.map(Level::note).orElse(""),
          before.map(Level::effort).orElse(1),
          body(names),
          sketch.sides(),
          sketch.order(),
          setup.isEmpty() ? List.of(new Sentence(otherwise.setup())) : setup,
          script,
          doses(names),
          photos(name, names));
    }

    /** One without words is called as the exercise is. */
    private List<Photo> photos(String name, List<String> names) {
      List<Photo> all = new ArrayList<>();
      sketch.shot().ifPresent(each -> all.add(each.photo(Optional.empty(), name)));
      for (int i = 0; i < names.size(); i++) {
        Optional<String> phase = Optional.of(names.get(i));
        sketch.shot(i).ifPresent(each -> all.add(each.photo(phase, name)));
      }
      return all;
    }

    /** Without what no longer belongs to anything. */
    private Level.Body body(List<String> names) {
      Level.Body body = sketch.body();
      return new Level.Body(
          body.positions(),
          body.movements(),
          body.needs(),
          body.helps(),
          body.with()
              .filter(
                  each -> body.needs().allOf().stream().anyMatch(group -> group.contains(each))),
          body.measures().stream()
              .filter(each -> each.phase().map(names::contains).orElse(true))
              .toList());
    }

    /** The one that was changed, and those of other sources that still time the same steps. */
    private List<Dose> doses(List<String> names) {
      Map<String, Length> lengths = new LinkedHashMap<>();
      for (int i = 0; i < names.size(); i++) {
        lengths.put(names.get(i), sketch.parts().get(i).length());
      }
      Quantity reps = sketch.numbers().get(Much.REPS);
      List<Dose> before = original.map(each -> each.level().doses()).orElse(List.of());
      Optional<Dose> first = before.stream().findFirst();
      Dose now =
          new Dose(
              first.flatMap(Dose::source),
              reps,
              sketch.numbers().get(Much.SETS),
              lengths,
              Optional.ofNullable(sketch.numbers().get(Much.REST_REPS)),
              Optional.ofNullable(sketch.numbers().get(Much.REST_SETS)),
              first
                  .filter(each -> each.reps().equals(reps) && each.phases().equals(lengths))
                  .flatMap(Dose::perSide));
      return Stream.concat(
              Stream.of(now),
              before.stream().skip(1).filter(e -> e.phases().keySet().equals(lengths.keySet())))
          .toList();
    }

    Optional<Choreography> shown(String id) {
      return sketch.staging().map(each -> shown(id, staging(each)));
    }

    private Choreography shown(String id, Staging staging) {
      Optional<Choreography> before =
          original.filter(it -> it.exercise().levels().size() > 1).flatMap(Original::shown);
      if (before.isEmpty()) {
        return new Choreography(id, staging, Map.of());
      }
      Map<String, Staging> levels = new LinkedHashMap<>(before.get().levels());
      levels.put(original.orElseThrow().level().id(), staging);
      return new Choreography(id, before.get().plain(), levels);
    }

    private Staging staging(Staging staging) {
      Map<String, List<String>> phases = new LinkedHashMap<>();
      List<String> names = names();
      String at = staging.start();
      for (int i = 0; i < names.size(); i++) {
        List<String> path = sketch.parts().get(i).path();
        phases.put(names.get(i), path.isEmpty() ? List.of(at) : path);
        at = path.isEmpty() ? at : path.get(path.size() - 1);
      }
      return staging.with(staging.poses(), phases);
    }
  }
}
