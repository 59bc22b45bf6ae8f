package org.unhunch.ui.kit.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unhunch.ui.kit.layout.Boxes.at;
import static org.unhunch.ui.kit.layout.Boxes.box;
import static org.unhunch.ui.kit.layout.Boxes.height;
import static org.unhunch.ui.kit.layout.Boxes.hidden;
import static org.unhunch.ui.kit.layout.Boxes.inset;
import static org.unhunch.ui.kit.layout.Boxes.laidOut;
import static org.unhunch.ui.kit.layout.Boxes.panel;
import static org.unhunch.ui.kit.layout.Boxes.text;

import java.awt.Rectangle;
import java.util.List;
import javax.swing.JPanel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unhunch.testing.Ui;

class ColumnTests {
  private static final Column COLUMN = new Column(8, false);

  @BeforeEach
  @AfterEach
  void unzoom() {
    Ui.theme(false, 1);
  }

  @Test
  void componentsStandBelowEachOtherAtTheFullWidth() {
    JPanel panel = panel(COLUMN, box(30, 10), box(500, 20));
    assertThat(laidOut(panel, 100, 90)).containsExactly(at(0, 0, 100, 10), at(0, 18, 100, 20));
    assertThat(height(panel, 100)).isEqualTo(38);
  }

  @Test
  void theStackStandsInTheMiddleOrAtTheTopWhereItIsTooHigh() {
    JPanel panel = panel(new Column(8, true), box(30, 10), box(30, 20));
    assertThat(laidOut(panel, 100, 98)).containsExactly(at(0, 30, 100, 10), at(0, 48, 100, 20));
    assertThat(laidOut(panel, 100, 20)).containsExactly(at(0, 0, 100, 10), at(0, 18, 100, 20));
  }

  @Test
  void whatIsHiddenOrSaysNothingTakesNoRoomAndNoGap() {
    JPanel panel = panel(COLUMN, hidden(30, 50), box(30, 10), text(""), box(30, 20));
    List<Rectangle> bounds = laidOut(panel, 100, 90);
    assertThat(bounds.get(1)).isEqualTo(at(0, 0, 100, 10));
    assertThat(bounds.get(3)).isEqualTo(at(0, 18, 100, 20));
    assertThat(height(panel, 100)).isEqualTo(38);
    assertThat(height(panel(COLUMN, hidden(30, 50)), 100)).isZero();
    assertThat(height(panel(COLUMN), 100)).isZero();
  }

  @Test
  void whatIsHiddenMakesItNoWider() {
    JPanel panel = panel(COLUMN, hidden(90, 50), box(30, 10));
    assertThat(Ui.edt(() -> panel.getPreferredSize().width)).isEqualTo(30);
  }

  @Test
  void insetsAreLeftFree() {
    JPanel panel = inset(panel(COLUMN, box(30, 10), box(30, 20)), 1, 2, 3, 4);
    assertThat(laidOut(panel, 100, 90)).containsExactly(at(2, 1, 94, 10), at(2, 19, 94, 20));
    assertThat(height(panel, 100)).isEqualTo(42);
  }

  @Test
  void wrappedTextIsAsHighAsItIsAtTheWidth() {
    TextBlock text = text("Some words that need a line or two");
    int line = Ui.edt(() -> text.heightFor(1_000));
    JPanel panel = panel(COLUMN, text, box(30, 10));
    assertThat(height(panel, 1_000)).isEqualTo(line + 18);
    List<Rectangle> narrow = laidOut(panel, 100, 400);
    assertThat(narrow.get(0).height).isGreaterThan(line).isEqualTo(height(text, 100));
    assertThat(narrow.get(1).y).isEqualTo(narrow.get(0).height + 8);
    assertThat(height(panel, 100)).isEqualTo(narrow.get(0).height + 18);
  }

  @Test
  void aColumnWithinAColumnIsAskedForItsHeightAtItsWidth() {
    JPanel inner = inset(panel(new Row(4), box(60, 10), box(60, 10)), 0, 10, 0, 10);
    JPanel outer = panel(COLUMN, inner, box(30, 20));
    assertThat(height(outer, 144)).isEqualTo(38);
    assertThat(height(outer, 143)).isEqualTo(52);
    assertThat(laidOut(outer, 143, 90)).containsExactly(at(0, 0, 143, 24), at(0, 32, 143, 20));
  }

  @Test
  void itsPreferredSizeFollowsItsWidthOnceItHasOne() {
    JPanel panel = panel(COLUMN, text("Some words that need a line or two"));
    int line = Ui.edt(() -> panel.getPreferredSize().height);
    laidOut(panel, 60, 10);
    assertThat(Ui.edt(() -> panel.getPreferredSize().height)).isGreaterThan(2 * line);
    assertThat(Ui.edt(() -> panel.getPreferredSize().width)).isEqualTo(60);
  }

  @Test
  void gapsGrowWithTheZoom() {
    Ui.theme(false, 2);
    JPanel panel = panel(COLUMN, box(30, 10), box(30, 20));
    assertThat(laidOut(panel, 100, 90)).containsExactly(at(0, 0, 100, 10), at(0, 26, 100, 20));
    assertThat(height(panel, 100)).isEqualTo(46);
  }
}
