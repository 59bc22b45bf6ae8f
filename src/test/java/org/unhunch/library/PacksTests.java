package org.unhunch.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.edit.exercise.Finished;
import org.unhunch.edit.exercise.Finished.Otherwise;
import org.unhunch.edit.exercise.Original;
import org.unhunch.edit.exercise.Sketch;
import org.unhunch.pack.Comparison.State;
import org.unhunch.pack.Pack;
import org.unhunch.pack.PackContent;
import org.unhunch.pack.Parcel;
import org.unhunch.pack.Update;
import org.unhunch.pack.Update.Take;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Dose;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Length;
import org.unhunch.routine.Origin;
import org.unhunch.routine.Quantity;
import org.unhunch.routine.Routine;
import org.unhunch.storage.Loaded;
import org.unhunch.testing.FolderKeeping;
import org.unhunch.testing.Packs;
import org.unhunch.testing.Shipped;

/** Packs of others: added, updated and removed, with one's own routines beside them. */
class PacksTests {
  private static final Catalog SHIPPED = Shipped.catalog();
  private static final String NECK = "0b8f6c1e-52a7-4d3b-9a41-6f2d7c9e1a10/";
  private final LibrarySource first = LibrarySource.of("catalog", SHIPPED, List.of(), Map.of());

  @TempDir Path folder;
  private Library library;

  @BeforeEach
  void beginWithNothing() {
    library = open();
  }

  private Library open() {
    Library opened = new FolderKeeping(folder).library(SHIPPED, Map.of());
    assertThat(opened.problems()).isEmpty();
    return opened;
  }

  private static PackContent neckWith(String from, String to) {
    return Packs.read(Packs.neckWith(from, to).replace("\"version\": 3", "\"version\": 4"))
        .content()
        .orElseThrow();
  }

  /** A routine of one's own with an exercise of the pack's, with other reps than it says. */
  private Routine evening() {
    Exercise chin = library.catalog().exercise(NECK + "chin-to-chest").orElseThrow();
    Routine.Entry entry = new Routine.Entry(chin, chin.start());
    Routine.Entry own = entry.with(entry.dose().inReps(chin.start().doses().get(0).sets()));
    return new Routine(
        library.own().newId("Slow evening"),
        "Slow evening",
        "For the end.",
        List.of(),
        Optional.empty(),
        List.of(own),
        Optional.empty());
  }

  private Routine own(Library of) {
    return of.catalog().routine(of.own().routines().get(0).id()).orElseThrow();
  }

  @Test
  void aPackThatWasAddedIsThereAlsoAtTheNextStartAndGoneWhenRemoved() {
    library.packs().put(Packs.neck());
    assertThat(library.catalog().routine(NECK + "neck-programme")).isPresent();
    Library later = open();
    assertThat(later.packs().all().equals(List.of(Packs.neck()))).isTrue();
    assertThat(later.catalog().exercise(NECK + "nod")).isPresent();
    assertThat(later.hasPoses(NECK + "chin-to-chest")).isTrue();
    assertThat(later.hasPoses(NECK + "nod")).isFalse();
    assertThat(later.origin(NECK + "nod")).map(Pack::author).contains("Practice by the Park");
    later.packs().remove(Packs.neck().pack());
    assertThat(later.catalog().exercise(NECK + "nod")).isEmpty();
    assertThat(open().packs().all()).isEmpty();
  }

  @Test
  void whatAnUpdateWouldDoIsKnownBefore() {
    assertThat(library.packs().compare(Packs.neck()).state()).isEqualTo(State.NEW);
    library.packs().put(Packs.neck());
    assertThat(library.packs().compare(Packs.neck()).state()).isEqualTo(State.SAME);
    var comparison = library.packs().compare(neckWith("\"hang\": 20", "\"hang\": 30"));
    assertThat(comparison.state()).isEqualTo(State.NEWER);
    assertThat(comparison.exercises())
        .singleElement()
        .matches(each -> !each.isNew() && !each.isGone())
        .matches(each -> each.thing().name().equals("Chin to the chest"));
    assertThat(comparison.routines()).hasSize(1);
    PackContent other = neckWith("own weight", "very own weight").as(Packs.neck().pack());
    assertThat(library.packs().compare(other).state()).isEqualTo(State.OTHER);
    PackContent older = Packs.neck().as(Packs.neck().pack().version(2));
    assertThat(library.packs().compare(older).state()).isEqualTo(State.OLDER);
  }

