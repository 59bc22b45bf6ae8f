package org.unhunch.ui.library;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.unhunch.choose.ExerciseSearch;
import org.unhunch.choose.Person;
import org.unhunch.library.Library;
import org.unhunch.library.Whose;
import org.unhunch.progression.PersonFactory;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.settings.Preferences;
import org.unhunch.settings.Settings;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.PageMargin;
import org.unhunch.ui.mine.NothingYet;
import org.unhunch.ui.mine.PackActions;
import org.unhunch.ui.moving.PictureMotion;
import org.unhunch.ui.progress.NextSteps;
import org.unhunch.words.ExerciseWords;
import org.unhunch.words.Words;

/**
 * The exercises as tiles: what is looked for, what is found, and the selected one in full, beside
 * them where there is room and else in their place.
 */
public final class LibraryScreen {
  /** Pixels at no zoom from which on an exercise stands beside the tiles. */
  private static final int WIDE = 1_540;

  private static final int DETAIL_WIDTH = 480;
  private final Library library;
  private final Preferences preferences;
  private final Words words;
  private final LibraryHead head;
  private final Groups tiles;
  private final PackActions packs;
  private final ExercisePanel detail;
  private final Command anew;
  private final JPanel none = Texts.column(0);
  private final JPanel all = new JPanel(new BorderLayout());
  private final JPanel component = new Sides();
  private ExerciseSearch search;
  private Optional<Runnable> from = Optional.empty();
  private boolean opened;

  /**
   * A screen over the library.
   *
   * @param start told which exercise to play, as a routine
   * @param packs does what can be done with what others sent
   * @param actions does what else can be done with exercises
   */
  public LibraryScreen(
      NextSteps steps,
      Consumer<Routine> start,
      PictureMotion motion,
      PackActions packs,
      ExerciseActions actions) {
    this.library = steps.ui().library();
    this.preferences = steps.ui().preferences();
    this.detail = new ExercisePanel(steps, start, this::close, actions);
    this.anew = new Command("library.new", steps.ui().words(), actions::anew, "ctrl N");
    anew.bindInside(component);
    this.head = new LibraryHead(library, steps.ui().words(), this::refresh, anew);
    this.packs = packs;
    this.words = steps.ui().words();
    this.tiles = new Groups(steps.ui(), packs, () -> tiles(steps, motion));
    JPanel page = Texts.column(12);
    page.setBorder(new PageMargin());
    page.add(head.component());
    page.add(tiles.component());
    page.add(none);
    all.add(Texts.scroll(page));
    component.add(all);
    component.add(detail.component());
    bindKeys();
    follow();
    library.listen(this::follow);
    preferences.listen(Settings::situation, this::refresh);
    open(false);
  }

  private Tiles tiles(NextSteps steps, PictureMotion motion) {
    Tiles.Told told =
        new Tiles.Told(
            detail::show,
            () -> open(!isWide()),
            (at, where) -> detail.menu().make().show(at, where.x, where.y));
    Tiles made = new Tiles(steps.ui(), motion, detail::level, told);
    detail.menu().bindInside(made.list());
    Command.onKey(made.list(), "ENTER", this::enter);
    made.list().addKeyListener(new Typing());
    return made;
  }

  /** {@return the component to put into the window} */
  public JComponent component() {
    return component;
  }

  /** Takes the focus, among the tiles, where what is typed is searched for. */
  public void focus() {
    if (opened && !isWide()) {
      detail.focus();
    } else {
      tiles.list().requestFocusInWindow();
    }
    detail.open();
  }

  /**
   * Shows an exercise, whatever was looked for.
   *
   * @param where what the way back is called
   * @param back goes back to where it was looked up from
   */
  public void show(Exercise exercise, String where, Runnable back) {
    head.lookForAll();
    tiles.select(exercise);
    detail.sayBack("library.back-to", where);
    from = Optional.of(back);
    open(true);
    detail.open();
  }

  /** Selects an exercise, whatever was looked for, and gives its tile the focus. */
  public void select(Exercise exercise) {
    head.lookForAll();
    open(false);
    tiles.select(exercise);
    focus();
  }

