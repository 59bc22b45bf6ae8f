package org.unhunch.settings;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.unhunch.routine.term.Position.Posture;
import org.unhunch.routine.term.Require;

/**
 * What fits the person now.
 *
 * @param places at least one, in the order to offer them, no two of the same name
 * @param placeName the name of the place one is at, one of the places
 * @param postures what is possible, at least one
 * @param cares the ids of what the person takes care with, sorted
 * @param minutes how long there is, 1 or more; empty for any time
 */
public record Situation(
    List<Place> places,
    String placeName,
    Set<Posture> postures,
    Set<String> cares,
    OptionalInt minutes) {
  /** The most minutes that are remembered. */
  public static final int MOST_MINUTES = 180;

  /** Copies the collections and checks the places and the minutes. */
  public Situation {
    places = List.copyOf(Require.some("places", places));
    Set<String> names = new HashSet<>();
    places.forEach(each -> Require.that(names.add(each.name()), "rule.places.twice", each.name()));
    Require.that(names.contains(placeName), "rule.place", placeName);
    postures = Sorted.copyOf(Require.some("postures", postures));
    cares = Sorted.copyOf(cares);
    int length = minutes.orElse(1);
    Require.range("minutes", length, 1, MOST_MINUTES);
  }

  /** {@return every posture, no care and any time, at the first of the places} */
  public static Situation startingWith(List<Place> places) {
    String first = Require.some("places", places).get(0).name();
    return new Situation(
        places, first, EnumSet.allOf(Posture.class), Set.of(), OptionalInt.empty());
  }

  /** {@return the place one is at} */
  public Place place() {
    return places.stream().filter(each -> each.name().equals(placeName)).findFirst().orElseThrow();
  }

  /** {@return the same at another of its places} */
  public Situation at(String otherName) {
    return new Situation(places, otherName, postures, cares, minutes);
  }

  /** {@return the same with the place one is at replaced, which may change its name} */
  public Situation withPlace(Place other) {
    List<Place> others = new ArrayList<>(places);
    others.set(places.indexOf(place()), other);
    return new Situation(others, other.name(), postures, cares, minutes);
  }

  /** {@return the same with other places; at the first of them where the present one is gone} */
  public Situation withPlaces(List<Place> others) {
    String first = Require.some("places", others).get(0).name();
    Situation there = new Situation(others, first, postures, cares, minutes);
    return there.hasPlace(placeName) ? there.at(placeName) : there;
  }

  /**
   * {@return the same with other names for its places where there are any; as it is where two would
   * have the same}
   */
  public Situation renamed(Map<String, String> names) {
    List<Place> others =
        places.stream()
            .map(each -> each.withName(names.getOrDefault(each.name(), each.name())))
            .toList();
    boolean apart = others.stream().map(Place::name).distinct().count() == others.size();
    String there = names.getOrDefault(placeName, placeName);
    return apart ? new Situation(others, there, postures, cares, minutes) : this;
  }

  /** {@return whether one of the places has the name} */
  boolean hasPlace(String name) {
    return places.stream().anyMatch(each -> each.name().equals(name));
  }

  /** {@return the same with other postures, at least one} */
  public Situation withPostures(Set<Posture> others) {
    return new Situation(places, placeName, others, cares, minutes);
  }

  /** {@return the same with other cares} */
  public Situation withCares(Set<String> others) {
    return new Situation(places, placeName, postures, others, minutes);
  }

  /** {@return the same with another time, empty for any} */
  public Situation withMinutes(OptionalInt other) {
    return new Situation(places, placeName, postures, cares, other);
  }
}
