package org.unhunch.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.message.Message;
import org.unhunch.testing.HandScheduler;
import org.unhunch.testing.Ui;
import org.unhunch.ui.notice.Notice;
import org.unhunch.ui.notice.Notices;
import org.unhunch.ui.notice.Outside;
import org.unhunch.words.Words;

class NoticeBarTests {
  private static final String MUTE =
      "No sound can be played. The edge of the window lights up instead.";

  private final List<String> copied = new ArrayList<>();
  private final Notices notices =
      new Notices(new HandScheduler(), new Outside(path -> true, copied::add));
  private JComponent bar;

  @BeforeEach
  void make() {
    Ui.theme(false);
    bar = Ui.edt(() -> new NoticeBar(new Words(), notices).component());
  }

  private void tell(Notice notice) {
    Ui.run(() -> notices.tell(notice));
  }

  private void press(String name) {
    Ui.run(() -> Ui.find(bar, name, JButton.class).doClick(0));
  }

  private String text(String name) {
    return Ui.edt(() -> Ui.find(bar, name, JLabel.class).getText());
  }

  private static Notice mute() {
    return Notice.warning(Message.of("sound.silent"));
  }

  @Test
  void isNotThereWithoutAWord() {
    assertThat(bar.isVisible()).isFalse();
  }

  @Test
  void aNoticeIsThereUntilItIsDismissed() {
    tell(mute());
    assertThat(bar.isVisible()).isTrue();
    assertThat(text("notice.text")).isEqualTo(MUTE);
    press("notice.dismiss");
    assertThat(bar.isVisible()).isFalse();
  }

  @Test
  void saysHowManyMoreThereAre() {
    tell(mute());
    assertThat(text("notice.more")).isEmpty();
    tell(Notice.loss(Message.of("stored.settings.newer")));
    tell(Notice.warning(Message.of("voice.silent")));
    assertThat(text("notice.more")).isEqualTo("2 more");
    assertThat(text("notice.text")).startsWith("The settings were saved by a newer");
    press("notice.dismiss");
    assertThat(text("notice.more")).isEqualTo("1 more");
    assertThat(text("notice.text")).isEqualTo(MUTE);
  }

  /** Guards against a loss that looks like "Saved as …", also to whoever sees no color. */
  @Test
  void kindsDifferInWordIconAndColor() {
    Set<Object> words = new HashSet<>();
    Set<Object> icons = new HashSet<>();
    Set<Object> colors = new HashSet<>();
    Message any = Message.of("print.none");
    for (Notice each : List.of(Notice.information(any), Notice.warning(any), Notice.loss(any))) {
      tell(each);
      JLabel kind = Ui.find(bar, "notice.kind", JLabel.class);
      words.add(kind.getText());
      icons.add(kind.getIcon());
      colors.add(kind.getForeground());
      assertThat(Ui.find(bar, "notice.text", JLabel.class).getAccessibleContext())
          .returns(kind.getText() + ": " + text("notice.text"), it -> it.getAccessibleName());
    }
    assertThat(List.of(words, icons, colors)).allMatch(each -> each.size() == 3);
  }

  @Test
  void theSignThatDismissesHasAName() {
    tell(Notice.information(Message.of("notice.copied")));
    JButton dismiss = Ui.find(bar, "notice.dismiss", JButton.class);
    assertThat(dismiss.getText()).isEqualTo("×");
    assertThat(dismiss.getAccessibleContext().getAccessibleName()).isEqualTo("Dismiss");
    assertThat(dismiss.isFocusable()).isTrue();
  }

  @Test
  void theDetailsOfAFaultCanBeCopied() {
    Ui.run(() -> notices.tellFault("stack", 1));
    assertThat(text("notice.text")).startsWith("Something went wrong");
    Ui.run(() -> notices.tellFault("stack", 64));
    assertThat(text("notice.text")).contains("64 times");
    press("notice.copy");
    assertThat(copied).containsExactly("stack");
    assertThat(text("notice.text")).startsWith("The details are copied");
  }

  @Test
  void anActionIsAButton() {
    List<String> undone = new ArrayList<>();
    Ui.run(() -> notices.offerUndo(Message.of("print.none"), () -> undone.add("it")));
    press("notice.undo");
    assertThat(undone).containsExactly("it");
    assertThat(bar.isVisible()).isFalse();
  }

  /** Guards against a long message that takes the window or shows a part of itself only. */
  @ParameterizedTest
  @ValueSource(ints = {320, 640, 900}) // no message is so long that it fills more at a larger width
  void aLongTextKeepsItsPlaceAndIsAllThere(int width) {
    tell(Notice.loss(Message.of("stored.settings.unsaved", "the disk is full ".repeat(60))));
    Ui.paint(bar, width, Ui.edt(() -> heightFor(width)), 1);
    Ui.run(
        () -> {
          JLabel text = Ui.find(bar, "notice.text", JLabel.class);
          JPanel scrolled = (JPanel) text.getParent();
          int line = text.getFontMetrics(text.getFont()).getHeight();
          assertThat(scrolled.getParent().getHeight()).isLessThanOrEqualTo(3 * line);
          assertThat(text.getHeight()).isGreaterThan(3 * line);
          assertThat(scrolled.isFocusable()).isTrue(); // so that keys scroll it
        });
  }

  /** Guards against buttons that push the text out, or stand where nobody sees them. */
  @ParameterizedTest
  @ValueSource(ints = {320, 640, 900, 1920})
  void allPartsStandInsideTheBar(int width) {
    tell(mute());
    Path file = Path.of("/tmp/sheet.pdf");
    Ui.run(() -> notices.tellSaved(Message.of("save.done", file.toString()), file));
    Ui.run(() -> notices.dismiss());
    int height = Ui.edt(() -> heightFor(width));
    Ui.paint(bar, width, height, 1);
    for (String each : List.of("notice.open", "notice.folder", "notice.dismiss")) {
      JButton button = Ui.find(bar, each, JButton.class);
      Ui.run(
          () -> {
            var at = SwingUtilities.convertRectangle(button.getParent(), button.getBounds(), bar);
            assertThat(new Rectangle(0, 0, width, height).contains(at)).as(each).isTrue();
            assertThat(button.getWidth()).isEqualTo(button.getPreferredSize().width);
          });
    }
    assertThat(Ui.find(bar, "notice.text", JLabel.class).getWidth()).isGreaterThan(width / 4);
  }

  /** Guards against buttons that stand higher than the line they belong to. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void onOneLineAllStandInItsMiddle(boolean more) {
    tell(Notice.warning(Message.of("voice.silent")));
    Ui.paint(bar, 1200, Ui.edt(() -> heightFor(1200)), 1);
    if (!more) {
      Ui.run(notices::dismiss);
    }
    Ui.run(() -> notices.offerUndo(Message.of("print.none"), () -> {}));
    Ui.paint(bar, 1200, Ui.edt(() -> heightFor(1200)), 1);
    for (String each : List.of("notice.text", "notice.kind", "notice.undo", "notice.dismiss")) {
      JComponent part = Ui.find(bar, each, JComponent.class);
      Rectangle at =
          Ui.edt(() -> SwingUtilities.convertRectangle(part.getParent(), part.getBounds(), bar));
      assertThat(at.getCenterY()).as(each).isCloseTo(bar.getHeight() / 2.0, within(1.5));
    }
  }

  private int heightFor(int width) {
    bar.setSize(new Dimension(width, 0));
    return bar.getPreferredSize().height;
  }
}
