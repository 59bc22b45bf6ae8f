package org.unhunch.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.unhunch.player.Player;
import org.unhunch.routine.Routine;
import org.unhunch.testing.FakeTime;
import org.unhunch.timeline.Timeline;

/** Plays a timeline by hand-moved clocks and writes down what is heard, and when. */
final class Listening {
  private final FakeTime time = new FakeTime();
  private final long start = time.nanos();
  private final CueDetector ears;
  private final Player player;
  private final List<At> heard = new ArrayList<>();
  private int read;

  /** A cue, heard at so many seconds since the beginning. */
  record At(double seconds, Cue cue, CueEvent heard) {}

  Listening(Timeline timeline) {
    player = new Player(timeline, time::nanos, time::wallMillis);
    ears = new CueDetector(cue -> heard.add(new At(seconds(), cue.cue(), cue)));
    player.addListener(ears::changed);
  }

  private double seconds() {
    return (time.nanos() - start) / 1e9;
  }

  FakeTime time() {
    return time;
  }

  Routine routine() {
    return player.timeline().routine();
  }

  List<At> all() {
    return heard;
  }

  /** What has been heard since this was last asked, by name. */
  List<Cue> heard() {
    List<Cue> news = heard.subList(read, heard.size()).stream().map(At::cue).toList();
    read = heard.size();
    return news;
  }

  Listening does(Consumer<Player> what) {
    what.accept(player);
    return this;
  }

  Listening play() {
    return does(Player::play);
  }

  /** Lets time pass, waking every so many milliseconds. */
  Listening pass(double seconds, int everyMillis) {
    long end = Math.round(seconds * 1000);
    for (long at = 0; at < end; at += everyMillis) {
      late((int) Math.min(everyMillis, end - at));
    }
    return this;
  }

  Listening pass(double seconds) {
    return pass(seconds, 10);
  }

  /** Lets time pass without a wake-up until its end. */
  Listening late(int millis) {
    time.pass(millis);
    player.tick();
    ears.woke(player.snapshot());
    return this;
  }
}
