package org.unhunch.ui.pick;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Rectangle;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unhunch.testing.Ui;

/** What the first page shows as room goes, and that nothing that matters goes with it. */
class FirstPageRoomTests extends FirstPageFixture {
  @ParameterizedTest
  @CsvSource({
    "100, 900, 600, false",
    "100, 1366, 768, false",
    "100, 1600, 900, true",
    "200, 1920, 1080, false"
  })
  void theWeekStandsBesideTheTopCardWhereThereIsTheWidth(
      int percent, int width, int height, boolean there) {
    Ui.theme(false, percent / 100f);
    open(played("desk-break", 2, 0));
    Ui.paint(screen.component(), width, height, 1);
    assertThat(find("week", JComponent.class).isVisible()).isEqualTo(there);
    assertThat(texts().contains("This week")).isEqualTo(there);
  }

  /** Guards a first page on which the button that starts is below the fold, or half. */
  @ParameterizedTest
  @CsvSource({
    "100, 900, 600",
    "150, 900, 600",
    "200, 900, 600",
    "200, 840, 540",
    "100, 1366, 768",
    "200, 1366, 768",
    "150, 1920, 1080"
  })
  void theButtonThatStartsIsWholeAndAboveTheFold(int percent, int width, int height) {
    Ui.theme(true, percent / 100f);
    open(List.of());
    int page = height - 35 * percent / 100; // the tabs stand above it
    Ui.paint(screen.component(), width, page, 1);
    for (String name : List.of("pick.start", "pick.details")) {
      JButton button = find(name, JButton.class);
      Rectangle at =
          Ui.edt(
              () ->
                  SwingUtilities.convertRectangle(
                      button.getParent(), button.getBounds(), screen.component()));
      assertThat(new Rectangle(width, page).contains(at)).as(name + " " + at).isTrue();
      assertThat(button.getWidth()).isGreaterThanOrEqualTo(button.getPreferredSize().width);
    }
  }

  /** Guards a name that wrapped beside the button, with room above it, and pushed that down. */
  @Test
  void theNameHasTheWidthOfTheCardButThatOfTheTime() {
    Ui.theme(true, 2);
    open(List.of());
    Ui.paint(screen.component(), 900, 530, 1);
    JComponent title =
        Ui.tree(find("top", JComponent.class))
            .filter(JLabel.class::isInstance)
            .map(JComponent.class::cast)
            .filter(each -> "title".equals(each.getClientProperty("FlatLaf.styleClass")))
            .findFirst()
            .orElseThrow();
    assertThat(title.getParent().getWidth())
        .isGreaterThan(find("top", JComponent.class).getWidth() * 2 / 3);
  }

  @Test
  void asRoomGoesTheTimesBecomeOneChipAndTheSearchASign() {
    Ui.paint(screen.component(), 900, 560, 1);
    assertThat(inSight("minutes.3")).isTrue();
    assertThat(inSight("minutes")).isFalse();
    assertThat(inSight("for.cares")).isTrue();
    assertThat(inSight("pick.search")).isTrue();
    Ui.theme(false, 2);
    open(List.of());
    Ui.paint(screen.component(), 700, 530, 1);
    assertThat(inSight("minutes.3")).isFalse();
    assertThat(inSight("minutes")).isTrue();
    assertThat(find("minutes", AbstractButton.class).getText()).isEqualTo("Time: any");
    assertThat(inSight("for.cares")).isFalse();
    assertThat(inSight("pick.search")).isFalse();
    assertThat(inSight("pick.find")).isTrue();
    Ui.run(() -> find("pick.find", JButton.class).doClick(0));
    assertThat(inSight("pick.search")).isTrue();
  }

  private boolean inSight(String name) {
    return Ui.edt(() -> Ui.isInSight(find(name, Component.class), screen.component()));
  }

  /** Guards a selection that a larger zoom or a smaller window leaves out of view. */
  @Test
  void theSelectedCardStaysInSight() {
    Ui.paint(screen.component(), 1920, 1080, 1);
    int last = offers().size() - 1;
    Ui.run(() -> list().setSelectedIndex(last));
    Ui.paint(screen.component(), 900, 600, 1);
    Ui.run(() -> {}); // what is done later is done
    assertThat(seen(last))
        .as(Ui.edt(() -> list().getVisibleRect() + " " + list().getCellBounds(last, last)))
        .isTrue();
    Ui.run(() -> list().setSelectedIndex(0));
    Ui.paint(screen.component(), 901, 500, 1);
    Ui.run(() -> {});
    assertThat(seen(0)).isTrue();
  }

  private boolean seen(int index) {
    return Ui.edt(
        () -> {
          Rectangle card = list().getCellBounds(index, index);
          card.setSize(card.width - OfferCell.GAP, card.height - OfferCell.GAP); // but its gaps
          return list().getVisibleRect().contains(card);
        });
  }
}
