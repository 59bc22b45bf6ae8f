package org.unhunch.ui.kit.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unhunch.testing.Ui;

/** Guards against a list that is as narrow as its button, and cuts off what it offers. */
class SnugBoxTests {
  private SnugBox box;

  @BeforeEach
  void fill() {
    Ui.theme(false);
    Ui.run(
        () -> {
          box = new SnugBox();
          box.addItem("body");
          box.addItem("Between the shoulder blades");
        });
  }

  private int wide() {
    return Ui.edt(() -> box.getPreferredSize().width);
  }

  @Test
  void itIsAsWideAsWhatItShowsAndItsListAsWideAsAllOfIt() {
    int narrow = wide();
    Ui.run(() -> box.setSelectedIndex(1));
    assertThat(wide()).isGreaterThan(narrow + 100);
    assertThat(box.getPrototypeDisplayValue()).isNull(); // by which the list is measured
  }
}
