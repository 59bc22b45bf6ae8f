package org.unhunch.ui.open;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.choose.Chooser;
import org.unhunch.choose.Offer;
import org.unhunch.choose.Person;
import org.unhunch.figure.body.BodyCheck;
import org.unhunch.message.Problem;
import org.unhunch.pack.Pack;
import org.unhunch.pack.PackContent;
import org.unhunch.progression.PersonFactory;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Card;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.kit.layout.Beside;
import org.unhunch.ui.kit.layout.Column;
import org.unhunch.words.ChangeWords;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/** What stands beside the things of a pack: who made it, what it means here, what will happen. */
final class SideCards {
  private static final int GAP = 6;
  private static final int LABEL = 90;
  private static final int ROOM = 14;
  private final Ui ui;
  private final Words words;
  private final Opened opened;
  private final JPanel will = card();
  private Supplier<List<String>> says = List::of;

  SideCards(Ui ui, Opened opened) {
    this.ui = ui;
    this.words = ui.words();
    this.opened = opened;
  }

  /** Who says that they made it; nobody has checked that. */
  JComponent who() {
    JPanel card = card("open.who");
    Optional<Pack> pack = opened.pack();
    pack.ifPresent(
        each -> {
          row(card, "open.who.name", each.author());
          row(card, "open.who.for", each.purpose());
          row(card, "open.who.version", "" + each.version());
          row(card, "open.who.language", ownName(each.language()));
        });
    opened.read().content().ifPresent(each -> row(card, "open.who.others", others(each)));
    row(card, "open.who.file", String.valueOf(opened.file().getFileName()));
    card.add(Texts.block(words.text("open.who.unchecked"), "small-muted"));
    return card;
  }

  private static String ownName(String tag) {
    Locale language = Locale.forLanguageTag(tag);
    return language.getDisplayName(language);
  }

  /** The languages that it brings beside its own. */
  private String others(PackContent content) {
    return content.words().languages().stream()
        .map(
            tag ->
                content.isWholeIn(tag, ui.library().catalog())
                    ? ownName(tag)
                    : words.text("open.who.part", ownName(tag)))
        .collect(Collectors.joining(", "));
  }

  private void row(JPanel card, String key, String value) {
    if (!value.isEmpty()) {
      JPanel row = new JPanel(new Beside(LABEL, GAP));
      row.setOpaque(false);
      row.add(Texts.block(words.text(key), "muted"));
      row.add(Texts.block(value, null));
      card.add(row);
    }
  }

  /** Whether its routines fit the person and the place as they are now. */
  JComponent forYou(PackContent content) {
    JPanel card = card("open.for-you");
    Catalog here = ui.library().catalog();
    List<Exercise> exercises =
        Stream.concat(
                here.exercises().stream().filter(each -> !content.pack().has(each.id())),
                content.exercises().stream())
            .toList();
    Catalog trial = new Catalog(here.vocabulary(), exercises, content.routines(), ui.pacing());
    Person person = new PersonFactory(trial).of(ui.preferences().get());
    for (Routine each : content.routines()) {
      new Chooser(trial)
          .offer(each.id(), person)
          .ifPresent(offer -> fits(card, offer, content.routines().size() > 1));
    }
    return card;
  }

  private void fits(JPanel card, Offer offer, boolean named) {
    ChangeWords changes = new ChangeWords(words);
    String place = ui.preferences().get().situation().place().name();
    String said = offer.fits() ? words.text("open.fits", place) : changes.unmet(offer);
    String name = new StepWords(words).title(offer.routine());
    String line = named ? words.text("open.of", name, said) : said;
    card.add(Texts.block(line, offer.fits() ? "good" : "warning"));
    changes.lines(offer).forEach(each -> card.add(Texts.block(each, "warning")));
  }

  /** What is told of its sentences, and what no body can do in its poses. */
  JComponent problems(PackContent content) {
    JPanel card = card("open.problems");
    List<String> told =
        Stream.concat(
                opened.read().problems().stream().map(Problem::placed),
                content.poses().values().stream().flatMap(each -> BodyCheck.check(each).stream()))
            .map(words::text)
            .toList();
    told.forEach(each -> card.add(Texts.block(each, "warning")));
    if (told.isEmpty()) {
      card.add(Texts.block(words.text("open.problems.none"), "good"));
    }
    return card;
  }

  /** What taking it in comes to, in sentences, the present ones of which {@code lines} gives. */
  JComponent willHappen(Supplier<List<String>> lines) {
    will.setName("will");
    says = lines;
    sayAgain();
    return will;
  }

  /** Something else was chosen. */
  void sayAgain() {
    will.removeAll();
    will.add(Texts.block(words.text("open.will"), "heading"));
    says.get().forEach(each -> will.add(Texts.block(each, null)));
    will.revalidate();
    will.repaint();
  }

  /** What helps where the file is broken. */
  JComponent helps(JComponent copy) {
    JPanel card = card("open.helps");
    card.add(Texts.block(words.text("open.helps.text"), null));
    JPanel row = Buttons.row(copy);
    card.add(row);
    return card;
  }

  private static JPanel card() {
    JPanel card = new Card(ROOM, 0);
    card.setLayout(new Column(GAP, false));
    return card;
  }

  private JPanel card(String key) {
    JPanel card = card();
    card.add(Texts.block(words.text(key), "heading"));
    return card;
  }
}
