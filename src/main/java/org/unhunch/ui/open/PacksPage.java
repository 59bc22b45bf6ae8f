package org.unhunch.ui.open;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.pack.Pack;
import org.unhunch.pack.PackContent;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Card;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Page;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.Pair;
import org.unhunch.words.Words;

/** What was added from files, each with who made it and the way to remove it. */
public final class PacksPage {
  private static final int GAP = 12;
  private final Words words;
  private final Actions actions;
  private final Page page;

  /** What can be done: opening a file, removing what was added, and leaving the page. */
  public record Actions(Runnable open, Consumer<PackContent> remove, Runnable leave) {}

  /** A page of these packs. */
  public PacksPage(Words words, List<PackContent> packs, Actions actions) {
    this.words = words;
    this.actions = actions;
    Command leave = new Command("packs.back", words, actions.leave());
    page = new Page(words, words.text("packs.title"), GAP, Optional.of(leave));
    if (packs.isEmpty()) {
      page.add(Texts.block(words.text("whose.none.others"), "muted"));
    }
    packs.forEach(each -> page.add(card(each)));
    page.primary("packs.open", actions.open());
    Command.onKey(page.component(), "ESCAPE", actions.leave());
  }

  /** {@return the component to put into the window} */
  public JComponent component() {
    return page.component();
  }

  private JComponent card(PackContent content) {
    Pack pack = content.pack();
    JPanel text = Texts.column(2);
    text.setOpaque(false);
    text.add(Texts.block(pack.name(), "bold"));
    String made =
        Stream.of(pack.author(), pack.purpose())
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(" · "));
    text.add(Texts.block(made, null));
    int exercises = content.exercises().size();
    int routines = content.routines().size();
    String has = words.text("packs.has", pack.version(), exercises, routines);
    text.add(Texts.block(has, "small-muted"));
    JButton remove = Buttons.button("packs.remove", words, () -> actions.remove().accept(content));
    remove.getAccessibleContext().setAccessibleName(words.text("packs.remove.named", pack.name()));
    JPanel card = new Card(GAP, 0);
    card.setLayout(new Pair(GAP, true));
    card.add(text);
    card.add(remove);
    return card;
  }
}
