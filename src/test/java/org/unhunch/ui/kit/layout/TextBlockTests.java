package org.unhunch.ui.kit.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unhunch.ui.kit.layout.Boxes.text;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.RepaintManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.testing.Ui;

class TextBlockTests {
  private static final String WORDS = "seven words that are of some length";

  @BeforeEach
  @AfterEach
  void unzoom() {
    RepaintManager.setCurrentManager(null); // the usual one
    Ui.theme(false, 1);
  }

  private static FontMetrics metrics(TextBlock block) {
    return Ui.edt(() -> block.getFontMetrics(block.getFont()));
  }

  private static int lines(TextBlock block, int width) {
    return Ui.edt(() -> block.heightFor(width)) / metrics(block).getHeight();
  }

  @Test
  void aTextIsOneLineWhereItFitsAndMoreWhereItDoesNot() {
    TextBlock block = text(WORDS);
    int all = metrics(block).stringWidth(WORDS);
    assertThat(lines(block, all)).isEqualTo(1);
    assertThat(lines(block, all - 1)).isEqualTo(2);
    assertThat(lines(block, metrics(block).stringWidth("length"))).isBetween(5, 7);
  }

  @Test
  void aWordTooLongIsCutAndNeverEndless() {
    TextBlock block = text("unbreakable");
    assertThat(lines(block, metrics(block).stringWidth("unbrea"))).isEqualTo(2);
    assertThat(lines(block, 1)).isEqualTo("unbreakable".length());
    assertThat(lines(block, 0)).isZero();
  }

  /** A pack may be in any language; boxes in the place of its letters do for this. */
  @ParameterizedTest
  @CsvSource({"left to right, true", "'1. שלום', false", "'مرحبا', false"})
  void aTextBeginsAtTheSideThatItIsReadFrom(String words, boolean left) {
    TextBlock block = text(words);
    Ui.run(() -> block.setForeground(Color.RED));
    BufferedImage image = Ui.paint(block, 400, 40, 1);
    assertThat(inked(image.getSubimage(0, 0, 100, 40))).isEqualTo(left);
    assertThat(inked(image.getSubimage(300, 0, 100, 40))).isEqualTo(!left);
  }

  private static boolean inked(BufferedImage part) {
    int ground = part.getRGB(0, 0);
    int[] all = part.getRGB(0, 0, part.getWidth(), part.getHeight(), null, 0, part.getWidth());
    return IntStream.of(all).anyMatch(each -> each != ground);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void nothingNeedsNoHeight(String nothing) {
    TextBlock block = text(nothing);
    Ui.run(() -> block.setBorder(BorderFactory.createEmptyBorder(5, 5, 5, 5)));
    assertThat(Ui.edt(() -> block.heightFor(100))).isZero();
  }

  @Test
  void noMoreLinesThanTheMost() {
    TextBlock block = Ui.edt(() -> new TextBlock(2));
    Ui.run(() -> block.setText(WORDS));
    assertThat(lines(block, metrics(block).stringWidth("length"))).isEqualTo(2);
  }

  @Test
  void insetsAreLeftFree() {
    TextBlock block = text(WORDS);
    int all = metrics(block).stringWidth(WORDS);
    Ui.run(() -> block.setBorder(BorderFactory.createEmptyBorder(1, 2, 3, 4)));
    int line = metrics(block).getHeight();
    assertThat(Ui.edt(() -> block.heightFor(all + 6))).isEqualTo(line + 4);
    assertThat(Ui.edt(() -> block.heightFor(all + 5))).isEqualTo(2 * line + 4);
  }

  /** Arabic letters join, so that the sum of their widths is not that of the word. */
  @Test
  void joinedLettersWrapTooAndStayWhole() {
    String words = "تمرين للظهر العلوي";
    TextBlock block = text(words);
    assertThat(lines(block, 1_000)).isEqualTo(1);
    assertThat(lines(block, metrics(block).stringWidth(words) / 2)).isGreaterThan(1);
  }

  @Test
  void itGrowsWithTheZoom() {
    TextBlock small = text(WORDS);
    int line = Ui.edt(() -> small.heightFor(1_000));
    Ui.theme(false, 2);
    TextBlock large = text(WORDS);
    assertThat(Ui.edt(() -> large.heightFor(2_000))).isBetween(2 * line - 2, 2 * line + 2);
  }

  /** Guards against text below wrapped text that stands in the room of its former self. */
  @Test
  void aNewWidthThatNeedsAnotherHeightIsToldToItsHolder() {
    TextBlock block = text(WORDS);
    JPanel holder = Ui.edt(() -> new JPanel(null));
    Ui.run(() -> holder.add(block));
    int all = metrics(block).stringWidth(WORDS);
    int line = metrics(block).getHeight();
    Ui.run(() -> block.setBounds(0, 0, all, line));
    Told told = new Told();
    RepaintManager.setCurrentManager(told);
    Ui.run(() -> block.setBounds(0, 0, all + 50, line));
    assertThat(told.invalid).isEmpty();
    Ui.run(() -> block.setBounds(0, 0, all / 2, line));
    assertThat(told.invalid).contains(block);
  }

  /** Knows what is to be laid out anew. */
  private static final class Told extends RepaintManager {
    private final List<JComponent> invalid = new ArrayList<>();

    @Override
    public synchronized void addInvalidComponent(JComponent component) {
      invalid.add(component);
    }
  }

  /** Guards against a window that was laid out each second for a count in it. */
  @ParameterizedTest
  @CsvSource({
    "9 of 10 s left, 8 of 10 s left, true",
    "10 of 10 s left, 9 of 10 s left, false",
    "9 of 10 s left, '', false",
    "'', 9 of 10 s left, false",
  })
  void aCountOfAsManyDigitsMovesNothingAround(String before, String after, boolean still) {
    JPanel around = new JPanel();
    TextBlock block = text(before);
    Ui.run(
        () -> {
          around.add(block);
          around.addNotify(); // only what has a place on a screen is ever valid
          around.setSize(400, 100);
          around.validate();
          block.setSize(300, 50);
          around.validate();
          block.setText(after);
        });
    assertThat(block.isValid()).isEqualTo(still);
    assertThat(block.getText()).isEqualTo(after);
  }
}
