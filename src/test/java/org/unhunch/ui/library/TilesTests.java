package org.unhunch.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unhunch.routine.Exercise;
import org.unhunch.testing.HandScheduler;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.Ui;
import org.unhunch.ui.moving.PictureMotion;

/** A tile opens its exercise, and the sign on it what can be done with that. */
class TilesTests {
  private final List<String> done = new ArrayList<>();

  private Tiles tiles() {
    var ui = ScreenKit.of(Prefs.having().preferences());
    Tiles.Told told =
        new Tiles.Told(each -> {}, () -> done.add("opened"), (at, where) -> done.add("menu"));
    PictureMotion motion = new PictureMotion(new HandScheduler(), () -> false);
    Tiles tiles = new Tiles(ui, motion, Exercise::start, told);
    tiles.show(ui.library().catalog().exercises());
    tiles.list().setSize(900, 600);
    return tiles;
  }

  private static void click(Tiles tiles, int fromEnd, int down, int button) {
    Rectangle tile = tiles.list().getCellBounds(0, 0);
    int x = tile.x + tile.width - fromEnd;
    int y = tile.y + down;
    tiles
        .list()
        .dispatchEvent(
            new MouseEvent(tiles.list(), MouseEvent.MOUSE_CLICKED, 0, 0, x, y, 1, false, button));
  }

  @Test
  void theSignOpensTheMenuAndAllElseTheExercise() {
    Ui.theme(false);
    Ui.run(
        () -> {
          Tiles tiles = tiles();
          click(tiles, 30, 145, MouseEvent.BUTTON1);
          click(tiles, 120, 145, MouseEvent.BUTTON1);
          click(tiles, 30, 60, MouseEvent.BUTTON1);
          click(tiles, 120, 60, MouseEvent.BUTTON3);
        });
    assertThat(done).containsExactly("menu", "opened", "opened");
  }
}
