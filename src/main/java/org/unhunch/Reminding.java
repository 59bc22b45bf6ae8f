package org.unhunch;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.LoggerFactory;
import org.unhunch.history.HistoryStore;
import org.unhunch.history.Session;
import org.unhunch.reminder.Activity;
import org.unhunch.reminder.Coming;
import org.unhunch.reminder.DiaryStore;
import org.unhunch.reminder.Facts;
import org.unhunch.reminder.ReminderDay;
import org.unhunch.reminder.ReminderRule;
import org.unhunch.reminder.Signals;
import org.unhunch.reminder.Waking;
import org.unhunch.reminder.plan.Manner;
import org.unhunch.reminder.plan.Plan;
import org.unhunch.reminder.say.ReminderNotice;
import org.unhunch.resume.ResumeStore;
import org.unhunch.settings.Place;
import org.unhunch.settings.Settings;
import org.unhunch.settings.SettingsStore;
import org.unhunch.storage.BelievedMoments;
import org.unhunch.words.Language;
import org.unhunch.words.ReminderWords;
import org.unhunch.words.Words;

/**
 * The program without a window, as the system's timer wakes it: decides whether it is time to move,
 * says so, waits for the button, and ends. No class of a window is loaded and nothing of the
 * catalog read; what comes next is what the window has noted.
 */
final class Reminding {
  /** Who saved a session within this is still in it. */
  private static final Duration PLAYING = Duration.ofMinutes(2);

  private final Desk desk;
  private final ZoneId zone = ZoneId.systemDefault();
  private final Request request;
  private final Path folder;
  private final DiaryStore diary;
  private final HistoryStore history;
  private final ResumeStore resume;
  private final Settings settings;
  private final Coming coming;

  /** What has been read; null before. */
  private HistoryStore.Stamp read;

  private List<Session> sessions = List.of();

  /**
   * What is asked for.
   *
   * @param why whether only to print what comes next and what was held back
   * @param data the folder for the person's data, or empty for the platform's
   */
  record Request(boolean why, Optional<Path> data) {
    /** {@return what the arguments ask for, or empty where they ask for anything else} */
    static Optional<Request> of(String... arguments) {
      List<String> left = new ArrayList<>(List.of(arguments));
      if (!left.remove("--remind")) {
        return Optional.empty();
      }
      boolean why = left.remove("--why");
      int data = left.indexOf("--data");
      Optional<Path> folder = Optional.empty();
      if (data >= 0 && data + 1 < left.size() && !left.get(data + 1).isEmpty()) {
        folder = Optional.of(Path.of(left.remove(data + 1)));
        left.remove(data);
      }
      return left.isEmpty() ? Optional.of(new Request(why, folder)) : Optional.empty();
    }
  }

  Reminding(Request request) {
    this.request = request;
    this.desk = Desk.ofTheSystem(request.data());
    this.folder = DataFiles.folder(request.data());
    System.setProperty(LogSetup.FOLDER, folder.toString());
    BelievedMoments moments = new BelievedMoments(System::currentTimeMillis);
    this.diary = new DiaryStore(folder);
    this.coming = diary.coming();
    this.history = new HistoryStore(folder, moments);
    this.resume = new ResumeStore(folder, moments);
    Place nowhere = new Place("-", Set.of());
    this.settings =
        new SettingsStore(folder, moments).look(Settings.startingWith(List.of(nowhere)));
  }

  /** Hundreds of sentences, which are read once there is something to say. */
  private Words words() {
    Language language = Language.chosen(settings.look().language());
    return Words.here(language);
  }

  /** {@return how the program ends: 0, whatever is said} */
  int run(PrintWriter out) {
    if (request.why()) {
      why().forEach(out::println);
      return 0;
    }
    Waking.World world =
        new Waking.World(this::now, this::signals, desk.signals()::idle, Reminding::pause);
    Waking.Result result = new Waking(plan(), this::activities, diary, world, this::tell).run();
    result.answer().filter(each -> each == Waking.Answer.START).ifPresent(start -> start());
    result.again().ifPresent(this::wakeAgain);
    return 0;
  }

  private List<String> why() {
    Words words = words();
    ReminderWords said = new ReminderWords(words, zone);
    Plan plan = plan();
    Facts facts = new Facts(activities(), diary.load());
    ZonedDateTime now = now();
    LocalDate today = now.toLocalDate();
    List<ReminderDay> days =
        List.of(
            ReminderDay.of(plan, facts, today, now),
            ReminderDay.of(plan, facts, today.minusDays(1), now));
    List<String> lines = new ArrayList<>();
    lines.add(said.next(days.get(0), ReminderRule.decide(plan, facts, now, Signals.UNKNOWN).why()));
    if (days.get(0).canBeTakenBack()) {
      lines.add(words.text("remind.after-all.where"));
    }
    lines.addAll(said.lines(days, now));
    return lines;
  }

  private ZonedDateTime now() {
    return Instant.now().atZone(zone);
  }

  private Signals signals() {
    long saved = resume.savedMillis();
    boolean playing = System.currentTimeMillis() - saved < PLAYING.toMillis();
    return desk.signals().ask().withPlaying(playing);
  }

  /** Those of yesterday and today; while it is waited for the end of typing, they are read once. */
  private List<Session> sessions() {
    HistoryStore.Stamp now = history.stamp();
    // To compare the two whole, Java would put a method together first.
    if (read == null || read.modified() != now.modified() || read.bytes() != now.bytes()) {
      LocalDate today = LocalDate.now(ZoneOffset.UTC);
      sessions =
          history.latest(Set.of(today.minusDays(2), today.minusDays(1), today, today.plusDays(1)));
      read = now;
    }
    return sessions;
  }

  private List<Activity> activities() {
    return sessions().stream().filter(Session::isWorthKeeping).map(Activity::of).toList();
  }

  private Plan plan() {
    LocalDate today = now().toLocalDate();
    return coming.plan(
        settings.reminders(),
        sessions().stream().filter(each -> each.when().day(zone).equals(today)).toList());
  }

  private Waking.Answer tell(boolean canPutOff) {
    Words words = words();
    ReminderNotice notice = desk.notice(words);
    Manner manner = settings.reminders().manner();
    ReminderNotice.Invitation what = notice.invitation(coming, manner, canPutOff);
    Waking.Answer answer = notice.tell(what, manner.sound());
    boolean alone =
        answer == Waking.Answer.UNTOLD && !desk.environment().getOrDefault("DISPLAY", "").isEmpty();
    return alone ? new LoneNotice(settings, words).tell(what) : answer;
  }

  /** By the system where it can, since what a timer has started ends with it. */
  private void start() {
    List<String> arguments = desk.with("--next");
    try {
      if (desk.environment().containsKey("INVOCATION_ID")) {
        desk.timer().start(arguments);
      } else {
        new ProcessBuilder(desk.launcher().with(arguments)).inheritIO().start();
      }
    } catch (IOException e) {
      LoggerFactory.getLogger(Reminding.class).warn("cannot start", e);
    }
  }

  /** Where the system does not wake us, the window says it, if it is open then. */
  private void wakeAgain(Instant again) {
    try {
      desk.timer().wakeAt(again);
    } catch (IOException e) {
      LoggerFactory.getLogger(Reminding.class).warn("cannot be woken again", e);
    }
  }

  private static void pause(Duration length) {
    try {
      Thread.sleep(Math.max(1, length.toMillis()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
