package org.unhunch.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unhunch.benchmark.Motions.Share;
import org.unhunch.benchmark.StartUp.Contender;

/** What the program takes of memory and processor: choosing, playing, paused, out of sight. */
final class Footprint {
  private static final int SETTLE_MILLIS = 10_000;
  private static final int ROUNDS = 2;

  /** About how often in a second a move is seen otherwise, by the median of those shipped. */
  private static final int MOVES = 12;

  /** The same of breathing, with a glow that grows. */
  private static final int BREATHS = 3;

  private static final int STILL_SHARE = 5;
  private static final int STILL_SECONDS = 30;
  private final Kit kit;
  private final Table table;
  private double floor;
  private double moving;
  private double breathing;
  private double ticking;

  Footprint(Kit kit, Table table) {
    this.kit = kit;
    this.table = table;
  }

  /** Adds what is taken while one chooses, and of memory beside the floor, by turns. */
  void measureChoosing() throws IOException, InterruptedException {
    DataFolders folders = kit.folders();
    List<Double> floors = new ArrayList<>();
    List<Double> ours = new ArrayList<>();
    List<Double> old = new ArrayList<>();
    Playing.Rest rest = null;
    for (int i = 0; i < ROUNDS; i++) {
      try (Program program = settled(kit.floor(), folders::empty)) {
        floors.add(program.pssMegabytes());
      }
      try (Program program = settled(kit.ours().launch(), folders::left)) {
        ours.add(program.pssMegabytes());
        rest = i == 0 ? Playing.rest(program) : rest;
      }
      if (kit.old().isPresent()) {
        try (Program program = settled(kit.old().get().launch(), folders::left)) {
          old.add(program.pssMegabytes());
        }
      }
    }
    floor = Table.middle(floors);
    String what = "memory (PSS) after 10 s, choosing, lived-in folder";
    double before = Table.middle(old);
    table.row(what, "MB", Table.middle(ours), floor, "at most 1.30 ×", before);
    rest("choosing", Optional.of(rest), Optional.empty());
  }

  private static Program settled(List<String> command, StartUp.Home home)
      throws IOException, InterruptedException {
    Program program = new Contender(command, home).start();
    Thread.sleep(SETTLE_MILLIS);
    return program;
  }

  /** Adds what is taken while every exercise is played, so many seconds in all. */
  void measurePlaying(int seconds) throws IOException, InterruptedException {
    moving = repainted(MOVES);
    breathing = repainted(BREATHS);
    ticking = repainted(1);
    Optional<Played> old = Optional.empty();
    if (kit.old().isPresent()) {
      old = Optional.of(play(kit.old().get(), seconds));
    }
    Played ours = play(kit.ours(), seconds);
    memory(ours, old, seconds);
    for (String each : List.of(Motions.CIRCLE, "MOVE", "HOLD", "REST", "SWITCH_SIDES")) {
      motions(each, ours, old);
    }
    rest("paused", Optional.of(ours.paused()), old.map(Played::paused));
    rest("minimised, playing", ours.minimised(), old.flatMap(Played::minimised));
    double still = old.map(Played::still).orElse(Table.NONE);
    String what = "processor, playing without motion";
    table.row(what, "%", ours.still(), ticking, "at most 1 %", still);
  }

  /** {@return what the label takes, in percent, when a part of it is painted so often a second} */
  private double repainted(int rate) throws IOException, InterruptedException {
    try (Program program = settled(kit.movingFloor(rate), kit.folders()::empty)) {
      return Playing.rest(program).percent();
    }
  }

  /** What one program took; {@code playing} is over. */
  private record Played(
      Playing playing, Playing.Rest paused, Optional<Playing.Rest> minimised, double still) {}

