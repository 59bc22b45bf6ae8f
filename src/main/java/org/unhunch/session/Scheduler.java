package org.unhunch.session;

import java.util.concurrent.Executor;

/** The thread that sessions are played on: does work there soon, or after a while. */
public interface Scheduler extends Executor {
  /** {@return an alarm that runs the action on the thread; not set yet} */
  Alarm alarm(Runnable action);

  /** Goes off once, a while after it was last set. */
  interface Alarm {
    /** Has it go off after a while instead of when it was to; its own action may set it, too. */
    void set(int millis);

    /** Has it not go off. */
    void stop();
  }
}
