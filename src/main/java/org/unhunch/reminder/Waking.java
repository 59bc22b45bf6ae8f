package org.unhunch.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.unhunch.history.When;
import org.unhunch.reminder.Decision.Kind;
import org.unhunch.reminder.DiaryEntry.What;
import org.unhunch.reminder.plan.Plan;

/**
 * What happens when a moment may have come: it is decided, said, answered, and written down. It
 * takes as long as the person takes to answer, or to stop typing.
 */
public final class Waking {
  private final Plan plan;
  private final Supplier<List<Activity>> done;
  private final DiaryStore diary;
  private final World world;
  private final Teller teller;

  /**
   * What is known of the world, and how to wait in it.
   *
   * @param now where and when it is
   * @param signals what the machine says of the person
   * @param idle how long the person has touched nothing
   * @param pause waits so long
   */
  public record World(
      Supplier<ZonedDateTime> now,
      Supplier<Signals> signals,
      Supplier<Optional<Duration>> idle,
      Consumer<Duration> pause) {}

  /** Says that it is time. */
  @FunctionalInterface
  public interface Teller {
    /**
     * {@return the answer, once there is one or nobody can be expected to answer any more}
     *
     * @param canPutOff whether it can be put off once more
     */
    Answer tell(boolean canPutOff);
  }

  /** What is answered. */
  public enum Answer {
    /** The person begins. */
    START,
    /** In a quarter of an hour. */
    PUT_OFF,
    /** No more today. */
    NOT_TODAY,
    /** Nothing is answered. */
    NONE,
    /** There is nobody and nothing to say it. */
    UNTOLD
  }

  /**
   * What came of it.
   *
   * @param decision what was decided in the end
   * @param answer what was answered; empty where nothing was said
   * @param again when it is to be said again; empty unless it was put off
   */
  public record Result(Decision decision, Optional<Answer> answer, Optional<Instant> again) {}

  /** A waking by this plan, on a day of which this has been done. */
  public Waking(
      Plan plan, Supplier<List<Activity>> done, DiaryStore diary, World world, Teller teller) {
    this.plan = plan;
    this.done = done;
    this.diary = diary;
    this.world = world;
    this.teller = teller;
  }

  /** {@return what came of it} */
  public Result run() {
    Decision decision = decide(Signals.UNKNOWN);
    if (decision.kind() == Kind.NOW) { // else no signal can matter
      decision = decideWhereItIsQuiet();
    }
    if (decision.kind() == Kind.NOW) {
      return tell(decision);
    }
    if (decision.isHeldBack()) {
      ZonedDateTime now = world.now().get();
      diary.add(DiaryEntry.heldBack(When.of(now), decision.slot().orElseThrow(), decision.why()));
    }
    return new Result(decision, Optional.empty(), Optional.empty());
  }

  private Decision decideWhereItIsQuiet() {
    Signals signals = world.signals().get();
    Decision decision = decide(signals);
    while (decision.isWaiting()) {
      Instant now = world.now().get().toInstant();
      world.pause().accept(Duration.between(now, decision.until().orElseThrow()));
      signals = signals.withIdle(world.idle().get());
      decision = decide(signals);
    }
    return decision;
  }

  private Decision decide(Signals signals) {
    return ReminderRule.decide(plan, facts(), world.now().get(), signals);
  }

  private Facts facts() {
    return new Facts(done.get(), diary.load());
  }

  private Result tell(Decision decision) {
    Instant slot = decision.slot().orElseThrow();
    boolean canPutOff = facts().timesPutOff(slot) < Facts.MOST_PUT_OFF;
    write(slot, What.SAID);
    Answer answer = teller.tell(canPutOff);
    switch (answer) {
      case START -> write(slot, What.STARTED);
      case PUT_OFF -> write(slot, What.PUT_OFF);
      case NOT_TODAY -> write(slot, What.NOT_TODAY);
      case NONE -> write(slot, What.UNANSWERED);
      case UNTOLD ->
          diary.add(DiaryEntry.heldBack(When.of(world.now().get()), slot, Why.of(Because.UNHEARD)));
    }
    Optional<Instant> again =
        Optional.of(answer)
            .filter(each -> each == Answer.PUT_OFF)
            .map(each -> world.now().get().toInstant().plus(Facts.PUT_OFF));
    return new Result(decision, Optional.of(answer), again);
  }

  private void write(Instant slot, What what) {
    diary.add(DiaryEntry.of(When.of(world.now().get()), slot, what));
  }
}