  private Played play(Image image, int seconds) throws IOException, InterruptedException {
    Playing playing = new Playing(kit, image, false);
    Playing.Rest paused;
    Optional<Playing.Rest> minimised;
    try (playing) {
      playing.play(seconds, seconds);
      paused = playing.paused();
      boolean can = FirstWindow.isInstalled("xdotool");
      minimised = can ? playing.minimised() : Optional.empty();
    }
    double still = still(image, seconds);
    return new Played(playing, paused, minimised, still);
  }

  private double still(Image image, int seconds) throws IOException, InterruptedException {
    try (Playing still = new Playing(kit, image, true)) {
      still.play(Math.max(STILL_SECONDS, seconds / STILL_SHARE), seconds);
      return still.percent();
    }
  }

  private void memory(Played ours, Optional<Played> old, int seconds) {
    Optional<Playing> before = old.map(Played::playing);
    Playing now = ours.playing();
    table.row(
        "memory after " + seconds + " s of playing every exercise",
        "MB",
        now.lastPss(),
        floor > 0 ? floor : Table.NONE,
        "at most 1.60 ×",
        before.map(Playing::lastPss).orElse(Table.NONE));
    table.row(
        "the most meanwhile",
        "MB",
        now.mostPss(),
        floor > 0 ? floor : Table.NONE,
        "at most 1.60 ×",
        before.map(Playing::mostPss).orElse(Table.NONE));
    table.row(
        "growth from minute 2 on, a minute",
        "MB",
        now.growth(),
        Table.NONE,
        "none",
        before.map(Playing::growth).orElse(Table.NONE));
    table.row(
        "collections a second, the most in 10 s",
        "",
        now.mostCollections(),
        Table.NONE,
        "under 1",
        before.map(Playing::mostCollections).orElse(Table.NONE));
  }

  private void motions(String kind, Played ours, Optional<Played> old) {
    motions(kind, false, ours, old);
    motions(kind, true, ours, old);
  }

  private void motions(String kind, boolean first, Played ours, Optional<Played> old) {
    String what = "processor, " + kind + (first ? ", first pass" : "");
    List<Share> now = ours.playing().motions().of(kind, first);
    List<Share> before =
        old.map(each -> each.playing().motions().of(kind, first)).orElse(List.of());
    if (now.isEmpty()) {
      table.missing(what, "not met; play longer");
      return;
    }
    now.forEach(each -> System.out.printf("%s %s: %.1f %%%n", what, each.name(), each.percent()));
    String most = what + ", most of " + now.size() + " (" + now.get(0).name() + ")";
    String bound = first ? "" : bound(kind);
    double floor = floor(kind);
    table.row(most, "%", percent(now, 0), floor, bound, percent(before, 0));
    double oldMiddle = percent(before, before.size() / 2);
    table.row(what + ", median", "%", percent(now, now.size() / 2), floor, "", oldMiddle);
  }

  private static double percent(List<Share> shares, int place) {
    return place < shares.size() ? shares.get(place).percent() : Table.NONE;
  }

  /** The label, painted as often as ours is. */
  private double floor(String kind) {
    return switch (kind) {
      case Motions.CIRCLE, "MOVE" -> moving;
      case "HOLD" -> breathing;
      default -> ticking;
    };
  }

  private static String bound(String kind) {
    return switch (kind) {
      case Motions.CIRCLE, "MOVE" -> "at most 6 %";
      case "HOLD" -> "at most 2 %";
      default -> "";
    };
  }

  private void rest(String when, Optional<Playing.Rest> ours, Optional<Playing.Rest> old) {
    if (ours.isEmpty()) {
      table.missing("processor, " + when, "needs xdotool and a window manager");
      return;
    }
    double percent = old.map(Playing.Rest::percent).orElse(Table.NONE);
    double wakeUps = old.map(Playing.Rest::wakeUps).orElse(Table.NONE);
    table.row("processor, " + when, "%", ours.get().percent(), Table.NONE, "0", percent);
    String what = "wake-ups a second, " + when;
    table.row(what, "", ours.get().wakeUps(), Table.NONE, "", wakeUps);
  }
}
