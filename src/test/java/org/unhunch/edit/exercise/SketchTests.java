package org.unhunch.edit.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unhunch.edit.Editing;
import org.unhunch.edit.exercise.Finished.Otherwise;
import org.unhunch.edit.exercise.Remark.Weight;
import org.unhunch.library.Library;
import org.unhunch.library.LibrarySource;
import org.unhunch.library.Posture;
import org.unhunch.pack.Pack;
import org.unhunch.pack.PackContent;
import org.unhunch.pack.PackReader;
import org.unhunch.pack.PackWriter;
import org.unhunch.pack.Parcel;
import org.unhunch.pack.ReadPack;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Routine;
import org.unhunch.routine.Side;
import org.unhunch.routine.pose.Choreography;
import org.unhunch.routine.term.Area;
import org.unhunch.testing.TestCatalog;

/** Whatever is done to an exercise can be undone, and what nothing stops is read as it was made. */
class SketchTests {
  private static final int EDITS = 2_000;
  private static final String ID = new UUID(3, 4) + "/mine";
  private static final Otherwise OTHERWISE =
      new Otherwise("Mine", "For me.", "Get there.", "Go on.");
  private final Catalog catalog = TestCatalog.catalog();
  private final Map<String, Choreography> poses = TestCatalog.poses();
  private final Remarks remarks = new Remarks(catalog.cares(), List.of(), catalog.pacing());
  private final Random random = new Random(11);

