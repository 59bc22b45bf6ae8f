package org.unhunch.ui.kit.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unhunch.ui.kit.layout.Boxes.at;
import static org.unhunch.ui.kit.layout.Boxes.box;
import static org.unhunch.ui.kit.layout.Boxes.height;
import static org.unhunch.ui.kit.layout.Boxes.inset;
import static org.unhunch.ui.kit.layout.Boxes.laidOut;
import static org.unhunch.ui.kit.layout.Boxes.panel;
import static org.unhunch.ui.kit.layout.Boxes.text;

import javax.swing.JPanel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unhunch.testing.Ui;

class BesideTests {
  /** Beside from a width of 150 on: 60 are two fifths of it. */
  private static final Beside BESIDE = new Beside(50, 10);

  @BeforeEach
  @AfterEach
  void unzoom() {
    Ui.theme(false, 1);
  }

  @Test
  void theLabelStandsInTheMiddleOfTheFieldsFirstLine() {
    JPanel panel = panel(BESIDE, box(20, 10), box(30, 20));
    assertThat(laidOut(panel, 150, 50)).containsExactly(at(0, 5, 50, 10), at(60, 0, 90, 20));
    assertThat(height(panel, 150)).isEqualTo(20);
    JPanel lines = panel(new Row(4), box(80, 20), box(80, 20));
    JPanel two = panel(BESIDE, box(20, 10), lines);
    assertThat(laidOut(two, 150, 50)).containsExactly(at(0, 5, 50, 10), at(60, 0, 90, 44));
    assertThat(height(two, 150)).isEqualTo(44);
  }

  @Test
  void aLabelHigherThanItsFieldBeginsAtTheTop() {
    JPanel panel = panel(BESIDE, box(20, 30), box(30, 20));
    assertThat(laidOut(panel, 150, 50)).containsExactly(at(0, 0, 50, 30), at(60, 0, 90, 20));
    assertThat(height(panel, 150)).isEqualTo(30);
  }

  @Test
  void whereItWouldTakeMoreThanTwoFifthsTheLabelStandsAbove() {
    JPanel panel = panel(BESIDE, box(20, 10), box(30, 20));
    assertThat(laidOut(panel, 149, 50)).containsExactly(at(0, 5, 149, 10), at(0, 15, 149, 20));
    assertThat(height(panel, 149)).isEqualTo(35);
  }

  /** Guards against a page that broke when a form's rows were all taken away. */
  @Test
  void aLabelStandsAlsoBesideNothing() {
    JPanel panel = panel(BESIDE, box(20, 10), panel(new Row(4)));
    assertThat(laidOut(panel, 150, 50)).containsExactly(at(0, 0, 50, 10), at(60, 0, 90, 0));
  }

  @Test
  void aLongLabelWrapsWithinItsOwnWidth() {
    TextBlock label = text("A label of some words");
    JPanel panel = panel(BESIDE, label, box(30, 20));
    assertThat(height(panel, 150)).isEqualTo(height(label, 50)).isGreaterThan(20);
  }

  @Test
  void insetsAreLeftFree() {
    JPanel panel = inset(panel(BESIDE, box(20, 10), box(30, 20)), 1, 2, 3, 4);
    assertThat(laidOut(panel, 156, 50)).containsExactly(at(2, 6, 50, 10), at(62, 1, 90, 20));
    assertThat(height(panel, 156)).isEqualTo(24);
    assertThat(height(panel, 155)).isEqualTo(39);
  }

  @Test
  void widthsGrowWithTheZoom() {
    Ui.theme(false, 2);
    JPanel panel = panel(BESIDE, box(20, 10), box(30, 20));
    assertThat(laidOut(panel, 300, 50)).containsExactly(at(0, 5, 100, 10), at(120, 0, 180, 20));
    assertThat(height(panel, 299)).isEqualTo(40);
  }
}
