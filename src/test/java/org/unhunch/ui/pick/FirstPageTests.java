package org.unhunch.ui.pick;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unhunch.choose.Offer;
import org.unhunch.history.Session;
import org.unhunch.routine.term.Area;
import org.unhunch.settings.FirstPage.Hint;
import org.unhunch.settings.FirstPage.Order;
import org.unhunch.testing.Ui;

/** Favorites, orders, parts of the body, the week and giving way, without a window. */
class FirstPageTests extends FirstPageFixture {
  private Set<String> favorites() {
    return prefs.preferences().get().firstPage().favorites();
  }

  private void order(Order order) {
    Ui.run(() -> prefs.preferences().changeFirstPage(page -> page.in(order)));
  }

  /** Guards favorites that only the mouse, only the top card or only this start knows of. */
  @Test
  void theKeyAndTheStarsMakeFavoritesAndUnmakeThem() {
    String top = new Offers(kit).all().get(0).routine().id();
    press(find("minutes.any", JToggleButton.class), KeyEvent.VK_F);
    assertThat(favorites()).containsExactly(top);
    assertThat(find("favorite", JToggleButton.class).isSelected()).isTrue();
    Ui.run(() -> find("favorite", JToggleButton.class).doClick(0));
    assertThat(favorites()).isEmpty();
    Ui.run(() -> list().setSelectedIndex(2));
    String third = ids().get(2);
    press(list(), KeyEvent.VK_F);
    assertThat(favorites()).containsExactly(third);
    assertThat(ids().get(list().getSelectedIndex())).isEqualTo(third);
    press(list(), KeyEvent.VK_F);
    assertThat(favorites()).isEmpty();
    assertThat(started).isEmpty();
  }

  @Test
  void aClickOnTheStarOfACardIsNoStartAndOneElsewhereIsNoFavorite() {
    Ui.paint(screen.component(), 900, 600, 1);
    Rectangle card = Ui.edt(() -> list().getCellBounds(1, 1));
    int menu = card.x + card.width - 56; // from there on a click opens it
    for (int x = card.x; x < menu; x += 4) {
      int at = x;
      Ui.run(() -> click(at, card.y + 18));
    }
    assertThat(prefs.preferences().get().firstPage().explained()).contains(Hint.STAR);
    Ui.run(() -> prefs.preferences().changeFirstPage(page -> page.toggled("none-such")));
    Ui.run(() -> click(card.x + 30, card.y + card.height - 20));
    assertThat(favorites()).contains("none-such").hasSizeLessThanOrEqualTo(2);
    assertThat(started).isEmpty();
  }

  private void click(int x, int y) {
    MouseEvent event =
        new MouseEvent(list(), MouseEvent.MOUSE_CLICKED, 0, 0, x, y, 1, false, MouseEvent.BUTTON1);
    for (var each : list().getMouseListeners()) {
      if (each.getClass().getName().contains("OfferList")) {
        each.mouseClicked(event);
      }
    }
  }

  @Test
  void aFavoriteIsSaidToThoseWhoHearItAndStandsFirstWhereThatIsTheOrder() {
    String last = ids().get(ids().size() - 1);
    Ui.run(() -> prefs.preferences().changeFirstPage(page -> page.toggled(last)));
    assertThat(ids().get(0)).isNotEqualTo(last);
    order(Order.FAVORITES);
    assertThat(ids().get(0)).isEqualTo(last);
    var cell =
        Ui.edt(
            () ->
                list()
                    .getCellRenderer()
                    .getListCellRendererComponent(list(), offers().get(0), 0, false, false));
    assertThat(cell.getAccessibleContext().getAccessibleName()).contains("Favorite.");
  }

