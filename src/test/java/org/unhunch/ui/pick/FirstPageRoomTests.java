package org.unhunch.ui.pick;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Rectangle;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unhunch.choose.Offer;
import org.unhunch.history.Session;
import org.unhunch.history.Sessions;
import org.unhunch.routine.Routine;
import org.unhunch.testing.Answers;
import org.unhunch.testing.Histories;
import org.unhunch.testing.MadeHistory;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.Shipped;
import org.unhunch.testing.Ui;
import org.unhunch.ui.progress.NextSteps;

/** What the first page shows as room goes, and that nothing that matters goes with it. */
class FirstPageRoomTests {
  private final Prefs prefs = Prefs.having("chair", "wall", "doorway");
  private PickScreen screen;

  @BeforeEach
  void theme() {
    Ui.theme(false);
    open(List.of());
  }

  @AfterAll
  static void unzoom() {
    Ui.theme(false);
  }

  private void open(List<Session> history) {
    screen =
        Ui.edt(
            () -> {
              var kit = ScreenKit.of(Shipped.catalog(), Shipped.poses(), prefs.preferences());
              return new PickScreen(
                  new NextSteps(kit, Histories.of(history)),
                  new Offers(kit),
                  Answers.none(),
                  new PickScreen.Exits(started -> {}, detailed -> {}),
                  Runnable::run);
            });
  }

  private <T extends Component> T find(String name, Class<T> type) {
    return Ui.find(screen.component(), name, type);
  }

  @SuppressWarnings("unchecked")
  private JList<Offer> list() {
    return find("offers", JList.class);
  }

  private List<Offer> offers() {
    var model = list().getModel();
    return IntStream.range(0, model.getSize()).mapToObj(model::getElementAt).toList();
  }

  private List<String> ids() {
    return offers().stream().map(each -> each.routine().id()).toList();
  }

  private List<String> texts() {
    return Ui.tree(screen.component())
        .filter(each -> each instanceof JLabel && Ui.isInSight(each, screen.component()))
        .map(each -> ((JLabel) each).getText())
        .toList();
  }

  private static List<Session> played(String id, int times, int daysAgo) {
    Routine routine = Shipped.catalog().routine(id).orElseThrow();
    return Sessions.wholeUntil(MadeHistory.END.minus(Duration.ofDays(daysAgo)), times, routine);
  }

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