  /** Forgets where an exercise was looked up from. */
  public void leave() {
    if (from.isPresent()) {
      from = Optional.empty();
      detail.sayBack("library.back");
      open(false);
    }
  }

  private void bindKeys() {
    JTextField query = head.query();
    Command.onKey(query, "DOWN", () -> tiles.list().requestFocusInWindow());
    Command.onKey(query, "ENTER", this::enter);
    Command.onKey(all, "ctrl F", this::find);
    new Command("library.find", null, this::find, "typed /")
        .onlyIf(() -> !query.isFocusOwner())
        .bindInside(all);
    Command.onKey(query, "ESCAPE", () -> tiles.list().requestFocusInWindow());
  }

  private void find() {
    head.query().requestFocusInWindow();
    head.query().selectAll();
  }

  /** Starts what is seen in full; else shows it so first. */
  private void enter() {
    if (isWide()) {
      detail.start();
    } else if (tiles.selected().isPresent()) {
      open(true);
    }
  }

  private boolean isWide() {
    return component.getWidth() >= UIScale.scale(WIDE);
  }

  /** Shows one exercise in the place of all, where there is no room for both. */
  private void open(boolean one) {
    opened = one;
    arrange();
    if (one) {
      detail.focus();
    }
  }

  /** Goes back to the tile that was opened. */
  private void close() {
    Optional<Runnable> back = from;
    leave();
    if (back.isPresent()) {
      back.get().run();
      return;
    }
    open(false);
    tiles.list().requestFocusInWindow();
    tiles.list().keepInSight();
  }

  private void arrange() {
    boolean wide = isWide();
    head.sayHow(!wide);
    all.setVisible(wide || !opened);
    detail.component().setVisible(wide || opened);
    detail.showBack(!wide || from.isPresent());
    detail.stand(wide, UIScale.unscale(component.getWidth()));
    component.revalidate();
  }

  private void follow() {
    search = new ExerciseWords(library.catalog(), words).search();
    head.offer(library.catalog());
    refresh();
  }

  private void refresh() {
    Person person = new PersonFactory(library.catalog()).of(preferences.get());
    List<Exercise> found =
        search.find(head.query().getText()).stream()
            .filter(each -> head.asksFor(each, person))
            .toList();
    tiles.show(found);
    head.say(found.size(), tiles.list());
    none.removeAll();
    head.whose().filter(this::hasNone).ifPresent(this::sayNone);
  }

  private boolean hasNone(Whose whose) {
    return library.catalog().exercises().stream()
        .noneMatch(each -> library.whose(each.id()) == whose);
  }

  private void sayNone(Whose whose) {
    Command open = new Command("menu.open-file", words, packs::open, "ctrl O");
    none.add(NothingYet.of(words, whose, List.of(whose == Whose.MINE ? anew : open)));
  }

  /** A letter among the tiles is the next one of what is searched for. */
  private final class Typing extends KeyAdapter {
    @Override
    public void keyTyped(KeyEvent event) {
      char typed = event.getKeyChar();
      boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
      if (plain && Character.isLetterOrDigit(typed)) {
        head.query().requestFocusInWindow();
        head.query().setText(head.query().getText() + typed);
        event.consume();
      }
    }
  }

  /** All exercises, and the one in full at their side or in their place. */
  @SuppressWarnings("serial") // never serialized
  private final class Sides extends JPanel {
    Sides() {
      super(null);
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
      boolean anew = width != getWidth();
      super.setBounds(x, y, width, height);
      if (anew) {
        arrange();
      }
    }

    @Override
    public void doLayout() {
      boolean both = all.isVisible() && detail.component().isVisible();
      int side = both ? UIScale.scale(DETAIL_WIDTH) : 0;
      int rest = getWidth() - side;
      all.setBounds(0, 0, rest, getHeight());
      detail.component().setBounds(both ? rest : 0, 0, both ? side : rest, getHeight());
    }
  }
}
