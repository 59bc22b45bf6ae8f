package org.unhunch.ui.pick;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.swing.JPopupMenu;
import org.unhunch.choose.Offer;
import org.unhunch.history.review.Played;
import org.unhunch.routine.Routine;
import org.unhunch.ui.kit.Ui;
import org.unhunch.words.ChangeWords;
import org.unhunch.words.Words;

/**
 * What starts at once, on the top card: a session that was left, or else the routine played last if
 * it fits, or else the best fit.
 */
final class TopChoice {
  private final Ui ui;
  private final Words words;
  private final Offers offers;
  private final PickScreen.Exits exits;
  private final TopCard card;
  private Map<String, Played> played = Map.of();
  private Optional<Left> left = Optional.empty();
  private Optional<Offer> first = Optional.empty();

  TopChoice(
      Ui ui, Offers offers, PickScreen.Exits exits, Runnable toggled, Supplier<JPopupMenu> menu) {
    this.ui = ui;
    this.words = ui.words();
    this.offers = offers;
    this.exits = exits;
    this.card = new TopCard(ui, this::start, this::second, toggled, menu);
  }

  TopCard card() {
    return card;
  }

  /** {@return whether it is a session that was left} */
  boolean isLeft() {
    return left.isPresent();
  }

  /** {@return what it has, if anything} */
  Optional<Routine> routine() {
    return left.map(Left::routine).or(() -> first.map(Offer::routine));
  }

  /** Offers a session that was left before all else, or none any more. */
  void show(Optional<Left> session) {
    left = session;
    if (left.isPresent() || first.isPresent()) {
      showAgain();
    }
  }

  /** Knows from now on when routines were played, by their ids. */
  void know(Map<String, Played> all) {
    played = Map.copyOf(all);
    showAgain();
  }

  /** Chooses while nothing is asked for, without fitting more than that takes. */
  void choose() {
    choose(lastThatFits(any -> true).or(offers::best));
  }

  /** Chooses anew among all offers that are asked for, the best fit first. */
  void choose(Predicate<Offer> asked, List<Offer> all) {
    choose(lastThatFits(asked).or(() -> all.stream().findFirst()));
  }

  private void choose(Optional<Offer> offer) {
    first = offer;
    showAgain();
  }

  private Optional<Offer> lastThatFits(Predicate<Offer> asked) {
    Optional<String> id = ui.preferences().get().lastTime().routineId();
    return id.flatMap(offers::of).filter(Offer::fits).filter(asked);
  }

  private void showAgain() {
    if (left.isPresent()) {
      card.show(left.get(), offers.have());
    } else if (first.isPresent()) {
      card.show(first.get(), why(first.get()));
    } else {
      boolean exercises = !ui.library().catalog().exercises().isEmpty();
      card.showNothing(words.text(exercises ? "pick.none" : "pick.nothing"));
    }
    card.showFavorites(ui.preferences().get().firstPage().favorites());
  }

  private String why(Offer offer) {
    if (!offer.fits()) {
      return words.text("pick.nearest", new ChangeWords(words).unmet(offer));
    }
    String id = offer.routine().id();
    boolean last = ui.preferences().get().lastTime().routineId().filter(id::equals).isPresent();
    String place = ui.preferences().get().situation().placeName();
    return last ? lastTime(id) : words.text("pick.best", place);
  }

  private String lastTime(String id) {
    LocalDate today = ui.clocks().now().toLocalDate();
    return Optional.ofNullable(played.get(id))
        .map(each -> words.onDay("pick.last", each.last(), today))
        .orElse(words.text("pick.last"));
  }

  /** Starts it, or goes on with it. */
  void start() {
    left.map(Left::resume)
        .or(() -> first.map(each -> () -> exits.start().accept(each.routine())))
        .ifPresent(Runnable::run);
  }

  /** What the second button does: a session that was left is started over. */
  private void second() {
    if (left.isPresent()) {
      exits.start().accept(anew(left.get().routine()));
    } else {
      first.map(Offer::routine).ifPresent(exits.details());
    }
  }

  /** As it would be done now, if it is still there. */
  private Routine anew(Routine routine) {
    return offers.of(routine.id()).map(Offer::routine).orElse(routine);
  }
}
