package org.unhunch.reminder.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unhunch.history.ExerciseDone;
import org.unhunch.history.Session;
import org.unhunch.history.When;
import org.unhunch.player.SessionRecord.Outcome;
import org.unhunch.reminder.plan.Content;
import org.unhunch.reminder.plan.Content.Kind;
import org.unhunch.reminder.plan.Plan;
import org.unhunch.routine.Amounts;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Routine;
import org.unhunch.settings.Place;
import org.unhunch.settings.Settings;
import org.unhunch.testing.Shipped;
import org.unhunch.testing.TestCatalog;

class RotaTests {
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-30T10:00:00+01:00");
  private static final LocalDate TODAY = NOW.toLocalDate();

  private final Catalog catalog = TestCatalog.catalog();
  private final List<Session> done = new ArrayList<>();

  private Rota rota(Kind kind, Optional<String> routine) {
    Place all =
        new Place("All", Set.copyOf(catalog.equipment().stream().map(each -> each.id()).toList()));
    return new Rota(
        catalog,
        Settings.startingWith(List.of(all))
            .withReminders(Plan.INITIAL.withContent(new Content(kind, routine))),
        ZONE);
  }

  private void did(Routine routine, String... exercises) {
    List<ExerciseDone> all = new ArrayList<>();
    for (String each : exercises) {
      all.add(
          new ExerciseDone(
              each,
              "plain",
              Optional.empty(),
              new Amounts(1, 1, Map.of()),
              Outcome.DONE,
              List.of(),
              false,
              ""));
    }
    done.add(
        new Session(
            new UUID(1, done.size()),
            When.of(NOW.minusHours(10 - done.size())),
            routine.id(),
            routine.name(),
            60,
            true,
            all,
            OptionalInt.empty(),
            OptionalInt.empty(),
            "",
            0));
  }

  private List<String> next(Rota rota, int count) {
    return rota.next(done, TODAY, count).stream()
        .map(each -> String.join("+", each.exerciseIds()))
        .toList();
  }

  @Test
  void oneExerciseComesAfterTheOtherAndTheirPlaceIsWhereTheHistoryLeftIt() {
    Routine routine = catalog.routines().get(0);
    List<String> ids = routine.exerciseIds();
    assertThat(ids).hasSizeGreaterThan(1);
    Rota rota = rota(Kind.IN_TURN, Optional.of(routine.id()));
    assertThat(next(rota, ids.size() + 1)).startsWith(ids.get(0)).endsWith(ids.get(0));
    did(routine, ids.get(0));
    assertThat(next(rota, 1)).containsExactly(ids.get(1));
    did(routine, ids.toArray(String[]::new));
    assertThat(next(rota, 1)).containsExactly(ids.get(0));
  }

  @Test
  void aWholeRoutineStaysWhole() {
    Routine routine = catalog.routines().get(0);
    Rota rota = rota(Kind.ROUTINE, Optional.of(routine.id()));
    assertThat(next(rota, 2)).containsOnly(String.join("+", routine.exerciseIds())).hasSize(2);
    assertThat(rota(Kind.ROUTINE, Optional.of("gone")).routine()).isPresent();
  }

  @Test
  void whatASourceAsksForComesAsOftenAsItDoes() {
    Rota rota = rota(Kind.PER_DAY, Optional.empty());
    assertThat(rota.hasPerDay()).isTrue();
    int asked = rota.plan(done, TODAY).enough().orElseThrow();
    assertThat(next(rota, 20)).hasSize(asked);
    Routine first = rota.next(done, TODAY, 1).get(0);
    did(first, first.exerciseIds().get(0));
    assertThat(next(rota, 20)).hasSize(asked - 1);
    assertThat(rota.plan(done, TODAY).enough()).hasValue(asked);
    assertThat(rota.plan(done, TODAY.plusDays(1)).enough()).hasValue(asked);
  }

  @Test
  void theShippedCatalogHasSomethingToAskFor() {
    Catalog shipped = Shipped.catalog();
    assertThat(shipped.exercises().stream().filter(each -> each.perDay().isPresent())).isNotEmpty();
  }
}
