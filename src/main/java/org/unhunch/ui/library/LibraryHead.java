package org.unhunch.ui.library;

import java.awt.BorderLayout;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import org.unhunch.choose.Person;
import org.unhunch.library.Library;
import org.unhunch.library.Whose;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Exercise.Kind;
import org.unhunch.routine.term.Area;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.KeyButton;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.GivingWay;
import org.unhunch.ui.kit.layout.Pair;
import org.unhunch.ui.kit.sign.Chip;
import org.unhunch.ui.kit.sign.ChipChoice;
import org.unhunch.ui.kit.sign.SearchField;
import org.unhunch.ui.kit.sign.Sign;
import org.unhunch.ui.mine.WhoseChoice;
import org.unhunch.ui.situation.AreaChoice;
import org.unhunch.words.Words;

/**
 * What is looked for among the exercises: words, a kind, a part of the body, and what fits here.
 */
final class LibraryHead {
  private final Words words;
  private final JTextField query;
  private final JLabel found = Texts.label("", "muted");
  private final JLabel hint;
  private final ChipChoice<Optional<Kind>> kinds;
  private final ChipChoice<Optional<Area>> areas;
  private final GivingWay line = new GivingWay(new BorderLayout(12, 0), 5, this::give);
  private final WhoseChoice whose;
  private final JPanel component = Texts.column(10);
  private Optional<Kind> kind = Optional.empty();
  private Optional<Area> area = Optional.empty();
  private final JToggleButton fits;
  private boolean opens;

  /**
   * A head that looks for everything.
   *
   * @param changed told of what is looked for
   * @param anew makes a new one
   */
  LibraryHead(Library library, Words words, Runnable changed, Command anew) {
    this.words = words;
    this.whose = new WhoseChoice(library, words, changed);
    this.query = SearchField.of("library.search", words, changed);
    query.setName("search");
    this.hint = Texts.label(words.text("library.how"), "small-muted");
    ChipChoice.Says<Optional<Kind>> says =
        new ChipChoice.Says<>(
            "kind",
            each -> each.map(it -> it.name().toLowerCase(Locale.ROOT)).orElse("all"),
            each ->
                words.text(
                    each.map(it -> Words.key("library.kind.", it)).orElse("library.kind.all")),
            text -> text);
    this.kinds =
        ChipChoice.joined(
            says,
            offeredKinds(),
            each -> {
              kind = each;
              changed.run();
            });
    this.areas =
        AreaChoice.of(
            library.catalog(),
            words,
            each -> {
              area = each;
              changed.run();
            });
    line.add(Buttons.row(query, whose.component(), found, hint), BorderLayout.LINE_START);
    line.add(kinds.component(), BorderLayout.LINE_END);
    this.fits = Chip.choice("fits", words.text("library.fits"), changed);
    Pair atEnd = new Pair(12, true);
    KeyButton making = anew.keyButton();
    making.setIcon(Sign.PLUS);
    making.getAccessibleContext().setAccessibleName(anew.text());
    GivingWay second =
        new GivingWay(
            atEnd,
            4,
            state -> {
              areas.asOne(state > 0);
              making.showKey(state < 2);
              making.setHideActionText(state > 2);
            });
    second.fitsIf(state -> atEnd.naturalWidth(second) <= second.getWidth());
    second.add(areas.component());
    second.add(Buttons.row(fits, making));
    component.add(line);
    component.add(second);
  }

  /** Says how an exercise is opened, where none is shown beside all. */
  void sayHow(boolean how) {
    opens = how;
    line.arrange();
  }

  private static List<Optional<Kind>> offeredKinds() {
    return Stream.concat(
            Stream.of(Optional.<Kind>empty()), Arrays.stream(Kind.values()).map(Optional::of))
        .toList();
  }

  JComponent component() {
    return component;
  }

  /** {@return the field to search with} */
  JTextField query() {
    return query;
  }

  /** Looks for everything again. */
  void lookForAll() {
    kind = Optional.empty();
    area = Optional.empty();
    kinds.show(kind);
    areas.show(area);
    whose.askForAll();
    fits.setSelected(false);
    query.setText("");
  }

  /** Offers what there is in another catalog. */
  void offer(Catalog catalog) {
    whose.follow();
    areas.offer(AreaChoice.offered(catalog));
  }

  /**
   * {@return whether an exercise is of the kind and for the part of the body that are chosen, and
   * suits a person, if only what fits is looked for}
   */
  boolean asksFor(Exercise exercise, Person person) {
    boolean isKind = kind.map(exercise.kinds()::contains).orElse(true);
    return isKind
        && whose.asksFor(exercise.id())
        && (!fits.isSelected() || person.suits(exercise))
        && area.map(
                each ->
                    exercise.levels().stream()
                        .anyMatch(level -> level.body().areas().contains(each)))
            .orElse(true);
  }

  /**
   * First how to open goes, then the kinds become one choice, then whom they are from, then the
   * count is only heard.
   */
  private void give(int state) {
    hint.setVisible(state == 0 && opens);
    kinds.asOne(state > 1);
    whose.asOne(state > 2);
    found.setVisible(state < 4);
  }

  /** {@return of whom there is nothing, where no more than that is looked for} */
  Optional<Whose> whose() {
    return whose.whose();
  }

  /** Says how many were found, also to those who hear it, in the component that they are at. */
  void say(int count, JComponent tiles) {
    found.setText(words.text("library.found", count));
    query.getAccessibleContext().setAccessibleDescription(found.getText());
    tiles.getAccessibleContext().setAccessibleDescription(found.getText());
  }
}
