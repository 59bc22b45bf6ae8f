package org.unhunch.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.unhunch.testing.Ui;
import org.unhunch.words.Words;

/** Guards against a page whose focus stands on the way back, or on an answer, when it appears. */
class PageTests {
  private final Words words = new Words();
  private final List<String> done = new ArrayList<>();
  private final Page page = Ui.edt(this::made);
  private JButton primary;

  private Page made() {
    Command back = new Command("before.back", words, () -> done.add("back"));
    Page made = new Page(words, "Title", 6, Optional.of(back));
    made.add(new JTextField("an answer"));
    primary = made.primary("before.go-on", () -> done.add("on"));
    return made;
  }

  @AfterEach
  void unzoom() {
    Ui.theme(false, 1);
  }

  @Tag("window")
  @Test
  void thePrimaryButtonHasTheFocusOnceThePageIsSeen() {
    JFrame frame = Ui.edt(JFrame::new);
    Ui.run(
        () -> {
          frame.add(page.component());
          frame.setSize(new Dimension(900, 600));
          frame.setVisible(true);
        });
    Ui.await(primary::isFocusOwner);
    Ui.run(frame::dispose);
  }

  @Test
  void theWayBackIsASignWithAName() {
    JButton back = Ui.find(page.component(), "before.back", JButton.class);
    assertThat(back.getText()).isEqualTo("‹");
    assertThat(back.getAccessibleContext().getAccessibleName()).isEqualTo("Back");
    Ui.run(() -> back.doClick(0));
    Ui.run(() -> primary.doClick(0));
    assertThat(done).containsExactly("back", "on");
  }

  @Test
  void onAWideScreenAllStandsInOneColumnInTheMiddle() {
    for (float zoom : new float[] {1, 1.5f}) {
      Ui.theme(false, zoom);
      Ui.run(() -> SwingUtilities.updateComponentTreeUI(page.component()));
      float size = primary.getFont().getSize2D();
      Ui.run(() -> Ui.layOut(page.component(), 1920, 1080));
      int right = Ui.edt(() -> across(primary) + primary.getWidth());
      int left = Ui.edt(() -> across(Ui.find(page.component(), "before.back", JButton.class)));
      double letters = primary.getFont().getSize2D() / size;
      assertThat(letters).isBetween(1.0, 1.5);
      assertThat(right - left)
          .as("at zoom %s", zoom)
          .isCloseTo((int) (980 * zoom * letters), within(2));
      assertThat(left + right).isEqualTo(1920);
    }
  }

  private int across(JButton of) {
    return SwingUtilities.convertPoint(of, 0, 0, page.component()).x;
  }
}
