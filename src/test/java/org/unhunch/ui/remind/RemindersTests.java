package org.unhunch.ui.remind;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.unhunch.history.When;
import org.unhunch.reminder.Because;
import org.unhunch.reminder.DiaryEntry;
import org.unhunch.reminder.DiaryStore;
import org.unhunch.reminder.Why;
import org.unhunch.reminder.plan.Content;
import org.unhunch.reminder.plan.Plan;
import org.unhunch.testing.TestCatalog;
import org.unhunch.testing.Ui;
import org.unhunch.words.Words;

/** The page and the strip, built and pressed, on a Monday at 10:54. */
@EnabledOnOs(OS.LINUX)
class RemindersTests {
  private RemindKit kit;

  @BeforeEach
  void dress() {
    Ui.theme(false);
  }

  private JComponent page(Plan plan) {
    kit = Ui.edt(() -> kit(plan).begun());
    return Ui.edt(() -> kit.screen().component());
  }

  private static RemindKit kit(Plan plan) {
    return new RemindKit(TestCatalog.catalog(), TestCatalog.poses(), new Words(), plan);
  }

  private static void press(Component root, String name) {
    Ui.run(() -> Ui.find(root, name, AbstractButton.class).doClick(0));
  }

  private Plan plan() {
    return kit.preferences.get().reminders();
  }

  private Optional<String> next() {
    return Ui.edt(kit.reminders::next);
  }

  private Path timer() {
    return kit.folder.resolve(".config/systemd/user/unhunch-reminder.timer");
  }

  @Test
  void nothingIsInstalledUntilItIsAskedForAndNothingIsLeftAfterwards() {
    JComponent page = page(Plan.INITIAL);
    assertThat(timer()).doesNotExist();
    assertThat(Ui.texts(page)).contains("Nothing is installed", "Time to move");
    press(page, "remind.me");
    assertThat(plan().on()).isTrue();
    assertThat(plan().since()).isEqualTo(kit.now.get().toInstant());
    assertThat(timer()).content().contains("OnCalendar=Mon,Tue,Wed,Thu,Fri *-*-* 10:00:00");
    assertThat(Ui.texts(page)).contains("Installed: systemd timer, checked at 10:54");
    press(page, "remind.me");
    assertThat(kit.folder.resolve(".config")).isEmptyDirectory();
    assertThat(Ui.texts(page)).contains("Nothing is installed");
  }

  @Test
  void theDaySaysWhatCameWhatWasHeldBackAndWhatIsNext() {
    JComponent page = page(RemindKit.of("morning"));
    assertThat(Ui.texts(page))
        .contains(
            "Monday, 10:54",
            "done, 1:58",
            "Held back: the screen was locked",
            "since 10:04",
            "Next at 11:20",
            "Then at 15:30");
    assertThat(next()).contains("11:20");
    assertThat(new DiaryStore(kit.folder).coming().line()).matches("\\d:\\d\\d, .*, .*");
  }

  /** Guards against a page that is silent on why nothing came on the day before. */
  @Test
  void theDayBeforeIsToldInBrief() {
    kit = Ui.edt(() -> kit(RemindKit.PLAN).begun());
    ZonedDateTime friday = kit.now.get().minusDays(3).withHour(10).withMinute(30);
    kit.now.set(friday.plusDays(1).withHour(8));
    new DiaryStore(kit.folder)
        .add(DiaryEntry.heldBack(When.of(friday), friday.toInstant(), Why.of(Because.PRESENTING)));
    assertThat(Ui.texts(Ui.edt(() -> kit.screen().component())))
        .contains("Yesterday")
        .anyMatch(each -> each.startsWith("10:30") && each.contains("kept the screen on"));
  }

  @Test
  void timesAreAddedAndTakenAway() {
    JComponent page = page(RemindKit.PLAN);
    kit.answers.add("13.05");
    press(page, "remind.time.add");
    assertThat(plan().rhythm().times()).hasSize(5).contains(LocalTime.of(13, 5));
    assertThat(timer()).content().contains("*-*-* 13:05:00");
    press(page, "remind.time.9:40");
    assertThat(plan().rhythm().times()).hasSize(4).doesNotContain(LocalTime.of(9, 40));
    kit.answers.add("11:70");
    press(page, "remind.time.add");
    assertThat(Ui.texts(page)).contains("11:70 is not a time of day here. Write it like 9:40.");
    kit.answers.add("11:25");
    press(page, "remind.time.add");
    assertThat(Ui.texts(page)).contains("11:20 and 11:25 are close together.");
  }

  @Test
  void anEndBeforeTheBeginningIsNotTaken() {
    JComponent page = page(Plan.INITIAL.switched(true, Instant.EPOCH));
    JTextField to = Ui.find(page, "remind.to", JTextField.class);
    Ui.run(() -> to.setText("8"));
    Ui.run(to::postActionEvent);
    assertThat(plan().rhythm().to()).isEqualTo(LocalTime.of(17, 30));
    assertThat(to.getText()).isEqualTo("17:30");
    Ui.run(() -> to.setText("1600"));
    Ui.run(to::postActionEvent);
    assertThat(plan().rhythm().to()).isEqualTo(LocalTime.of(16, 0));
  }