  private Original original(String id) {
    Exercise exercise = catalog.exercise(id).orElseThrow();
    return new Original(exercise, exercise.start(), Optional.ofNullable(poses.get(id)));
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private Sketch edited(Sketch now) {
    int size = now.parts().size();
    Use use = new Use(now);
    return switch (random.nextInt(size == 0 ? 9 : 14)) {
      case 0 -> now.with(any(List.of(Blank.values())), any(List.of("", "Lift {one|other}", "A")));
      case 1 -> now.as(any(List.of(Exercise.Kind.values())));
      case 2 -> now.on(any(List.of(Side.Pair.values())), any(List.of(Side.Succession.values())));
      case 3 -> now.with(any(List.of(Much.values())), random.nextInt(12));
      case 4 -> use.at(any(catalog.vocabulary().positions()));
      case 5 -> use.moving(any(catalog.vocabulary().movements()));
      case 6 -> use.needing(any(catalog.equipment()), random.nextBoolean());
      case 7 -> use.on(any(List.of(Area.values())), catalog.vocabulary().movements());
      case 8 -> added(now, random.nextInt(size + 1));
      case 9 -> now.with(random.nextInt(size), each -> each.named("step " + random.nextInt(30)));
      case 10 -> now.with(random.nextInt(size), each -> each.saying("To the {left|right}."));
      case 11 -> now.with(random.nextInt(size), each -> each.lasting(random.nextInt(700)));
      case 12 -> now.with(random.nextInt(size), each -> each.to(pose(now)));
      default -> without(now, random.nextInt(size));
    };
  }

  private String pose(Sketch now) {
    return any(List.copyOf(now.staging().orElseThrow().poses().keySet()));
  }

  private Sketch added(Sketch now, int at) {
    List<Part> parts = new ArrayList<>(now.parts());
    Phase.Kind kind = any(List.of(Phase.Kind.values()));
    parts.add(at, Part.of(kind, "new " + random.nextInt(9), 3, List.of(pose(now))));
    return now.with(parts);
  }

  private static Sketch without(Sketch now, int at) {
    List<Part> parts = new ArrayList<>(now.parts());
    parts.remove(at);
    return now.with(parts);
  }

  @Test
  void thousandsOfEditsWithUndoAndRedoEndWhereTheyBegan() {
    Editing<Sketch, Revision> editing =
        new Editing<>(original("far-reach").copy("Mine"), Sketch::hasEnd);
    List<Sketch> past = new ArrayList<>(List.of(editing.draft()));
    int at = 0;
    int sound = 0;
    for (int i = 0; i < EDITS; i++) {
      int what = random.nextInt(10);
      if (what < 6) {
        editing.settle();
        if (editing.apply(new Revision(Blank.NAME, "" + i, edited(editing.draft())))) {
          past.subList(at + 1, past.size()).clear();
          past.add(editing.draft());
          at++;
        }
      } else if (what < 8) {
        at -= editing.undo().isPresent() ? 1 : 0;
      } else {
        at += editing.redo().isPresent() ? 1 : 0;
      }
      assertThat(editing.draft()).as("after %s edits", i).isSameAs(past.get(at));
      sound += i % 40 == 0 && isSound(editing.draft()) ? 1 : 0;
    }
    assertThat(past.size()).isGreaterThan(100);
    assertThat(sound).isGreaterThan(5);
  }

  /** What nothing stops is written to a file in which nothing is wrong. */
  private boolean isSound(Sketch sketch) {
    if (remarks.of(sketch).stream().anyMatch(each -> each.weight() == Weight.STOPS)) {
      return false;
    }
    Finished finished = Finished.of(sketch, ID, OTHERWISE, Optional.empty());
    ReadPack read = reread(finished);
    assertThat(read.problems()).isEmpty();
    assertThat(read.content().orElseThrow().exercises()).containsExactly(finished.exercise());
    assertThat(read.content().orElseThrow().poses())
        .isEqualTo(Map.of(ID, finished.shown().orElseThrow()));
    return true;
  }

  private ReadPack reread(Finished finished) {
    Pack pack = new Pack(new UUID(3, 4), "Mine", "", "", 1, "en");
    PackContent content = PackContent.empty(pack).with(finished.exercise(), finished.shown());
    return PackReader.read(PackWriter.write(content).orElseThrow(), "mine.unhunch", catalog);
  }

  @Test
  void anExerciseThatNothingIsChangedOfStaysAsItIs() {
    for (Exercise each : catalog.exercises()) {
      Original original = original(each.id());
      Finished same = Finished.of(original.itself(), each.id(), OTHERWISE, Optional.of(original));
      assertThat(same.exercise()).isEqualTo(each);
      assertThat(same.shown().map(it -> it.level(each.startId())))
          .isEqualTo(original.shown().map(it -> it.level(each.startId())));
    }
  }

  @Test
  void whatBeginsLikeAnotherHasItsNumbersAsItsOwnAndIsSound() {
    for (Exercise each : catalog.exercises()) {
      Sketch copy = original(each.id()).copy("Mine");
      assertThat(copy.numbers().values()).allMatch(it -> it.origin().statedBy().isEmpty());
      assertThat(remarks.of(copy)).noneMatch(it -> it.weight() == Weight.STOPS);
      assertThat(isSound(copy) || copy.staging().isEmpty()).as(each.id()).isTrue();
    }
  }

  @Test
  void aPostureBeginsWithAHoldThatIsShown() {
    List<Posture> all =
        new Library(LibrarySource.of("catalog", catalog, List.of(), poses)).postures();
    assertThat(all).extracting(each -> each.position().id()).containsExactly("standing");
    Posture first = all.get(0);
    Sketch sketch =
        Sketch.in(first.position(), first.needs(), first.staging(), "stay")
            .with(Blank.NAME, "Mine");
    assertThat(remarks.of(sketch)).noneMatch(each -> each.weight() == Weight.STOPS);
    assertThat(isSound(sketch)).isTrue();
  }

  @Test
  void anotherLevelAndAnotherCautionStayAsTheyAre() {
    Original original = original("back-wave");
    assertThat(original.exercise().levels()).hasSizeGreaterThan(1);
    Sketch longer = original.itself().with(0, each -> each.lasting(9));
    Exercise made =
        Finished.of(longer, original.exercise().id(), OTHERWISE, Optional.of(original)).exercise();
    assertThat(made.levels()).hasSameSizeAs(original.exercise().levels());
    assertThat(made.start().doses().get(0)).isNotEqualTo(original.level().doses().get(0));
    assertThat(made.levels().stream().filter(each -> !each.id().equals(made.startId())))
        .allMatch(original.exercise().levels()::contains);
    assertThat(made.cautions()).isEqualTo(original.exercise().cautions());
  }

  @Test
  void twoPressedTogetherWillDoInPlaceOfEachOther() {
    Sketch none = original("far-reach").copy("Mine");
    for (var each : List.copyOf(none.body().needs().allOf())) {
      none = new Use(none).needing(each.get(0), false);
    }
    var wall = catalog.equipment().get(0);
    var chair = catalog.equipment().get(1);
    Sketch either = new Use(new Use(none).needing(wall, false)).needing(chair, true);
    assertThat(either.body().needs().allOf()).containsExactly(List.of(wall, chair));
    assertThat(new Use(either).needing(wall, false).body().needs().allOf())
        .containsExactly(List.of(chair));
  }

  @Test
  void whatIsSentIsReadByWhoeverHasNothingOfIt() {
    Sketch sketch = original("far-reach").copy("Mine");
    Finished made = Finished.of(sketch, ID, OTHERWISE, Optional.empty());
    Exercise mine = made.exercise();
    Routine.Entry entry = new Routine.Entry(mine, mine.start());
    Routine noon = new Routine(new UUID(3, 4) + "/noon", "Noon", "For noon.", List.of(entry));
    Pack own = new Pack(new UUID(3, 4), "Mine", "", "", 1, "en");
    List<PackContent> packs = List.of(PackContent.empty(own).with(mine, made.shown()));
    for (PackContent sent :
        List.of(Parcel.of(mine, 1, catalog, packs), Parcel.of(noon, 1, catalog, packs))) {
      byte[] file = PackWriter.write(sent).orElseThrow();
      ReadPack read = PackReader.read(file, "noon.unhunch", catalog);
      assertThat(read.problems()).isEmpty();
      assertThat(read.content()).contains(sent);
      assertThat(sent.exercises()).extracting(Exercise::name).containsExactly("Mine");
      assertThat(sent.poses()).hasSize(1);
    }
  }
}
