package org.unhunch.ui.library;

import java.awt.BorderLayout;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JToggleButton;
import org.unhunch.library.Whose;
import org.unhunch.pack.Pack;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.kit.sign.Chip;
import org.unhunch.ui.mine.PackActions;
import org.unhunch.words.Words;

/** The heading of a group of exercises, which folds it; that of an author has a menu. */
final class GroupHead {
  private final Words words;
  private final Group group;
  private final PackActions actions;
  private final JToggleButton fold;
  private static final int GAP = 8;
  private final TextBlock count = Texts.line("muted");
  private final JPanel component = new JPanel(new BorderLayout(GAP, 0));

  /** A heading of an unfolded group, which tells when it is folded or unfolded. */
  GroupHead(Words words, Group group, PackActions actions, Runnable folded) {
    this.words = words;
    this.group = group;
    this.actions = actions;
    this.fold = Chip.unfolding("group." + group.key(), folded);
    fold.putClientProperty("FlatLaf.styleClass", "group");
    fold.putClientProperty("JButton.buttonType", "borderless");
    fold.setText(title());
    fold.setSelected(true);
    Command.onKey(fold, "ENTER", () -> fold.doClick(0));
    component.setOpaque(false);
    component.add(fold, BorderLayout.LINE_START);
    component.add(count, BorderLayout.CENTER);
    if (group.whose() == Whose.OTHERS) {
      component.add(Chip.more("library.pack-more", words, this::menu), BorderLayout.LINE_END);
    }
  }

  JComponent component() {
    return component;
  }

  boolean isUnfolded() {
    return fold.isSelected();
  }

  /** Says how many there are, of what. */
  void show(int exercises) {
    count.setText(
        Stream.of(by(), Optional.of(words.text("count.exercises", exercises)))
            .flatMap(Optional::stream)
            .reduce((one, other) -> one + " · " + other)
            .orElseThrow());
    count.setToolTipText(count.getText()); // of which it may have too little room
    String said = words.text("library.group", title(), count.getText());
    fold.getAccessibleContext().setAccessibleName(said);
  }

  private String title() {
    return switch (group.whose()) {
      case MINE -> words.text("whose.mine");
      case SHIPPED -> words.text("app.name");
      case OTHERS -> group.pack().map(Pack::name).orElseThrow();
    };
  }

  private Optional<String> by() {
    return group
        .pack()
        .filter(each -> group.whose() == Whose.OTHERS)
        .map(
            each ->
                each.author().isEmpty()
                    ? words.text("library.version", each.version())
                    : words.text("library.by", each.author(), each.version()));
  }

  private JPopupMenu menu() {
    Pack pack = group.pack().orElseThrow();
    JPopupMenu menu = new JPopupMenu();
    menu.add(new Command("library.who", words, actions::showAll).item(new JMenuItem()));
    Optional<Integer> before = actions.versionBefore(pack);
    Command back = new Command("library.go-back", words, () -> actions.goBack(pack));
    before.ifPresent(each -> menu.add(back.say("library.go-back", each).item(new JMenuItem())));
    menu.addSeparator();
    Command remove = new Command("library.remove-all", words, () -> actions.remove(pack));
    menu.add(remove.item(new JMenuItem()));
    return menu;
  }
}