  /** Guards each order, and an order that forgets how well its equals fit. */
  @Test
  void everyOrderIsWhatItSays() {
    List<Session> history = new ArrayList<>(played("wind-down", 3, 20));
    history.addAll(played("one-two-roller", 1, 2));
    open(history);
    List<String> best = ids();
    order(Order.MOST);
    assertThat(ids()).startsWith("wind-down", "one-two-roller");
    order(Order.LAST);
    assertThat(ids()).startsWith("one-two-roller", "wind-down");
    List<String> rest = new ArrayList<>(best);
    rest.removeAll(List.of("one-two-roller", "wind-down"));
    assertThat(ids().subList(2, ids().size())).isEqualTo(rest);
    order(Order.SHORTEST);
    assertThat(offers().stream().map(Offer::seconds).toList()).isSorted();
    order(Order.NAME);
    assertThat(offers().stream().map(each -> each.routine().name()).toList())
        .isSortedAccordingTo(Collator.getInstance());
    order(Order.FIT);
    assertThat(ids()).isEqualTo(best);
  }

  @ParameterizedTest
  @CsvSource({"0, today", "1, yesterday", "2, on ", "40, on "})
  void theTopCardSaysWhenItsRoutineWasPlayedLast(int daysAgo, String said) {
    Ui.run(
        () ->
            prefs
                .preferences()
                .update(s -> s.withLastTime(s.lastTime().withRoutine("desk-break"))));
    open(played("desk-break", 1, daysAgo));
    assertThat(texts()).anyMatch(each -> each.startsWith("Last played") && each.contains(said));
  }

  @Test
  void aPartOfTheBodyLeavesOnlyRoutinesForItUntilItIsSentAway() {
    int all = offers().size();
    Ui.run(() -> find("for.place", JToggleButton.class).doClick(0));
    Ui.run(() -> find("area.neck", JToggleButton.class).doClick(0));
    assertThat(offers()).hasSizeLessThan(all).isNotEmpty();
    assertThat(offers()).allMatch(each -> each.routine().areas().contains(Area.NECK));
    JButton off = find("pick.area-off", JButton.class);
    assertThat(off.getText()).startsWith("Neck");
    Ui.run(() -> off.doClick(0));
    assertThat(offers()).hasSize(all);
    assertThat(off.isVisible()).isFalse();
    JTextField search = find("pick.search", JTextField.class);
    Ui.run(() -> search.setText("between the blades"));
    assertThat(offers())
        .isNotEmpty()
        .allMatch(each -> each.routine().areas().contains(Area.BETWEEN_THE_BLADES));
  }

  /** Guards a line that stays for ever, or comes again. */
  @Test
  void whatIsNewIsExplainedOnceOneThingAtATime() {
    JLabel hint = find("hint", JLabel.class);
    assertThat(hint.isVisible()).isTrue();
    assertThat(hint.getText()).contains("above");
    Ui.run(() -> find("for.place", JToggleButton.class).doClick(0));
    assertThat(hint.isVisible()).isFalse();
    open(List.of());
    assertThat(find("hint", JLabel.class).getText()).contains("favorite");
    Ui.run(() -> find("pick.start", JButton.class).doClick(0));
    assertThat(started).hasSize(1);
    open(List.of());
    assertThat(find("hint", JLabel.class).isVisible()).isFalse();
  }

  @Test
  void whatIsMissingIsSaidAloneAndNothingNeededNeedsNoLine() {
    Optional<Offer> lift =
        offers().stream().filter(each -> each.routine().id().equals("loosen-and-lift")).findFirst();
    assertThat(needs(lift.orElseThrow())).isEqualTo("Missing: foam roller, floor space");
  }

  private String needs(Offer offer) {
    Component cell =
        Ui.edt(
            () ->
                list()
                    .getCellRenderer()
                    .getListCellRendererComponent(list(), offer, 0, false, false));
    return Ui.tree(cell)
        .filter(each -> each instanceof JLabel label && label.getText().startsWith("Missing"))
        .map(each -> ((JLabel) each).getText())
        .findFirst()
        .orElse("");
  }
}
