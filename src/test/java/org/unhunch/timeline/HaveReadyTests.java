package org.unhunch.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unhunch.testing.Fixtures.SITTING;
import static org.unhunch.testing.Fixtures.timeline;
import static org.unhunch.timeline.Moving.BLOCK;
import static org.unhunch.timeline.Moving.CHAIR;
import static org.unhunch.timeline.Moving.CORNER;
import static org.unhunch.timeline.Moving.DOORWAY;
import static org.unhunch.timeline.Moving.FLOOR;
import static org.unhunch.timeline.Moving.KNEELING;
import static org.unhunch.timeline.Moving.PRONE;
import static org.unhunch.timeline.Moving.ROLLER;
import static org.unhunch.timeline.Moving.STANDING;
import static org.unhunch.timeline.Moving.WALL;
import static org.unhunch.timeline.Moving.at;
import static org.unhunch.timeline.Moving.eachGetReady;
import static org.unhunch.timeline.Moving.session;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unhunch.testing.LevelBuilder;
import org.unhunch.words.ReadyWords;
import org.unhunch.words.Words;

/**
 * What to have ready before a session, and what is said of it. A block was once asked for before
 * the ninth exercise, when one lay on the floor.
 */
class HaveReadyTests {

  private final ReadyWords words = new ReadyWords(new Words());

  private List<String> said(LevelBuilder... levels) {
    return words.lines(session(levels));
  }

  private List<String> ways(Timeline timeline) {
    return eachGetReady(timeline, words::way);
  }

  @Test
  void whoNeedsNothingIsToldNothing() {
    assertThat(said(at(SITTING), at(STANDING), at(SITTING, STANDING))).isEmpty();
  }

  @Test
  void everyThingIsThereOnceInTheOrderOfItsFirstUse() {
    HaveReady all =
        HaveReady.of(
            session(
                at(PRONE).needs(BLOCK, ROLLER),
                at(SITTING).needs(CHAIR),
                at(PRONE).needs(FLOOR).needs(ROLLER),
                at(PRONE).needs(ROLLER).needs(FLOOR),
                at(STANDING).needs(CORNER, DOORWAY),
                at(STANDING).needs(WALL),
                at(STANDING).needs(DOORWAY, CORNER)));
    assertThat(all.things()).containsExactly(List.of(ROLLER), List.of(CHAIR), List.of(FLOOR));
    assertThat(all.places()).containsExactly(List.of(CORNER, DOORWAY), List.of(WALL));
  }

  @Test
  void alternativesAndPlacesReadAsWhatTheyAre() {
    assertThat(
            said(
                at(STANDING).needs(WALL),
                at(STANDING).needs(CORNER, DOORWAY),
                at(PRONE).needs(FLOOR).needs(BLOCK, ROLLER)))
        .containsExactly(
            "Have ready: floor, and block or roller.",
            "You will go to a wall, and a corner or a doorway.",
            "You will get down on the floor once.");
  }

  @Test
  void aLevelThatIsForOneOfTheAlternativesAsksForThatOne() {
    assertThat(said(at(STANDING).needs(CORNER, DOORWAY).with(DOORWAY)))
        .containsExactly("You will go to a doorway.");
    assertThat(said(at(PRONE).needs(BLOCK, ROLLER).with(ROLLER), at(PRONE).needs(BLOCK, ROLLER)))
        .startsWith("Have ready: roller.");
  }

  @Test
  void whatHelpsIsSaidToDoNoMore() {
    assertThat(said(at(SITTING).helps(ROLLER), at(SITTING).helps(BLOCK).needs(ROLLER)))
        .containsExactly("Have ready: roller.", "Helpful: block.");
  }

  @Test
  void onlyWhoComesFromAboveGetsDown() {
    assertThat(said(at(PRONE), at(KNEELING), at(PRONE)))
        .containsExactly("You will get down on the floor once.");
    assertThat(said(at(PRONE), at(STANDING), at(KNEELING), at(SITTING), at(PRONE), at(PRONE)))
        .containsExactly("You will get down on the floor 3 times.");
  }

  @Test
  void whoStaysIsToldSo() {
    assertThat(
            ways(
                session(
                    at(SITTING),
                    at(STANDING),
                    at(STANDING, SITTING),
                    at(PRONE).needs(ROLLER),
                    at(PRONE).needs(ROLLER))))
        .containsExactly(
            "Stay in your chair. Nothing to fetch.",
            "Stand up.",
            "Stay as you are. Nothing to fetch.",
            "Bring the roller and get down on the floor.",
            "Stay on the floor. Nothing to fetch.");
  }

  @Test
  void theFirstGetReadyAsksForAllAndALaterOneForWhatIsToBeFetched() {
    Timeline timeline =
        session(at(SITTING).needs(CHAIR), at(PRONE).needs(ROLLER), at(STANDING).needs(WALL));
    assertThat(timeline.steps())
        .filteredOn(step -> step.kind() == Step.Kind.GET_READY)
        .map(step -> words.things(timeline, step))
        .containsExactly("Have ready for the session: chair, roller", "Have ready: roller", "");
  }
}
