package org.unhunch.ui.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unhunch.message.Message;
import org.unhunch.testing.Await;
import org.unhunch.testing.HandScheduler;
import org.unhunch.ui.notice.Notice.Action;
import org.unhunch.ui.notice.Notice.Kind;

class NoticesTests {
  private static final int UNDO_MILLIS = 10_000;
  private static final int WARNING_MILLIS = 5_000;
  private static final int INFORMATION_MILLIS = 20_000;
  private final HandScheduler scheduler = new HandScheduler();
  private final List<Path> opened = new ArrayList<>();
  private final List<String> copied = new ArrayList<>();
  private boolean opens = true;
  private boolean inUse;
  private final Notices notices = new Notices(scheduler, new Outside(this::open, copied::add));

  private synchronized boolean open(Path path) {
    opened.add(path);
    return opens;
  }

  private synchronized List<Path> opened() {
    return List.copyOf(opened);
  }

  private static Notice notice(Kind kind, String key) {
    return new Notice(Message.of(key), kind, List.of());
  }

  private void tell(Kind kind, String key) {
    notices.tell(notice(kind, key));
  }

  private String shown() {
    return notices.current().map(each -> each.text().key()).orElse("");
  }

  /** The keys of all that is told, as a person dismisses one after the other. */
  private List<String> read() {
    List<String> read = new ArrayList<>();
    while (notices.current().isPresent()) {
      read.add(shown());
      assertThat(notices.waiting()).isGreaterThanOrEqualTo(0);
      notices.dismiss();
    }
    return read;
  }

  private void act(String key) {
    notices.current().orElseThrow().actions().stream()
        .filter(each -> each.key().equals(key))
        .findFirst()
        .map(Action::run)
        .orElseThrow()
        .run();
  }

  private void useIt() {
    notices.showIn(
        new Notices.View() {
          @Override
          public void changed() {}

          @Override
          public boolean isInUse() {
            return inUse;
          }
        });
  }

  /** Guards against "your place could not be saved" hidden behind "there is no sound here". */
  @Test
  void whatMattersMostComesFirstAndNothingIsOverwritten() {
    tell(Kind.INFORMATION, "done");
    tell(Kind.WARNING, "mute");
    tell(Kind.NEWS, "taken-in");
    tell(Kind.LOSS, "lost");
    tell(Kind.WARNING, "voiceless");
    tell(Kind.FAULT, "fault");
    tell(Kind.LOSS, "lost too");
    tell(Kind.UNDO, "deleted");
    assertThat(notices.waiting()).isEqualTo(7);
    assertThat(read())
        .containsExactly(
            "lost", "lost too", "deleted", "fault", "mute", "voiceless", "taken-in", "done");
  }

