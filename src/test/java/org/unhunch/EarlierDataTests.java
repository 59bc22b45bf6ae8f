package org.unhunch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.history.ExerciseDone;
import org.unhunch.history.ExerciseDone.SideCount;
import org.unhunch.history.HistoryStore;
import org.unhunch.history.Session;
import org.unhunch.history.SessionInProgress;
import org.unhunch.history.When;
import org.unhunch.player.SessionRecord.Outcome;
import org.unhunch.reminder.plan.Plan;
import org.unhunch.resume.ResumePoint;
import org.unhunch.resume.ResumeStore;
import org.unhunch.resume.StepName;
import org.unhunch.routine.Amounts;
import org.unhunch.routine.Side;
import org.unhunch.routine.term.Position.Posture;
import org.unhunch.settings.Appearance;
import org.unhunch.settings.FirstPage;
import org.unhunch.settings.LastTime;
import org.unhunch.settings.Place;
import org.unhunch.settings.Practice;
import org.unhunch.settings.Settings;
import org.unhunch.settings.SettingsStore;
import org.unhunch.settings.Situation;
import org.unhunch.settings.Sound;
import org.unhunch.storage.Loaded;
import org.unhunch.testing.Moments;
import org.unhunch.testing.QuickDisk;
import org.unhunch.timeline.Step;

/** What version 0.1.0 wrote is read without loss; its files were written by that version. */
class EarlierDataTests {
  private static final Path WRITTEN = Path.of("src/test/resources/data-0.1.0");
  private static final Instant START = Instant.parse("2026-03-02T07:05:09.120Z");
  private static final Amounts TENS = new Amounts(10, 2, Map.of("lift", 2, "hold", 3));
  private static final Amounts EIGHTS = new Amounts(8, 1, Map.of());

  private static final Settings DEFAULTS =
      Settings.startingWith(List.of(new Place("Elsewhere", Set.of())));

  @TempDir(factory = QuickDisk.class)
  Path folder;

  @BeforeEach
  void copy() throws IOException {
    for (String name : List.of("settings.json", "resume.json", "history.jsonl")) {
      Files.copy(WRITTEN.resolve(name), folder.resolve(name));
    }
  }

  @Test
  void theSettings() throws IOException {
    Settings settings =
        new Settings(
            new Appearance(Appearance.ThemeChoice.DARK, 125, Optional.of(true), true),
            new Situation(
                List.of(
                    new Place("Office „3“", Set.of("chair", "wall")),
                    new Place("Home", Set.of("mat"))),
                "Home",
                Set.of(Posture.SEATED, Posture.STANDING),
                Set.of("neck", "unknown-care"),
                OptionalInt.of(12)),
            new Practice(
                Map.of("bird-dog", "arms-only"),
                Practice.RepPacing.COUNTED,
                Map.of("prone-t", Practice.RepPacing.PACED),
                Set.of("thread-the-needle"),
                Map.of(
                    "prone-t/plain",
                    new Practice.AcceptedDose(
                        new Amounts(12, 2, Map.of("lift", 2, "hold", 5)), START)),
                new Practice.Times(OptionalInt.of(6), OptionalInt.of(8), OptionalInt.of(20))),
            new Sound(45, true, true, true, true),
            false,
            true,
            LastTime.NONE,
            FirstPage.INITIAL,
            Plan.INITIAL);
    SettingsStore store = new SettingsStore(folder, Moments.ANY);
    assertThat(store.load(DEFAULTS)).isEqualTo(new Loaded<>(settings, List.of()));
    assertThat(store.save(settings)).isEmpty();
    assertStaysAsWritten("settings.json");
  }

  @Test
  void whereASessionWasLeft() throws IOException {
    Optional<String> source = Optional.of("J");
    StepName ready = new StepName(Step.Kind.GET_READY, 1, 1, Optional.empty(), Optional.empty());
    StepName hold =
        new StepName(Step.Kind.HOLD, 1, 3, Optional.of(Side.LEFT), Optional.of("hold it"));
    ResumePoint point =
        new ResumePoint(
            new SessionInProgress(
                new UUID(1, 3),
                When.somewhere(START.plusSeconds(90_000)),
                OptionalInt.of(4),
                Set.of("bird-dog")),
            START.plusSeconds(90_300),
            "wind-down",
            "Wind down",
            List.of(
                new ResumePoint.Entry(
                    "prone-t",
                    "plain",
                    source,
                    TENS,
                    List.of(
                        new ResumePoint.Done(ready, 5_000, true),
                        new ResumePoint.Done(hold, 8_000_000_000L, false)),
                    List.of()),
                new ResumePoint.Entry(
                    "bird-dog", "arms-only", Optional.empty(), EIGHTS, List.of(), List.of())),
            1,
            hold,
            1_234,
            15_000,
            300_789);
    ResumeStore store = new ResumeStore(folder, Moments.ANY);
    assertThat(store.loadOr(rest -> {})).isEqualTo(new Loaded<>(Optional.of(point), List.of()));
    assertThat(store.save(point)).isEmpty();
    assertStaysAsWritten("resume.json");
  }

  @Test
  void theHistory() throws IOException {
    ExerciseDone whole =
        new ExerciseDone(
            "prone-t",
            "plain",
            Optional.of("J"),
            TENS,
            Outcome.DONE,
            List.of(new SideCount(Optional.empty(), 20, 20, 100, 100)),
            false,
            "");
    ExerciseDone partly =
        new ExerciseDone(
            "bird-dog",
            "arms-only",
            Optional.empty(),
            EIGHTS,
            Outcome.PARTLY,
            List.of(
                new SideCount(Optional.of(Side.LEFT), 8, 8, 60, 60),
                new SideCount(Optional.of(Side.RIGHT), 3, 8, 22, 60)),
            true,
            "Left “is” \\ stiffer.\n2nd line");
    ExerciseDone skipped =
        new ExerciseDone(
            "wall-slide", "plain", Optional.empty(), TENS, Outcome.SKIPPED, List.of(), false, "");
    Session first =
        new Session(
            new UUID(1, 1),
            When.somewhere(START),
            "wind-down",
            "Wind down",
            600,
            true,
            List.of(whole, partly),
            OptionalInt.of(7),
            OptionalInt.of(0),
            "Stopped: phone.", // written when the session was left, in a line of its own
            2);
    Session second =
        new Session(
            new UUID(1, 2),
            When.somewhere(START.plus(Duration.ofDays(1))),
            "desk/own",
            "Mine, 3 × ✓",
            0,
            false,
            List.of(skipped),
            OptionalInt.empty(),
            OptionalInt.of(10),
            "„Ü“\t😀",
            1);
    HistoryStore store = new HistoryStore(folder, Moments.ANY);
    assertThat(store.load()).isEqualTo(new Loaded<>(List.of(first, second), List.of()));
    assertStaysAsWritten("history.jsonl");
    Files.delete(folder.resolve("history.jsonl"));
    assertThat(store.append(second)).isEmpty();
    assertThat(Files.readAllLines(folder.resolve("history.jsonl")))
        .isEqualTo(Files.readAllLines(WRITTEN.resolve("history.jsonl")).subList(2, 3));
  }

  private void assertStaysAsWritten(String name) {
    assertThat(folder.resolve(name)).hasSameBinaryContentAs(WRITTEN.resolve(name));
  }
}
