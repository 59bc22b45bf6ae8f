package org.unhunch.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unhunch.testing.Ui;
import org.unhunch.words.Words;

class NoticeBarTests {
  private final List<String> copied = new ArrayList<>();
  private NoticeBar bar;
  private JComponent component;

  @BeforeEach
  void make() {
    bar = Ui.edt(() -> new NoticeBar(new Words(), copied::add));
    component = bar.component();
  }

  private JButton button(String name) {
    return Ui.find(component, name, JButton.class);
  }

  private boolean offers(String name) {
    JButton button = button(name);
    return button.isVisible() && button.getParent().isVisible();
  }

  private String text() {
    return Ui.find(component, "notice.text", JLabel.class).getText();
  }

  @Test
  void isNotThereWithoutAWord() {
    assertThat(component.isVisible()).isFalse();
  }

  @Test
  void aSentenceHasNoButtons() {
    Ui.run(() -> bar.tell("All is well."));
    assertThat(component.isVisible()).isTrue();
    assertThat(text()).isEqualTo("All is well.");
    assertThat(offers("notice.copy")).isFalse();
  }

  @Test
  void theDetailsOfAFaultCanBeCopiedAndPutAway() {
    Ui.run(() -> bar.tellFault("stack"));
    assertThat(text()).startsWith("Something went wrong");
    assertThat(offers("notice.copy")).isTrue();
    Ui.run(() -> button("notice.copy").doClick(0));
    assertThat(copied).containsExactly("stack");
    assertThat(text()).startsWith("The details are copied");
    assertThat(offers("notice.copy")).isFalse();
    Ui.run(() -> button("notice.hide").doClick(0));
    assertThat(component.isVisible()).isFalse();
  }

  @Test
  void theNextFaultIsOfferedAnew() {
    Ui.run(() -> bar.tellFault("first"));
    Ui.run(() -> button("notice.copy").doClick(0));
    Ui.run(() -> bar.tellFault("second"));
    Ui.run(() -> button("notice.copy").doClick(0));
    assertThat(copied).containsExactly("first", "second");
  }
}