  /** Guards against the outcome of the last press waiting behind that of the one before. */
  @Test
  void theLatestOutcomeIsShownBeforeOlderOnes() {
    tell(Kind.INFORMATION, "first");
    tell(Kind.INFORMATION, "second");
    assertThat(read()).containsExactly("second", "first");
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void theSameIsNotPiledUp(Kind kind) {
    for (int i = 0; i < 100; i++) {
      tell(kind, "again");
    }
    assertThat(notices.waiting()).isZero();
  }

  /** Guards against a silent machine that says so at every session. */
  @Test
  void aWarningThatWasDismissedDoesNotComeBackInThisRun() {
    tell(Kind.WARNING, "mute");
    notices.dismiss();
    tell(Kind.WARNING, "mute");
    assertThat(notices.current()).isEmpty();
    tell(Kind.WARNING, "something else");
    assertThat(shown()).isEqualTo("something else");
  }

  /** Guards against a loss or a refusal that is kept quiet because another like it was read. */
  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"LOSS", "NEWS"})
  void whatHappensAnewIsToldAnew(Kind kind) {
    tell(kind, "again");
    notices.dismiss();
    tell(kind, "again");
    assertThat(shown()).isEqualTo("again");
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"LOSS", "FAULT", "NEWS"})
  void whatMattersStaysUntilItIsDismissed(Kind kind) {
    tell(kind, "matters");
    assertThat(scheduler.delays()).isEmpty();
    notices.leaveScreen();
    assertThat(shown()).isEqualTo("matters");
  }

  /** Guards against "Saved as …" that follows to every other screen. */
  @Test
  void informationGoesWithItsScreen() {
    tell(Kind.WARNING, "mute");
    tell(Kind.INFORMATION, "done");
    tell(Kind.INFORMATION, "done too");
    notices.leaveScreen();
    assertThat(read()).containsExactly("mute");
  }

  /** Guards against "There is no sound here …" that stands on every screen for good. */
  @Test
  void aWarningGoesWithItsScreenOnceItWasRead() {
    tell(Kind.WARNING, "mute");
    tell(Kind.WARNING, "no voice");
    notices.leaveScreen();
    assertThat(shown()).isEqualTo("mute");
    scheduler.ring(WARNING_MILLIS);
    assertThat(shown()).isEqualTo("mute");
    notices.leaveScreen();
    tell(Kind.WARNING, "mute");
    notices.leaveScreen();
    assertThat(read()).containsExactly("no voice");
  }

  @Test
  void informationGoesByItself() {
    tell(Kind.INFORMATION, "done");
    scheduler.ring(INFORMATION_MILLIS);
    assertThat(notices.current()).isEmpty();
    assertThat(scheduler.delays()).isEmpty();
  }

  /** Guards against a notice whose time runs out while nobody could see it. */
  @Test
  void timeRunsOnlyWhileItIsShown() {
    tell(Kind.INFORMATION, "done");
    tell(Kind.LOSS, "lost");
    assertThat(scheduler.delays()).isEmpty();
    notices.dismiss();
    assertThat(scheduler.delays()).containsExactly(INFORMATION_MILLIS);
  }

  /** Guards against a button that goes from under the hand. */
  @Test
  void nothingGoesWhileThePersonIsAtIt() {
    useIt();
    inUse = true;
    tell(Kind.INFORMATION, "done");
    scheduler.ring(INFORMATION_MILLIS);
    assertThat(shown()).isEqualTo("done");
    inUse = false;
    scheduler.ring(INFORMATION_MILLIS);
    assertThat(notices.current()).isEmpty();
  }

  @Test
  void anOfferToUndoStaysTenSecondsOnWhateverScreen() {
    List<String> done = new ArrayList<>();
    notices.offerUndo(Message.of("deleted"), () -> done.add("undone"));
    notices.leaveScreen();
    act("notice.undo");
    assertThat(done).containsExactly("undone");
    assertThat(notices.current()).isEmpty();

    notices.offerUndo(Message.of("deleted"), () -> done.add("too late"));
    scheduler.ring(UNDO_MILLIS);
    assertThat(notices.current()).isEmpty();
    assertThat(done).containsExactly("undone");
  }

  /** Guards against an offer that brings back something else than it says. */
  @Test
  void theNextOfferToUndoTakesThePlaceOfTheOneBefore() {
    List<String> done = new ArrayList<>();
    notices.offerUndo(Message.of("first"), () -> done.add("first"));
    notices.offerUndo(Message.of("second"), () -> done.add("second"));
    assertThat(notices.waiting()).isZero();
    act("notice.undo");
    assertThat(done).containsExactly("second");
  }

  /** Even the same words may be of another thing: two places may have had one name. */
  @Test
  void theSameOfferAgainBringsBackWhatWentLast() {
    List<String> done = new ArrayList<>();
    notices.offerUndo(Message.of("deleted"), () -> done.add("first"));
    notices.offerUndo(Message.of("deleted"), () -> done.add("second"));
    act("notice.undo");
    assertThat(done).containsExactly("second");
  }

  @Test
  void aSavedFileIsOpenedAndItsFolderShown() {
    Path file = Path.of("sheets", "a b;$(c).pdf").toAbsolutePath();
    notices.tellSaved(Message.of("saved"), file);
    act("notice.open");
    Await.until(() -> opened().size() == 1);
    act("notice.folder");
    Await.until(() -> opened().size() == 2);
    assertThat(opened()).containsExactly(file, file.getParent());
    assertThat(shown()).isEqualTo("saved");
  }

  @Test
  void aFileWithoutAFolderInItsNameHasOneToShow() {
    notices.tellSaved(Message.of("saved"), Path.of("sheet.pdf"));
    act("notice.folder");
    Await.until(() -> opened().size() == 1);
    assertThat(opened()).containsExactly(Path.of("").toAbsolutePath());
  }

  /** Also the second time, when a warning would have been read already. */
  @Test
  void whatNothingOpensIsToldEachTime() {
    opens = false;
    Path file = Path.of("sheet.pdf").toAbsolutePath();
    notices.tellSaved(Message.of("saved"), file);
    for (int i = 0; i < 2; i++) {
      act("notice.open");
      Await.until(() -> shown().equals("notice.not-opened"));
      assertThat(notices.current().orElseThrow().text().arguments())
          .containsExactly(file.toString());
      notices.dismiss();
      assertThat(shown()).isEqualTo("saved");
    }
  }

  /** Guards against a fault in painting that fills the foot of the window. */
  @Test
  void aStormOfFaultsIsOneNoticeWithItsNumber() {
    for (int times : new int[] {1, 2, 4, 8}) {
      notices.tellFault("stack", times);
    }
    assertThat(notices.waiting()).isZero();
    assertThat(notices.current().orElseThrow().text()).isEqualTo(Message.of("notice.fault", 8));
    act("notice.copy");
    assertThat(copied).containsExactly("stack");
    assertThat(shown()).isEqualTo("notice.copied");
    notices.dismiss();
    notices.tellFault("stack", 16);
    assertThat(notices.current()).isEmpty();
    notices.tellFault("another", 1);
    assertThat(shown()).isEqualTo("notice.fault");
  }
}
