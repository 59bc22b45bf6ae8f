package org.unhunch.routine.term;

import java.util.List;

/**
 * The words that exercises are described with, each list in the order to offer it.
 *
 * @param equipment what an exercise may need
 * @param positions where the body may be
 * @param movements what a movement may do
 * @param cares what a person may want to be careful with
 * @param sources the texts that facts come from
 * @param places the places to start with
 * @param language the two letters of the language that they are in
 */
public record Vocabulary(
    List<Equipment> equipment,
    List<Position> positions,
    List<Movement> movements,
    List<Care> cares,
    List<Source> sources,
    List<PlacePreset> places,
    String language) {
  /** No words at all. */
  public static final Vocabulary EMPTY =
      new Vocabulary(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /** Words in the language of everything that ships. */
  public Vocabulary(
      List<Equipment> equipment,
      List<Position> positions,
      List<Movement> movements,
      List<Care> cares,
      List<Source> sources,
      List<PlacePreset> places) {
    this(equipment, positions, movements, cares, sources, places, Wording.ENGLISH.language());
  }

  public Vocabulary {
    equipment = List.copyOf(equipment);
    positions = List.copyOf(positions);
    movements = List.copyOf(movements);
    cares = List.copyOf(cares);
    sources = List.copyOf(sources);
    places = List.copyOf(places);
  }
}
