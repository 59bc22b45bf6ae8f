package org.unhunch.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JProgressBar;
import org.junit.jupiter.api.Test;
import org.unhunch.testing.Ui;
import org.unhunch.words.Words;

class ReadingPanelTests {
  private final ReadingCount count = new ReadingCount();
  private final ReadingPanel panel = Ui.edt(() -> new ReadingPanel(new Words(), count::giveUp));

  @Test
  void saysHowManyOfHowManyFilesAreRead() {
    assertThat(sentence()).isEqualTo("Looking for its files…");
    assertThat(bar().isIndeterminate()).isTrue();
    count.found(12_000);
    for (int i = 0; i < 3_000; i++) {
      count.readOne();
    }
    Ui.run(() -> panel.show(count.read(), count.all()));
    assertThat(sentence()).isEqualTo("3,000 of 12,000 files");
    assertThat(bar().isIndeterminate()).isFalse();
    assertThat(bar().getPercentComplete()).isEqualTo(0.25);
    assertThat(bar().getAccessibleContext().getAccessibleDescription()).isEqualTo(sentence());
  }

  @Test
  void theReadingEndsOnceItIsGivenUp() {
    count.readOne();
    Ui.run(() -> Ui.find(panel.component(), "reading.cancel", JButton.class).doClick(0));
    assertThatThrownBy(count::readOne).isInstanceOf(CancellationException.class);
  }

  private String sentence() {
    return Ui.edt(() -> Ui.find(panel.component(), "reading.sentence", JLabel.class).getText());
  }

  private JProgressBar bar() {
    return Ui.edt(() -> Ui.find(panel.component(), "reading.bar", JProgressBar.class));
  }
}
