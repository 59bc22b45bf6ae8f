package org.unhunch.ui.kit.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unhunch.ui.kit.layout.Boxes.at;
import static org.unhunch.ui.kit.layout.Boxes.box;
import static org.unhunch.ui.kit.layout.Boxes.height;
import static org.unhunch.ui.kit.layout.Boxes.hidden;
import static org.unhunch.ui.kit.layout.Boxes.inset;
import static org.unhunch.ui.kit.layout.Boxes.laidOut;
import static org.unhunch.ui.kit.layout.Boxes.panel;

import java.awt.Rectangle;
import java.util.List;
import javax.swing.JPanel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unhunch.testing.Ui;

class ColumnsTests {
  private static final Columns COLUMNS = new Columns(3, 10);

  @BeforeEach
  @AfterEach
  void unzoom() {
    Ui.theme(false, 1);
  }

  private static JPanel five() {
    return panel(COLUMNS, box(20, 5), box(30, 9), box(10, 5), box(20, 5), box(20, 5));
  }

  @Test
  void allCellsAreOfOneSizeAndTheNextLineGoesOn() {
    assertThat(laidOut(five(), 140, 90))
        .containsExactly(
            at(0, 0, 40, 9),
            at(50, 0, 40, 9),
            at(100, 0, 40, 9),
            at(0, 9, 40, 9),
            at(50, 9, 40, 9));
    assertThat(height(five(), 140)).isEqualTo(18);
    JPanel fresh = five();
    assertThat(Ui.edt(() -> fresh.getPreferredSize().width)).isEqualTo(110);
  }

  @Test
  void thereAreFewerWhereTheWidestWouldBeCutOff() {
    assertThat(height(five(), 110)).isEqualTo(18);
    assertThat(height(five(), 109)).isEqualTo(27);
    assertThat(height(five(), 69)).isEqualTo(45);
    assertThat(laidOut(five(), 69, 90)).startsWith(at(0, 0, 69, 9), at(0, 9, 69, 9));
    assertThat(height(five(), 5)).as("narrower than any").isEqualTo(45);
  }

  @Test
  void thereAreNeverMoreThanTheMost() {
    assertThat(laidOut(five(), 1_000, 90).get(3)).isEqualTo(at(0, 9, 326, 9));
  }

  @Test
  void insetsAreLeftFree() {
    JPanel panel = inset(five(), 1, 2, 3, 4);
    assertThat(laidOut(panel, 146, 90)).startsWith(at(2, 1, 40, 9), at(52, 1, 40, 9));
    assertThat(height(panel, 146)).isEqualTo(22);
    assertThat(height(panel, 115)).isEqualTo(31);
  }

  @Test
  void whatIsHiddenTakesNoCell() {
    JPanel panel = panel(COLUMNS, box(20, 5), hidden(90, 90), box(30, 9), box(20, 5), box(20, 5));
    List<Rectangle> bounds = laidOut(panel, 110, 90);
    assertThat(List.of(bounds.get(0), bounds.get(2), bounds.get(3), bounds.get(4)))
        .containsExactly(at(0, 0, 30, 9), at(40, 0, 30, 9), at(80, 0, 30, 9), at(0, 9, 30, 9));
    assertThat(height(panel, 110)).isEqualTo(18);
    JPanel fresh = panel(COLUMNS, box(20, 5), hidden(90, 90));
    assertThat(Ui.edt(() -> fresh.getPreferredSize().width)).isEqualTo(80);
    assertThat(height(panel(COLUMNS, hidden(90, 90)), 110)).isZero();
  }

  @Test
  void nothingNeedsNothing() {
    assertThat(height(panel(COLUMNS), 100)).isZero();
    assertThat(laidOut(panel(COLUMNS), 100, 100)).isEmpty();
  }

  @Test
  void gapsGrowWithTheZoom() {
    Ui.theme(false, 2);
    assertThat(laidOut(five(), 160, 90)).startsWith(at(0, 0, 40, 9), at(60, 0, 40, 9));
    assertThat(height(five(), 129)).isEqualTo(27);
  }
}
