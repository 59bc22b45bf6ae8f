package org.unhunch.routine;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unhunch.routine.term.Care;
import org.unhunch.routine.term.Require;
import org.unhunch.routine.term.Source;
import org.unhunch.routine.term.Wording;

/**
 * One exercise or stretch.
 *
 * @param id unique; in a pack it begins with the pack's id and a slash
 * @param name what it is called
 * @param aliases other names that people search for
 * @param summary what it is for, in one sentence
 * @param kinds what it does, at least one
 * @param sources the texts that have it; empty if somebody's own
 * @param cautions what to mind
 * @param levels every way to do it, at least one
 * @param startId the level to begin with
 * @param substitutes what to do instead, at most one for each care
 * @param perDay how many times a day, where a source says so
 * @param wording in which language all of this is
 */
public record Exercise(
    String id,
    String name,
    List<String> aliases,
    String summary,
    List<Kind> kinds,
    List<Source> sources,
    List<Caution> cautions,
    List<Level> levels,
    String startId,
    List<Substitute> substitutes,
    Optional<Quantity> perDay,
    Wording wording) {
  /** What an exercise does. */
  public enum Kind {
    /** Lengthens. */
    STRETCH,
    /** Loosens. */
    MOBILITY,
    /** Strengthens. */
    STRENGTH
  }

  /** An exercise in the language of everything that ships. */
  public Exercise(
      String id,
      String name,
      List<String> aliases,
      String summary,
      List<Kind> kinds,
      List<Source> sources,
      List<Caution> cautions,
      List<Level> levels,
      String startId,
      List<Substitute> substitutes,
      Optional<Quantity> perDay) {
    this(
        id,
        name,
        aliases,
        summary,
        kinds,
        sources,
        cautions,
        levels,
        startId,
        substitutes,
        perDay,
        Wording.ENGLISH);
  }

  public Exercise {
    Require.fullId(id);
    Require.text("name", name);
    aliases = List.copyOf(aliases);
    Require.text("summary", summary);
    kinds = List.copyOf(Require.some("kinds", kinds));
    sources = List.copyOf(sources);
    cautions = List.copyOf(cautions);
    levels = List.copyOf(Require.some("levels", levels));
    substitutes = List.copyOf(substitutes);
    Set<String> ids = new HashSet<>();
    levels.forEach(each -> Require.that(ids.add(each.id()), "rule.levels.twice", each.id()));
    Require.that(ids.contains(startId), "rule.start.level", startId);
    Set<String> cares = new HashSet<>();
    substitutes.forEach(
        each ->
            Require.that(
                cares.add(each.instead().id()), "rule.substitutes.twice", each.instead().id()));
  }

  /** {@return whether it is of a pack, rather than of a catalog} */
  public boolean isOfPack() {
    return id.indexOf('/') >= 0;
  }

  /** {@return the level with the id, or empty} */
  public Optional<Level> level(String levelId) {
    return levels.stream().filter(level -> level.id().equals(levelId)).findFirst();
  }

  /** {@return the same exercise under another id} */
  public Exercise withId(String other) {
    return with(other, name, substitutes, wording);
  }

  /** {@return the same exercise, said to be in another language} */
  public Exercise worded(Wording other) {
    return with(id, name, substitutes, other);
  }

  /** {@return the same exercise with these substitutes} */
  public Exercise withSubstitutes(List<Substitute> others) {
    return with(id, name, others, wording);
  }

  /** {@return the same exercise under another name} */
  public Exercise named(String other) {
    return with(id, other, substitutes, wording);
  }

  private Exercise with(String otherId, String called, List<Substitute> others, Wording other) {
    return new Exercise(
        otherId, called, aliases, summary, kinds, sources, cautions, levels, startId, others,
        perDay, other);
  }

  /** {@return what its levels are called, and the positions, movements and things in them} */
  public List<String> terms() {
    return levels.stream().flatMap(Level::terms).distinct().toList();
  }

  /** {@return the level to begin with} */
  public Level start() {
    return level(startId).orElseThrow();
  }

  /**
   * What to do instead when a person is careful with something; named by id, since the other
   * exercise may itself name substitutes.
   *
   * @param instead what the person is careful with
   * @param exerciseId the other exercise, or empty for another level of the same
   * @param levelId the level, or empty for the start level of the other exercise
   */
  public record Substitute(Care instead, Optional<String> exerciseId, Optional<String> levelId) {
    public Substitute {
      Require.that(exerciseId.isPresent() || levelId.isPresent(), "rule.substitute");
    }
  }
}
