package org.unhunch.ui.kit.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unhunch.ui.kit.layout.Boxes.at;
import static org.unhunch.ui.kit.layout.Boxes.box;
import static org.unhunch.ui.kit.layout.Boxes.height;
import static org.unhunch.ui.kit.layout.Boxes.laidOut;
import static org.unhunch.ui.kit.layout.Boxes.panel;

import java.awt.Rectangle;
import javax.swing.JPanel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unhunch.testing.Ui;

/** Guards against a button that stands lower, or higher, than what it belongs to. */
class AtEndTests {
  @BeforeEach
  @AfterEach
  void unzoom() {
    Ui.theme(false, 1);
  }

  @Test
  void theMiddlesAreOnOneLineWhicheverIsHigher() {
    JPanel low = panel(new AtEnd(10), box(30, 10), box(40, 30));
    assertThat(laidOut(low, 200, 30)).containsExactly(at(0, 10, 150, 10), at(160, 0, 40, 30));
    assertThat(height(low, 200)).isEqualTo(30);
    JPanel high = panel(new AtEnd(10), box(30, 50), box(40, 30));
    assertThat(laidOut(high, 200, 50)).containsExactly(at(0, 0, 150, 50), at(160, 10, 40, 30));
  }

  /** Guards against a star that stands where a wrapped title has no letters. */
  @Test
  void closeToATextItStandsBesideTheLongestOfItsLines() {
    JPanel panel = panel(new AtEnd(10, true), Boxes.text("Short breaks and long"), box(40, 30));
    int all = Ui.edt(() -> Wrapping.naturalWidthOf(panel.getComponent(0)));
    Rectangle whole = laidOut(panel, 2 * all, 30).get(1);
    assertThat(whole.x).isEqualTo(all + 10);
    int room = all * 3 / 4; // wraps after its second word or its third
    Rectangle wrapped = laidOut(panel, room + 50, 60).get(1);
    int longest = Ui.edt(() -> ((TextBlock) panel.getComponent(0)).widthWithin(room));
    assertThat(longest).isLessThan(room);
    assertThat(wrapped.x).isEqualTo(longest + 10);
    assertThat(panel.getComponent(0).getHeight()).isGreaterThan(whole.height);
  }

  @Test
  void withTooLittleRoomItStandsBelow() {
    JPanel panel = panel(new AtEnd(10), box(30, 10), box(40, 30));
    assertThat(laidOut(panel, 79, 40)).containsExactly(at(0, 0, 79, 10), at(39, 10, 40, 30));
    assertThat(height(panel, 79)).isEqualTo(40);
  }

  /** Guards against the buttons of a routine that stood below its name, with room beside it. */
  @Test
  void whereTheTextNeedNotWrapItStandsBesideIt() {
    JPanel panel = panel(new AtEnd(10), box(30, 10), box(40, 30));
    assertThat(laidOut(panel, 80, 40)).containsExactly(at(0, 10, 30, 10), at(40, 0, 40, 30));
    assertThat(height(panel, 80)).isEqualTo(30);
  }
}
