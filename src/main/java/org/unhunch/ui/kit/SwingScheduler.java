package org.unhunch.ui.kit;

import java.awt.EventQueue;
import javax.swing.Timer;
import org.unhunch.session.Scheduler;

/** The event dispatch thread as the thread that sessions are played on. */
public final class SwingScheduler implements Scheduler {
  @Override
  public void execute(Runnable work) {
    EventQueue.invokeLater(work);
  }

  @Override
  public Alarm alarm(Runnable action) {
    Timer timer = new Timer(0, event -> action.run());
    timer.setRepeats(false);
    // A coalescing timer that is set anew in its own action forgets the new wake-up if that is due
    // before the action ends, and the session would stand still for good.
    timer.setCoalesce(false);
    return new SwingAlarm(timer);
  }

  private record SwingAlarm(Timer timer) implements Alarm {
    @Override
    public void set(int millis) {
      timer.setInitialDelay(millis);
      timer.restart();
    }

    @Override
    public void stop() {
      timer.stop();
    }
  }
}
