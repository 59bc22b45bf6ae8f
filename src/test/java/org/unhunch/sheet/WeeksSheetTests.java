package org.unhunch.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unhunch.sheet.Weeks.LAST;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unhunch.history.ExerciseDone;
import org.unhunch.history.ExerciseDone.SideCount;
import org.unhunch.history.Session;
import org.unhunch.history.When;
import org.unhunch.player.SessionRecord.Outcome;
import org.unhunch.routine.Amounts;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Side;
import org.unhunch.sheet.FourWeeks.Line;
import org.unhunch.sheet.FourWeeks.Reps;
import org.unhunch.testing.TestCatalog;
import org.unhunch.words.Words;

/** Four weeks on paper: the numbers, and that they are there. */
class WeeksSheetTests {
  private static final SheetFonts TYPE = SheetFonts.load(() -> false);
  private static final Catalog CATALOG = TestCatalog.catalog();

  private static Session at(String when, ExerciseDone... done) {
    return new Session(
        UUID.nameUUIDFromBytes(when.getBytes()),
        When.somewhere(Instant.parse(when)),
        "morning",
        "Morning",
        150,
        true,
        List.of(done),
        OptionalInt.of(6),
        OptionalInt.of(2),
        "quiet",
        0);
  }

  private static ExerciseDone farReach(Outcome outcome, int left, int right, boolean hurt) {
    return new ExerciseDone(
        "far-reach",
        "arm-alone",
        Optional.empty(),
        new Amounts(10, 1, Map.of("hold", 3)),
        outcome,
        List.of(
            new SideCount(Optional.of(Side.LEFT), left, 10, 0, 0),
            new SideCount(Optional.of(Side.RIGHT), right, 10, 0, 0)),
        hurt,
        "");
  }

  /** Guards against a day and a skipped exercise of a session in which nothing was done. */
  @Test
  void countsWhatWasDoneOnEachSideAndHowOften() {
    List<Session> all =
        List.of(
            at("2026-03-20T08:00:00Z", farReach(Outcome.PARTLY, 10, 4, true)),
            at("2026-03-20T18:00:00Z", farReach(Outcome.DONE, 10, 10, false)),
            at(
                "2026-03-21T08:00:00Z",
                farReach(Outcome.SKIPPED, 0, 0, false),
                new ExerciseDone(
                    "back-arch",
                    "only",
                    Optional.empty(),
                    new Amounts(4, 1, Map.of()),
                    Outcome.DONE,
                    List.of(),
                    false,
                    "")),
            at("2026-03-22T08:00:00Z", farReach(Outcome.SKIPPED, 0, 0, false)));
    FourWeeks weeks = FourWeeks.until(LAST, all, ZoneOffset.UTC);
    assertThat(weeks.days())
        .containsOnly(Map.entry(LAST.minusDays(2), 300), Map.entry(LAST.minusDays(1), 150));
    assertThat(weeks.seconds()).isEqualTo(450);
    Line line = weeks.exercises().get(0);
    assertThat(line.times()).isEqualTo(2);
    assertThat(line.skipped()).isEqualTo(1);
    assertThat(line.hurt()).isEqualTo(1);
    assertThat(line.levelIds()).containsExactly("arm-alone");
    assertThat(line.sides())
        .containsEntry(Optional.of(Side.LEFT), new Reps(20, 30))
        .containsEntry(Optional.of(Side.RIGHT), new Reps(14, 30));
  }

  @Test
  void theDaysAreThoseOfThePlaceWhereOneIs() {
    List<Session> all =
        List.of(at("2026-02-22T23:30:00Z"), at("2026-02-23T00:30:00Z"), at("2026-03-23T00:30:00Z"));
    assertThat(FourWeeks.until(LAST, all, ZoneOffset.UTC).days())
        .containsOnlyKeys(LAST.minusDays(27));
    assertThat(FourWeeks.until(LAST, all, ZoneId.of("America/New_York")).days())
        .containsOnlyKeys(LAST);
    assertThat(FourWeeks.until(LAST, all, ZoneId.of("Asia/Tokyo")).days().get(LAST.minusDays(27)))
        .isEqualTo(300);
  }

  @ParameterizedTest
  @EnumSource
  void anyNumberOfSessionsStandsOnAPage(Paper paper) throws IOException {
    List<Integer> counts = List.of(0, 1, 3, 20, 120, 600);
    List<WeeksSheet> sheets =
        counts.stream().map(sessions -> Weeks.sheet(CATALOG, sessions, TYPE)).toList();
    assertThat(sheets).allMatch(sheet -> sheet.pages() == 1);
    List<String> texts = Booklet.texts(sheets, paper, TYPE);
    for (int i = 0; i < counts.size(); i++) {
      int sessions = counts.get(i);
      String text = texts.get(i);
      assertThat(text).contains("23 February 2026 to 22 March 2026");
      assertThat(text.contains("earlier session")).isEqualTo(sessions > 20);
      assertThat(text.contains("There was no session")).isEqualTo(sessions == 0);
    }
  }

  @Test
  void saysWhatWasNotedWithoutJudgingIt() throws IOException {
    Session session = at("2026-03-20T08:00:00Z", farReach(Outcome.PARTLY, 10, 4, true));
    WeeksSheet sheet =
        new WeeksSheet(
            FourWeeks.until(LAST, List.of(session), ZoneOffset.UTC), CATALOG, new Words(), TYPE);
    assertThat(Booklet.text(sheet, Paper.LETTER, TYPE))
        .contains("Morning")
        .contains("6 → 2")
        .contains("quiet · Far reach hurt")
        .contains("left side 10 of 10, right side 4 of 10");
  }
}