  @Test
  void everyChoiceIsKeptAtOnce() {
    JComponent page = page(RemindKit.PLAN);
    List<String> checks =
        List.of(
            "remind.hold.away",
            "remind.hold.typing",
            "remind.hold.own",
            "remind.how.sound",
            "remind.how.named",
            "remind.how.corner",
            "remind.enough",
            "remind.day.MONDAY",
            "remind.day.SUNDAY",
            "remind.turns",
            "remind.every");
    for (String each : checks) {
      Plan before = plan();
      press(page, each);
      assertThat(plan()).as(each).isNotEqualTo(before);
    }
    assertThat(plan().content().kind()).isEqualTo(Content.Kind.ROUTINE);
    JComboBox<?> what = Ui.find(page, "remind.what", JComboBox.class);
    Ui.run(() -> what.setSelectedIndex(what.getItemCount() - 1));
    assertThat(plan().content().kind()).isEqualTo(Content.Kind.PER_DAY);
    Ui.run(() -> what.setSelectedIndex(1));
    assertThat(plan().content().routineId()).contains(TestCatalog.catalog().routines().get(1).id());
    press(page, "remind.reset");
    assertThat(plan()).isEqualTo(Plan.INITIAL.switched(true, plan().since()));
  }

  @Test
  void notTodayIsQuietForTheDayUntilItIsTakenBack() {
    JComponent page = page(RemindKit.PLAN);
    press(page, "remind.quiet-today");
    assertThat(lastWritten()).isEqualTo(DiaryEntry.What.NOT_TODAY);
    assertThat(Ui.texts(page)).contains("No more today: you chose “Not today”");
    AbstractButton button = Ui.find(page, "remind.quiet-today", AbstractButton.class);
    assertThat(button.getText()).isEqualTo("Remind me after all");
    press(page, "remind.quiet-today");
    assertThat(lastWritten()).isEqualTo(DiaryEntry.What.AFTER_ALL);
    assertThat(Ui.texts(page)).contains("Next at 11:20");
    assertThat(button.getText()).isEqualTo("Not today");
  }

  private DiaryEntry.What lastWritten() {
    List<DiaryEntry> all = new DiaryStore(kit.folder).load();
    return all.get(all.size() - 1).what();
  }

  @Test
  void aTimerThatIsGoneIsToldAndCanBePutBack() throws IOException {
    JComponent page = page(RemindKit.PLAN);
    Files.delete(timer());
    RemindKit again = kit;
    kit = Ui.edt(() -> again(again.folder));
    page = Ui.edt(() -> kit.screen().component());
    assertThat(Ui.texts(page)).contains("The timer is gone.");
    press(page, "remind.timer.put-back");
    assertThat(Ui.texts(page)).contains("Installed: systemd timer, checked at 10:54");
  }

  private static RemindKit again(Path folder) {
    RemindKit kit = kit(RemindKit.PLAN);
    assertThat(kit.folder).isNotEqualTo(folder);
    kit.reminders.begin();
    return kit;
  }

  @Test
  void theStripIsThereOnlyWhileRemindersAreOn() {
    page(Plan.INITIAL);
    JComponent strip = Ui.edt(kit.reminders::strip);
    assertThat(strip.isVisible()).isFalse();
    Ui.run(() -> kit.preferences.changeReminders(any -> RemindKit.of("morning")));
    assertThat(strip.isVisible()).isTrue();
    assertThat(Ui.texts(strip)).contains("1 of 3 today");
    press(strip, "remind.strip.start");
    assertThat(kit.way).containsExactly("start");
    Ui.run(() -> kit.preferences.changeReminders(plan -> plan.switched(false, Instant.EPOCH)));
    assertThat(strip.isVisible()).isFalse();
  }

  /** Guards against a line that said no more than "Next…". */
  @Test
  void theStripSaysWhenTheNextIsWhereThereIsNoRoomForMore() {
    page(RemindKit.PLAN);
    JComponent strip = Ui.edt(kit.reminders::strip);
    JLabel line = Ui.find(strip, "remind.line", JLabel.class);
    Ui.run(() -> Ui.layOut(strip, 1_200, 60));
    assertThat(line.getText()).contains("11:20, ");
    Ui.run(() -> Ui.layOut(strip, 430, 60));
    assertThat(line.getText()).isEqualTo("Next at 11:20");
  }

  @Test
  void theDayIsReadAnewAtEveryMinuteWhileRemindersAreOn() {
    page(Plan.INITIAL);
    assertThat(kit.scheduler.delays()).isEmpty();
    Ui.run(() -> kit.preferences.changeReminders(any -> RemindKit.PLAN));
    assertThat(kit.scheduler.delays()).containsExactly(60_000);
    kit.now.set(kit.now.get().withHour(11).withMinute(40));
    Ui.run(() -> kit.scheduler.ring(60_000));
    assertThat(next()).contains("15:30");
  }

  @Test
  void theStartAtLogInIsSwitchedOnAndOff() {
    JComponent page = page(RemindKit.PLAN);
    Path entry = kit.folder.resolve(".config/autostart/org.unhunch.Unhunch.desktop");
    press(page, "remind.log-in");
    assertThat(entry).content().contains("Exec=\"/opt/unhunch/bin/Unhunch\" \"--minimized\"");
    assertThat(Ui.find(page, "remind.log-in", JCheckBox.class).isSelected()).isTrue();
    press(page, "remind.log-in");
    assertThat(entry).doesNotExist();
  }

  @Test
  void theTimesAreSavedForACalendar() {
    JComponent page = page(RemindKit.PLAN);
    Path file = kit.folder.resolve("times.ics");
    kit.answers.saveAt(file);
    press(page, "remind.calendar.save");
    assertThat(file).content().startsWith("BEGIN:VCALENDAR").contains("T112000");
  }
}
