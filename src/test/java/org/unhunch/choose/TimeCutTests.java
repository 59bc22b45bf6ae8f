package org.unhunch.choose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.unhunch.routine.Amounts;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Dose;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Care;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.Position.Posture;
import org.unhunch.testing.Shipped;
import org.unhunch.testing.TestCatalog;
import org.unhunch.words.ChangeWords;
import org.unhunch.words.Words;

/** What a routine is cut to when time is short, held as properties of whatever it is cut from. */
class TimeCutTests {
  private static final List<Integer> MINUTES =
      IntStream.rangeClosed(Person.LEAST_MINUTES, Person.MOST_MINUTES).boxed().toList();

  private static final Set<Posture> ALL = EnumSet.allOf(Posture.class);
  private static final Map<String, String> NONE = Map.of();
  private static final UnaryOperator<Routine.Entry> AS_IT_BEGINS = UnaryOperator.identity();
  private static final UnaryOperator<Routine.Entry> AT_THE_UPPER_ENDS =
      entry -> entry.with(upper(entry.dose()));

  private enum Which {
    SHIPPED(Shipped.catalog()),
    STUDIO(TestCatalog.catalog());

    private final Catalog catalog;

    Which(Catalog catalog) {
      this.catalog = catalog;
    }
  }

  /** Guards against a big stretch without its warm-up, and against time that is left over. */
  @ParameterizedTest
  @EnumSource(Which.class)
  void everyRoutineIsCutSafelyToEveryTimeForEveryCare(Which which) {
    Catalog catalog = which.catalog;
    for (Set<Care> cares : cares(catalog)) {
      for (Set<Equipment> have : equipment(catalog)) {
        holdsForEachTime(
            catalog, new Person(have, ALL, cares, OptionalInt.empty(), NONE, AS_IT_BEGINS));
      }
      Set<Equipment> all = Set.copyOf(catalog.equipment());
      holdsForEachTime(
          catalog, new Person(all, ALL, cares, OptionalInt.empty(), NONE, AT_THE_UPPER_ENDS));
    }
  }

  /** Guards against rules that hold only of the routines that happen to ship. */
  @Test
  void randomRoutinesAreCutSafelyToo() {
    Random random = new Random(16);
    Catalog studio = TestCatalog.catalog();
    List<Routine> routines =
        IntStream.range(0, 120).mapToObj(each -> random(studio, random, each)).toList();
    Catalog catalog =
        new Catalog(studio.vocabulary(), studio.exercises(), routines, studio.pacing());
    Set<Equipment> all = Set.copyOf(studio.equipment());
    for (Set<Care> cares : List.of(Set.<Care>of(), Set.of(studio.cares().get(0)))) {
      holdsForEachTime(
          catalog, new Person(all, ALL, cares, OptionalInt.empty(), NONE, AT_THE_UPPER_ENDS));
    }
  }

  @Test
  void theSameIsCutTheSameWayEachTime() {
    for (int minutes : MINUTES) {
      assertThat(shipped("gentle-all-round", "rounding", minutes))
          .isEqualTo(shipped("gentle-all-round", "rounding", minutes));
    }
  }

  private static Dose upper(Dose dose) {
    Map<String, Integer> phases = new HashMap<>();
    dose.phases().forEach((name, length) -> phases.put(name, length.amount().high()));
    return new Amounts(dose.reps().high(), dose.sets().high(), phases).within(dose);
  }

  private static List<Set<Equipment>> equipment(Catalog catalog) {
    return Stream.of("", "floor chair wall doorway")
        .map(ids -> Set.of(ids.split(" ")))
        .map(
            ids ->
                Set.copyOf(catalog.equipment().stream().filter(e -> ids.contains(e.id())).toList()))
        .collect(
            () -> new ArrayList<>(List.of(Set.copyOf(catalog.equipment()))),
            List::add,
            List::addAll);
  }

  /** None, each, and all together. */
  private static List<Set<Care>> cares(Catalog catalog) {
    List<Set<Care>> all = new ArrayList<>(List.of(Set.of(), Set.copyOf(catalog.cares())));
    catalog.cares().forEach(each -> all.add(Set.of(each)));
    return all;
  }

  private static void holdsForEachTime(Catalog catalog, Person person) {
    Chooser chooser = new Chooser(catalog);
    for (Routine routine : catalog.routines()) {
      Offer whole = chooser.offer(routine.id(), person).orElseThrow();
      CutRules rules = new CutRules(whole, catalog.pacing());
      for (int minutes : MINUTES) {
        Person hurried =
            new Person(
                person.have(),
                person.postures(),
                person.cares(),
                OptionalInt.of(minutes),
                person.levels(),
                person.agreed());
        Offer cut = chooser.offer(routine.id(), hurried).orElseThrow();
        String what = routine.id() + " in " + minutes + " for " + person.cares();
        assertThat(rules.broken(cut, minutes * 60)).as(what).isEmpty();
      }
    }
  }

