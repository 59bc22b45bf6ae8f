package org.unhunch.ui.edit.pose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.unhunch.edit.pose.PoseChange;
import org.unhunch.figure.body.Motion;
import org.unhunch.routine.pose.Pose;
import org.unhunch.session.Scheduler;

/** Shows the way from the start to the pose that is open, and back. */
final class Showing {
  private static final int FRAME_MILLIS = 40;
  private static final int FRAMES = 45;
  private static final int REST = 12;
  private final Studio studio;
  private final Scheduler.Alarm alarm;
  private Motion there;
  private Motion back;
  private int frame;

  Showing(Studio studio, Scheduler scheduler) {
    this.studio = studio;
    this.alarm = scheduler.alarm(this::step);
  }

  /** Begins, or ends what is shown. */
  void toggle() {
    if (studio.isMoving()) {
      stop();
      return;
    }
    List<Pose> way = way();
    if (way.size() > 1) {
      List<Pose> home = new ArrayList<>(way);
      Collections.reverse(home);
      there = new Motion(way);
      back = new Motion(home);
      frame = 0;
      step();
    }
  }

  private List<Pose> way() {
    List<Pose> way = new ArrayList<>();
    PoseChange.way(studio.staging(), studio.open())
        .forEach(each -> way.add(studio.staging().poses().get(each)));
    if (way.size() == 1) {
      studio.other().ifPresent(way::add);
    }
    return way;
  }

  private void step() {
    boolean over = frame > 2 * FRAMES + REST || frame > 0 && !studio.isMoving();
    if (over) {
      stop();
      return;
    }
    double part = Math.min(1, (double) frame / FRAMES);
    double home = Math.max(0, (double) (frame - FRAMES - REST) / FRAMES);
    studio.show(Optional.of(home > 0 ? back.after(home, 0) : there.after(part, 0)));
    frame++;
    alarm.set(FRAME_MILLIS);
  }

  void stop() {
    alarm.stop();
    if (studio.isMoving()) {
      studio.show(Optional.empty());
    }
  }
}
