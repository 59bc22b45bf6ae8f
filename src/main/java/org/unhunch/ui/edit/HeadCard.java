package org.unhunch.ui.edit;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.unhunch.choose.Person;
import org.unhunch.edit.Overview;
import org.unhunch.progression.PersonFactory;
import org.unhunch.routine.Needs;
import org.unhunch.routine.term.Equipment;
import org.unhunch.settings.Place;
import org.unhunch.settings.Situation;
import org.unhunch.ui.edit.row.WarningBar;
import org.unhunch.ui.edit.row.Workbench;
import org.unhunch.ui.kit.Card;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.Column;
import org.unhunch.ui.kit.layout.Stretch;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/** What the whole comes to: its time, where the body goes, where it fits and what it needs. */
final class HeadCard {
  private static final int GAP = 16;
  private final Workbench bench;
  private final Words words;
  private final JLabel time = Texts.label("", "title");
  private final HeightLine line;
  private final TextBlock none;
  private final TextBlock fits = Texts.block("", "good");
  private final TextBlock not = Texts.block("", "warning");
  private final TextBlock needs = Texts.block("", "muted");
  private final WarningBar warnings;
  private final JPanel card = new Card(14, 0);

  HeadCard(Workbench bench, IntConsumer chosen) {
    this.bench = bench;
    this.words = bench.ui().words();
    this.line = new HeightLine(bench, chosen);
    this.warnings = new WarningBar(bench);
    this.none = Texts.block(words.text("edit.none"), "muted");
    time.setName("edit.time");
    needs.setName("edit.needs");
    JPanel clock = new JPanel(new BorderLayout());
    clock.setOpaque(false);
    clock.add(time, BorderLayout.CENTER);
    clock.add(Texts.label(words.text("edit.in-all"), "small-muted"), BorderLayout.SOUTH);
    JPanel right = Texts.column(0);
    right.setOpaque(false);
    right.add(line);
    right.add(none);
    JPanel top = new JPanel(new Stretch(GAP, 1));
    top.setOpaque(false);
    top.add(clock);
    top.add(right);
    card.setLayout(new Column(6, false));
    for (JComponent each : List.of(top, fits, not, needs, warnings.component())) {
      card.add(each);
    }
  }

  JComponent component() {
    return card;
  }

  void show() {
    Overview now = bench.overview();
    boolean empty = now.blocks().isEmpty();
    time.setText(words.clock(now.seconds()));
    line.setVisible(!empty);
    none.setVisible(empty);
    line.refresh();
    Situation situation = bench.ui().preferences().get().situation();
    Place here = situation.place();
    boolean fitsHere = missing(here, now.needs()).isEmpty();
    fits.setText(empty || !fitsHere ? "" : words.text("edit.fits", here.name()));
    Optional<Place> other =
        Stream.concat(Stream.of(here), situation.places().stream())
            .filter(each -> !missing(each, now.needs()).isEmpty())
            .findFirst();
    not.setText(other.map(each -> misses(each, now.needs())).orElse(""));
    needs.setText(empty ? "" : said(now));
    warnings.show(now.warnings().stream().filter(each -> each.row() < 0).toList());
  }

  private String said(Overview now) {
    String all = new StepWords(words).needs(now.needs());
    String need = all.isEmpty() ? words.text("edit.needs.none") : words.text("edit.needs", all);
    return words.text("edit.needs.trips", need, words.text("edit.trips", now.timesDown()));
  }

  private String misses(Place place, Needs needs) {
    String missing = new StepWords(words).equipment(List.copyOf(missing(place, needs)));
    return words.text("edit.misses", place.name(), missing);
  }

  private List<List<Equipment>> missing(Place place, Needs needs) {
    Person there =
        new PersonFactory(bench.ui().library().catalog())
            .of(
                bench
                    .ui()
                    .preferences()
                    .get()
                    .withSituation(bench.ui().preferences().get().situation().at(place.name())));
    return needs.missing(there.have());
  }
}
