package org.unhunch.ui.open;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.message.Problem;
import org.unhunch.ui.kit.Card;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.Column;
import org.unhunch.words.Words;

/**
 * What is wrong in a file, a card each: in words, and for its author the place.
 *
 * @param words in which it is said
 */
record ProblemCards(Words words) {
  private static final int ROOM = 12;

  Stream<JComponent> of(List<Problem> problems) {
    return problems.stream().sorted(Comparator.comparingInt(Problem::line)).map(this::card);
  }

  private JComponent card(Problem problem) {
    JPanel card = new Card(ROOM, 0);
    card.setLayout(new Column(2, false));
    card.add(Texts.block(Words.capital(words.text(problem.what())), "bold"));
    card.add(Texts.block(place(problem), "small-muted"));
    return card;
  }

  private String place(Problem problem) {
    String line =
        problem.line() == 0 ? "" : words.text("open.place", problem.line(), problem.column());
    return String.join(
        " · ", Stream.of(line, problem.where()).filter(it -> !it.isEmpty()).toList());
  }
}