  @Test
  void aNewFigureAloneIsAChange() {
    library.packs().put(Packs.neck());
    assertThat(library.packs().compare(neckWith("\"nod\": 44", "\"nod\": 40")).exercises())
        .singleElement()
        .matches(each -> each.thing().id().equals(NECK + "chin-to-chest"));
  }

  @Test
  void anUpdateReachesARoutineOfOnesOwnAndLeavesItsAmounts() {
    library.packs().put(Packs.neck());
    library.own().put(evening());
    library.packs().put(neckWith("\"hang\": 20", "\"hang\": 30"));
    Routine.Entry now = own(library).entries().get(0);
    assertThat(now.level().doses().get(0).phases().get("hang").amount().low()).isEqualTo(30);
    assertThat(now.dose().phases().get("hang").amount().low()).isEqualTo(30);
    assertThat(now.dose().reps().low()).isEqualTo(1);
    assertThat(own(open()).equals(own(library))).isTrue();
  }

  private static long seconds(Routine routine, String phase) {
    return (long) routine.entries().get(0).dose().phases().get(phase).amount().low();
  }

  /** Guards against an amount of one's own that is lost as what it is for gets another name. */
  @Test
  void anAmountStaysWhereAHoldIsRenamed() {
    library.packs().put(Packs.neck());
    Exercise chin = library.catalog().exercise(NECK + "chin-to-chest").orElseThrow();
    String id = library.own().newId("Mine");
    library.own().put(chin.withId(id), Optional.empty());
    Exercise mine = library.own().exercises().get(0);
    Routine.Entry entry = new Routine.Entry(mine, mine.start());
    Dose dose = entry.dose();
    Map<String, Length> lengths = new LinkedHashMap<>(dose.phases());
    lengths.put("hang", new Length(Quantity.of(44, Origin.OWN), Length.Unit.SECONDS));
    Dose longer = dose.in(dose.reps(), dose.sets(), lengths, dose.restBetweenSets());
    library
        .own()
        .put(
            new Routine(
                library.own().newId("Noon"), "Noon", "For noon.", List.of(entry.with(longer))));
    Original original = new Original(mine, mine.start(), Optional.empty());
    Sketch renamed = original.itself().with(1, each -> each.named("let it hang"));
    Otherwise otherwise = new Otherwise("Mine", "For me.", "Get there.", "Go on.");
    Finished finished = Finished.of(renamed, id, otherwise, Optional.of(original));
    library.own().put(finished.exercise(), Optional.empty());
    assertThat(library.problems()).isEmpty();
    assertThat(seconds(own(library), "let it hang")).isEqualTo(44);
    assertThat(own(open()).equals(own(library))).isTrue();
  }

  /** Guards against a routine of one's own that falls silent with the pack that it used. */
  @Test
  void whatARoutineOfOnesOwnUsesBecomesOnesOwnWhenItGoes() {
    library.packs().put(Packs.neck());
    library.own().put(evening());
    library.packs().remove(Packs.neck().pack());
    Exercise mine = own(library).entries().get(0).exercise();
    assertThat(mine.name()).isEqualTo("Chin to the chest");
    assertThat(library.own().has(mine.id())).isTrue();
    assertThat(library.hasPoses(mine.id())).isTrue();
    Library later = open();
    assertThat(own(later).equals(own(library))).isTrue();
    assertThat(later.poses(mine.id()).equals(library.poses(mine.id()))).isTrue();
  }

  /** Guards against a routine that is lost as it was being made while a pack was removed. */
  @Test
  void whatIsBeingMadeFollowsWhatBecameOnesOwn() {
    library.packs().put(Packs.neck());
    Routine begun = evening();
    library.own().put(begun);
    library.packs().remove(Packs.neck().pack());
    Routine adopted = own(library);
    library.own().put(begun);
    assertThat(own(library).equals(adopted)).isTrue();
    assertThat(own(open()).equals(adopted)).isTrue();
  }

  private static String hang(Library of) {
    Exercise chin = of.catalog().exercise(NECK + "chin-to-chest").orElseThrow();
    return "" + chin.start().doses().get(0).phases().get("hang").amount().low();
  }