  private static Routine random(Catalog catalog, Random random, int number) {
    List<Exercise> exercises = new ArrayList<>(catalog.exercises());
    Collections.shuffle(exercises, random);
    List<Routine.Entry> entries = new ArrayList<>();
    int size = 1 + random.nextInt(7);
    for (Exercise each : exercises.subList(0, size)) {
      Level level = each.levels().get(random.nextInt(each.levels().size()));
      Dose dose = level.doses().get(random.nextInt(level.doses().size()));
      Optional<String> after =
          entries.isEmpty() || random.nextInt(3) > 0
              ? Optional.empty()
              : Optional.of(entries.get(random.nextInt(entries.size())).exercise().id());
      entries.add(new Routine.Entry(each, level, dose, 1 + random.nextInt(4), after, List.of()));
    }
    String id = "random-" + number;
    return new Routine(id, id, id, List.of(), Optional.empty(), entries, Optional.empty());
  }

  private static Offer shipped(String routine, String care, int minutes) {
    Catalog catalog = Which.SHIPPED.catalog;
    Set<Care> cares =
        Set.copyOf(catalog.cares().stream().filter(each -> each.id().equals(care)).toList());
    Person person =
        new Person(Set.copyOf(catalog.equipment()), ALL, cares, OptionalInt.of(minutes), Map.of());
    return new Chooser(catalog).offer(routine, person).orElseThrow();
  }

  /** Guards against a routine of pairs that becomes half of one pair and keeps its name. */
  @ParameterizedTest
  @CsvSource({"loosen-then-strengthen, 3", "face-down-strength, 4", "middle-back-builders, 3"})
  void aRoutineOfWhichHardlyAnythingWouldBeLeftIsOfferedWithTheTimeItTakes(
      String routine, int minutes) {
    Offer offer = shipped(routine, "", minutes);
    assertThat(offer.tooLong()).isTrue();
    assertThat(offer.routine().entries()).hasSizeGreaterThan(1);
    Words words = new Words();
    assertThat(new ChangeWords(words).unmet(offer))
        .isEqualTo("Takes at least " + words.minutes(offer.seconds()) + ".");
  }

  /** Guards against "once you are loose" where nothing loosens any more. */
  @ParameterizedTest
  @CsvSource({
    "all-in-the-chair, '', 10, once you are loose, true",
    "all-in-the-chair, '', 5, once you are loose, true",
    "all-in-the-chair, '', 5, The neck and the sides follow, false",
    "all-in-the-chair, '', 3, once you are loose, false",
    "stand-and-open, '', 3, warm the shoulders, true",
    "stand-and-open, '', 3, the wall, false",
    "all-in-the-chair, arching, 10, arch, false",
    "desk-break, neck, 10, the neck, false",
  })
  void aReasonStandsOnlyWhileItIsTrue(
      String routine, String care, int minutes, String reason, boolean stands) {
    String why = shipped(routine, care, minutes).routine().why();
    assertThat(why.contains(reason)).as(why).isEqualTo(stands);
  }

  /** Guards against "what stands in is here already" where that was left out to save time. */
  @Test
  void whatStandsInIsSaidToBeThereOnlyIfItIs() {
    Catalog studio = TestCatalog.catalog();
    Set<Care> rounding =
        Set.copyOf(studio.cares().stream().filter(e -> e.id().equals("rounding")).toList());
    for (int minutes : MINUTES) {
      Person person =
          new Person(
              Set.copyOf(studio.equipment()), ALL, rounding, OptionalInt.of(minutes), Map.of());
      Offer offer = new Chooser(studio).offer("morning", person).orElseThrow();
      boolean there = offer.routine().exerciseIds().contains("back-arch");
      assertThat(offer.changes())
          .filteredOn(each -> each.exercise().id().equals("forward-curl"))
          .singleElement()
          .extracting(Change::kind)
          .isEqualTo(there ? Change.Kind.ALREADY_THERE : Change.Kind.LEFT_OUT);
    }
  }

  /** Guards against a line for each of seven exercises, in whatever order. */
  @Test
  void whatIsLeftOutToSaveTimeIsSaidInOneSentenceInTheOrderOfTheRoutine() {
    Offer offer = shipped("gentle-all-round", "", 4);
    List<String> gone = offer.changes().stream().map(each -> each.exercise().name()).toList();
    List<String> order =
        Which.SHIPPED.catalog.routine("gentle-all-round").orElseThrow().entries().stream()
            .map(each -> each.exercise().name())
            .filter(gone::contains)
            .toList();
    assertThat(gone).hasSizeGreaterThan(3).isEqualTo(order);
    assertThat(new ChangeWords(new Words()).lines(offer)).hasSize(1);
  }
}
