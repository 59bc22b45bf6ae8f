package org.unhunch.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.unhunch.session.Scheduler;

/** A scheduler whose alarms go off when a test says so, and which does all else at once. */
public final class HandScheduler implements Scheduler {
  private final List<HandAlarm> alarms = new ArrayList<>();

  @Override
  public void execute(Runnable work) {
    work.run();
  }

  @Override
  public Alarm alarm(Runnable action) {
    HandAlarm alarm = new HandAlarm(action);
    alarms.add(alarm);
    return alarm;
  }

  /** {@return the milliseconds that alarms are set to, the soonest first} */
  public List<Integer> delays() {
    return alarms.stream().flatMapToInt(each -> each.millis.stream()).sorted().boxed().toList();
  }

  /** Has the alarm that is set to so many milliseconds go off. */
  public void ring(int millis) {
    HandAlarm alarm =
        alarms.stream()
            .filter(each -> each.millis.equals(OptionalInt.of(millis)))
            .min(Comparator.comparing(alarms::indexOf))
            .orElseThrow(() -> new AssertionError("no alarm in " + millis + " of " + delays()));
    alarm.stop();
    alarm.action.run();
  }

  private static final class HandAlarm implements Alarm {
    private final Runnable action;
    private OptionalInt millis = OptionalInt.empty();

    HandAlarm(Runnable action) {
      this.action = action;
    }

    @Override
    public void set(int delay) {
      millis = OptionalInt.of(delay);
    }

    @Override
    public void stop() {
      millis = OptionalInt.empty();
    }
  }
}
