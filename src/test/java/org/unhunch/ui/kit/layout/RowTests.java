package org.unhunch.ui.kit.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unhunch.ui.kit.layout.Boxes.at;
import static org.unhunch.ui.kit.layout.Boxes.box;
import static org.unhunch.ui.kit.layout.Boxes.height;
import static org.unhunch.ui.kit.layout.Boxes.hidden;
import static org.unhunch.ui.kit.layout.Boxes.inset;
import static org.unhunch.ui.kit.layout.Boxes.laidOut;
import static org.unhunch.ui.kit.layout.Boxes.panel;

import java.awt.Dimension;
import javax.swing.JPanel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unhunch.testing.Ui;

class RowTests {
  private static final Row ROW = new Row(10);

  @BeforeEach
  @AfterEach
  void unzoom() {
    Ui.theme(false, 1);
  }

  private static JPanel three(Row row) {
    return panel(row, box(30, 10), box(40, 20), box(50, 10));
  }

  @Test
  void componentsStandBesideEachOtherInTheMiddleOfTheirLine() {
    assertThat(laidOut(three(ROW), 140, 50))
        .containsExactly(at(0, 5, 30, 10), at(40, 0, 40, 20), at(90, 5, 50, 10));
    assertThat(height(three(ROW), 140)).isEqualTo(20);
  }

  @Test
  void whatFindsNoRoomStandsOnAFurtherLine() {
    assertThat(laidOut(three(ROW), 139, 50))
        .containsExactly(at(0, 5, 30, 10), at(40, 0, 40, 20), at(0, 30, 50, 10));
    assertThat(height(three(ROW), 139)).isEqualTo(40);
    assertThat(height(three(ROW), 79)).isEqualTo(60);
  }

  @Test
  void whatIsWiderThanTheRowIsCutToIt() {
    assertThat(laidOut(three(ROW), 25, 99))
        .containsExactly(at(0, 0, 25, 10), at(0, 20, 25, 20), at(0, 50, 25, 10));
  }

  @Test
  void roomToSpareStandsBeforeItOrInPart() {
    assertThat(laidOut(three(new Row(10, 1)), 200, 50).get(0)).isEqualTo(at(60, 5, 30, 10));
    assertThat(laidOut(three(new Row(10, 0.5)), 200, 50).get(0)).isEqualTo(at(30, 5, 30, 10));
    assertThat(laidOut(three(new Row(10, 1)), 139, 50))
        .as("each line by itself")
        .containsExactly(at(59, 5, 30, 10), at(99, 0, 40, 20), at(89, 30, 50, 10));
  }

  @Test
  void whatIsHiddenTakesNoRoomAndNoGap() {
    JPanel panel = panel(ROW, box(30, 10), hidden(90, 90), box(40, 20));
    assertThat(laidOut(panel, 80, 50)).contains(at(0, 5, 30, 10), at(40, 0, 40, 20));
    assertThat(height(panel, 80)).isEqualTo(20);
    assertThat(height(panel(ROW, hidden(90, 90)), 80)).isZero();
  }

  @Test
  void insetsAreLeftFree() {
    JPanel panel = inset(three(ROW), 1, 2, 3, 4);
    assertThat(laidOut(panel, 146, 50)).startsWith(at(2, 6, 30, 10), at(42, 1, 40, 20));
    assertThat(height(panel, 146)).isEqualTo(24);
    assertThat(height(panel, 145)).isEqualTo(44);
  }

  @Test
  void itWantsToBeAsWideAsAllOfItHoweverNarrowItIs() {
    JPanel panel = inset(three(ROW), 1, 2, 3, 4);
    laidOut(panel, 60, 90);
    assertThat(Ui.edt(panel::getPreferredSize)).isEqualTo(new Dimension(146, 64));
  }

  @Test
  void gapsGrowWithTheZoom() {
    Ui.theme(false, 2);
    assertThat(laidOut(three(ROW), 160, 50))
        .containsExactly(at(0, 5, 30, 10), at(50, 0, 40, 20), at(110, 5, 50, 10));
    assertThat(height(three(ROW), 159)).isEqualTo(50);
  }
}
