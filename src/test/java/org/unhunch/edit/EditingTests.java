package org.unhunch.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.Routine;
import org.unhunch.routine.Side;
import org.unhunch.testing.TestCatalog;
import org.unhunch.timeline.Timeline;

/** Whatever is done to a draft can be undone, and done again. */
class EditingTests {
  private static final int EDITS = 10_000;
  private final Catalog catalog = TestCatalog.catalog();
  private final Random random = new Random(7);

  private static Routine.Entry work(Exercise exercise) {
    Level level = exercise.start();
    return new Routine.Entry(exercise, level);
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private Edit edit(Draft draft) {
    int size = draft.rows().size();
    int kind = random.nextInt(size == 0 ? 3 : 10);
    return switch (kind) {
      case 0 -> new Edit.Add(random.nextInt(size + 1), work(any(catalog.exercises())));
      case 1 -> new Edit.Name("Name " + random.nextInt(5));
      case 2 ->
          random.nextInt(50) == 0
              ? new Edit.Begin(any(catalog.routines()))
              : new Edit.Add(
                  random.nextInt(size + 1),
                  new Routine.Rest(1 + random.nextInt(9), "", random.nextBoolean()));
      case 3 -> new Edit.Remove(random.nextInt(size));
      case 4 -> new Edit.Move(random.nextInt(size), random.nextInt(size));
      case 5 -> new Edit.Remove(some(size));
      case 6 -> several(draft);
      case 7 -> new Edit.Leave(random.nextInt(size), "early:" + random.nextInt(30));
      default -> put(draft, random.nextInt(size));
    };
  }

  private List<Integer> some(int size) {
    int first = random.nextInt(size);
    return IntStream.range(first, size).filter(each -> each < first + 3).boxed().toList();
  }

  private Edit several(Draft draft) {
    List<Integer> rows = some(draft.rows().size());
    int place = random.nextInt(draft.rows().size() - rows.size() + 1);
    return random.nextBoolean()
        ? new Edit.Move(rows, place)
        : new Edit.Add(place, rows.stream().map(draft.rows()::get).toList());
  }

  private Edit put(Draft draft, int row) {
    Optional<Routine.Entry> entry = draft.entry(row);
    if (entry.isEmpty()) {
      Routine.Rest rest = new Routine.Rest(1 + random.nextInt(300), "Drink.", false);
      return new Edit.Put(row, rest, "rest");
    }
    Dial dial = any(Dial.of(entry.get()));
    Routine.Entry next = dial.set(entry.get(), random.nextInt(12));
    if (random.nextInt(4) == 0) {
      next = next.at(any(next.exercise().levels()));
    }
    Level level = next.level();
    if (level.sides() != Side.Pair.NONE && random.nextInt(3) == 0) {
      Side first = level.sides().sides().get(1).orElseThrow();
      next = next.inOrder(level.sides().from(first), any(List.of(Side.Succession.values())));
    }
    return new Edit.Put(row, next, dial.kind() + dial.phase());
  }

  @Test
  void tenThousandEditsWithUndoAndRedoEndWhereTheyBegan() {
    Editing<Draft, Edit> editing =
        new Editing<>(Draft.of(catalog.routines().get(0)), Draft::hasEnd);
    List<Draft> past = new ArrayList<>(List.of(editing.draft()));
    int at = 0;
    for (int i = 0; i < EDITS; i++) {
      int what = random.nextInt(10);
      if (what < 6) {
        editing.settle();
        if (editing.apply(edit(editing.draft()))) {
          past.subList(at + 1, past.size()).clear();
          past.add(editing.draft());
          at++;
        }
      } else if (what < 8) {
        at -= editing.undo().isPresent() ? 1 : 0;
      } else {
        at += editing.redo().isPresent() ? 1 : 0;
      }
      assertThat(editing.draft().equals(past.get(at))).as("after %s edits", i).isTrue();
    }
    assertThat(past.size()).isGreaterThan(200);
    int back = 0;
    while (editing.undo().isPresent()) {
      back++;
    }
    assertThat(back).isBetween(1, 100);
    assertThat(editing.draft().equals(past.get(at - back))).isTrue();
    while (editing.redo().isPresent()) {
      at += 1;
    }
    assertThat(at - back).isEqualTo(past.size() - 1);
    assertThat(editing.draft().equals(past.get(past.size() - 1))).isTrue();
  }

  /** What it says of every draft is what the player will take. */
  @Test
  void theTimeThatItSaysIsThePlayersWhateverIsDone() {
    Editing<Draft, Edit> editing = new Editing<>(Draft.EMPTY, Draft::hasEnd);
    for (int i = 0; i < 300; i++) {
      editing.apply(edit(editing.draft()));
      Draft draft = editing.draft();
      Overview said = Overview.of(draft, catalog, Set.of());
      int sum = IntStream.range(0, draft.rows().size()).map(said::secondsOf).sum();
      assertThat(sum).isEqualTo(said.seconds());
      if (!draft.entries().isEmpty()) {
        Routine routine = new Routine("r", "R", "Any.", draft.items());
        assertThat(Draft.of(routine).rows()).hasSameSizeAs(draft.rows());
        assertThat(Timeline.of(routine, catalog.pacing()).totalSeconds()).isEqualTo(said.seconds());
      }
    }
  }

  @Test
  void aStepperThatIsHeldDownIsOneStepUntilItIsLet() {
    Routine.Entry arm = work(catalog.exercise("arm-lift").orElseThrow());
    Editing<Draft, Edit> editing = new Editing<>(new Draft("", List.of(arm)), Draft::hasEnd);
    Dial reps = new Dial(Dial.Kind.REPS, "");
    for (int i = 20; i < 25; i++) {
      editing.apply(new Edit.Put(0, reps.set(arm, i), "reps"));
    }
    editing.settle();
    editing.apply(new Edit.Put(0, reps.set(arm, 30), "reps"));
    editing.undo();
    assertThat(reps.value(editing.draft().entry(0).orElseThrow())).hasValue(24);
    editing.undo();
    assertThat(editing.draft().rows()).containsExactly(arm);
    assertThat(editing.undo()).isEmpty();
  }

  @Test
  void aDialThatStandsWhereTheExerciseSaysIsTheExercisesAgain() {
    Routine.Entry arm = work(catalog.exercise("arm-lift").orElseThrow());
    for (Dial each : Dial.of(arm)) {
      Routine.Entry other = each.set(arm, 7);
      assertThat(each.value(other)).hasValue(7);
      assertThat(each.set(other, each.prescribed(arm).orElse(0))).isEqualTo(arm);
    }
    assertThat(Dial.isAsPrescribed(arm)).isTrue();
    assertThat(new Dial(Dial.Kind.SETS, "").set(arm, 500).dose().sets().now()).isEqualTo(10);
  }
}