  @Test
  void theVersionBeforeIsKeptUntilTheNextUpdateAndBroughtBack() {
    library.packs().put(Packs.neck());
    assertThat(library.packs().before(Packs.neck().pack())).isEmpty();
    library.packs().put(neckWith("\"hang\": 20", "\"hang\": 30"));
    assertThat(hang(library)).isEqualTo("30");
    PackContent before = open().packs().before(Packs.neck().pack()).orElseThrow();
    assertThat(before.equals(Packs.neck())).isTrue();
    library.packs().put(before);
    assertThat(hang(library)).isEqualTo("20");
    assertThat(library.packs().before(Packs.neck().pack()))
        .map(each -> each.pack().version())
        .contains(4);
    library.packs().remove(Packs.neck().pack());
    assertThat(library.packs().before(Packs.neck().pack())).isEmpty();
  }

  @Test
  void whatWasChosenOfAnExerciseIsWhatComesOfIt() {
    library.packs().put(Packs.neck());
    Exercise chin = library.catalog().exercise(NECK + "chin-to-chest").orElseThrow();
    Update update = library.packs().update(neckWith("\"hang\": 20", "\"hang\": 30"));
    library.packs().put(update.with(chin, Take.BEFORE), Exercise::name);
    assertThat(hang(library)).isEqualTo("20");
    assertThat(library.problems()).isEmpty();
    assertThat(library.packs().all().get(0).pack().version()).isEqualTo(4);
    library
        .packs()
        .put(
            library.packs().update(neckWith("\"hang\": 20", "\"hang\": 30")).with(chin, Take.BOTH),
            each -> each.name() + " before");
    assertThat(hang(library)).isEqualTo("30");
    assertThat(library.own().exercises())
        .singleElement()
        .matches(each -> each.name().equals("Chin to the chest before"))
        .matches(each -> library.hasPoses(each.id()));
    assertThat(library.problems()).isEmpty();
    assertThat(hang(open())).isEqualTo("30");
  }

  @Test
  void whatIsLetGoLeavesTheRoutinesThatUsedIt() {
    library.packs().put(Packs.neck());
    library.own().put(evening());
    Exercise chin = library.catalog().exercise(NECK + "chin-to-chest").orElseThrow();
    PackContent without = Packs.neck().as(Packs.neck().pack().version(4)).without(chin.id());
    PackContent bare =
        new PackContent(
            without.pack(), without.exercises(), without.poses(), List.of(), without.words());
    assertThat(library.packs().update(bare).take(chin)).isEqualTo(Take.KEEP);
    library.packs().put(library.packs().update(bare).with(chin, Take.THEIRS), Exercise::name);
    assertThat(library.own().routines()).isEmpty();
    assertThat(library.own().exercises()).isEmpty();
    assertThat(library.problems()).isEmpty();
  }

  @Test
  void aRoutineTravelsWithAllThatItUses() {
    library.packs().put(Packs.neck());
    Routine evening = evening();
    PackContent sent = Parcel.of(evening, 5, library.catalog(), library.packs().all());
    assertThat(sent.pack().version()).isEqualTo(5);
    assertThat(sent.exercises()).singleElement().matches(e -> e.name().equals("Chin to the chest"));
    assertThat(sent.poses()).hasSize(1);
    assertThat(sent.pack().id())
        .isEqualTo(Parcel.of(evening, 6, library.catalog(), library.packs().all()).pack().id());
    Library elsewhere = new Library(first);
    elsewhere.packs().put(sent);
    assertThat(elsewhere.problems()).isEmpty();
    assertThat(elsewhere.catalog().routine(sent.routines().get(0).id())).isPresent();
  }

  @Test
  void aBrokenPackInTheFolderIsToldAndTheRestOfItIsThere() throws Exception {
    library.packs().put(Packs.neck());
    Path file = folder.resolve("packs/" + NECK.replace("/", ".unhunch"));
    Files.writeString(file, Files.readString(file).replace("\"strength\"", "\"strong\""));
    Loaded<Kept> loaded = Kept.load(new PackFolder(folder), new OwnFile(folder), SHIPPED);
    Library broken = new Library(first, loaded.value(), new FolderKeeping(folder));
    assertThat(broken.problems()).isNotEmpty();
    assertThat(broken.catalog().exercise(NECK + "nod")).isEmpty();
    assertThat(broken.catalog().exercise(NECK + "chin-to-chest")).isPresent();
  }
}
