package org.unhunch.ui.situation;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.GridLayout;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.term.Area;
import org.unhunch.routine.term.Care;
import org.unhunch.routine.term.Position.Posture;
import org.unhunch.settings.Preferences;
import org.unhunch.settings.Situation;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Card;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Dialogs;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.kit.layout.Column;
import org.unhunch.ui.kit.sign.ChipChoice;
import org.unhunch.ui.place.PlacePanel;
import org.unhunch.ui.place.Toggles;
import org.unhunch.words.ExerciseWords;
import org.unhunch.words.Words;

/** What fits now: the place and what is there, where the body can be, what to mind. */
final class SituationPanel {
  private static final int NARROW = 780;

  /** Pixels at no zoom from which on all columns are as wide as they could ever need. */
  private static final int EVEN = 1_100;

  private final Preferences preferences;
  private final Words words;
  private final PlacePanel place;
  private final Toggles postures;
  private final Toggles cares;
  private final ChipChoice<Optional<Area>> areas;
  private final JLabel count = Texts.label("", "good");
  private final Card component = new Card(16, 10);

  /**
   * A panel over the situation in the preferences.
   *
   * @param done closes it
   * @param ask told which part of the body is asked for
   */
  SituationPanel(Ui ui, Dialogs dialogs, Runnable done, Consumer<Optional<Area>> ask) {
    this.preferences = ui.preferences();
    this.words = ui.words();
    this.place = new PlacePanel(ui, dialogs, 2);
    this.postures =
        new Toggles(
            "pick.postures",
            1,
            words,
            Arrays.stream(Posture.values()).map(this::look).toList(),
            this::posturesChanged);
    Catalog catalog = ui.library().catalog();
    ExerciseWords exercises = new ExerciseWords(catalog, words);
    this.cares =
        new Toggles(
            "pick.cares",
            1,
            words,
            catalog.cares().stream().map(each -> look(each, exercises)).toList(),
            this::caresChanged);
    component.setName("situation");
    this.areas = AreaChoice.of(catalog, words, ask);
    component.add(new Parts(), BorderLayout.CENTER);
    JPanel below = Texts.column(12);
    below.setOpaque(false);
    JPanel area = Texts.stack(Texts.label(words.text("for.area"), "heading"), areas.component());
    area.setOpaque(false);
    below.add(area);
    Command reset = new Command("for.reset", words, () -> reset(ask)).tip("for.reset.tip");
    below.add(foot(reset, new Command("for.done", words, done, "ESCAPE")));
    component.add(below, BorderLayout.SOUTH);
    show();
    Texts.scrollToFocus(component);
  }

  private JComponent foot(Command reset, Command done) {
    done.bindInside(component);
    JPanel foot = new JPanel(new BorderLayout());
    foot.setOpaque(false);
    foot.add(count, BorderLayout.CENTER);
    JButton close = done.keyButton();
    close.putClientProperty("FlatLaf.styleClass", "emphasized");
    JButton back = reset.button();
    back.putClientProperty("JButton.buttonType", "borderless");
    foot.add(Buttons.row(back, close), BorderLayout.LINE_END);
    return foot;
  }

  JComponent component() {
    return component;
  }

  /** Any position and all parts of the body again, and nothing to be careful with. */
  private void reset(Consumer<Optional<Area>> ask) {
    preferences.changeSituation(
        all -> all.withPostures(EnumSet.allOf(Posture.class)).withCares(Set.of()));
    ask.accept(Optional.empty());
    show();
  }

  /** Says how many routines fit. */
  void count(int number) {
    count.setText(words.text("for.count", number));
  }

  /** Shows which part of the body is asked for. */
  void show(Optional<Area> area) {
    areas.show(area);
  }

  /** Takes the focus in one of its parts. */
  void focus(SituationBar.Part part) {
    switch (part) {
      case PLACE -> place.focus();
      case POSTURES -> postures.focus();
      case CARES -> cares.focus();
    }
  }

  private Toggles.Look look(Posture each) {
    String id = each.name().toLowerCase(Locale.ROOT);
    String tip = words.text("posture." + id);
    return new Toggles.Look(each.name(), words.text("posture.short." + id), tip);
  }

  private static Toggles.Look look(Care each, ExerciseWords exercises) {
    String views = String.join(" ", exercises.views(each));
    return new Toggles.Look(each.id(), each.name(), (each.description() + " " + views).strip());
  }

  private void caresChanged() {
    preferences.changeSituation(situation -> situation.withCares(cares.on()));
  }

  /** A body is always somewhere: with the last posture switched off, all are possible again. */
  private void posturesChanged() {
    Set<Posture> on = postures.on().stream().map(Posture::valueOf).collect(Collectors.toSet());
    Set<Posture> possible = on.isEmpty() ? EnumSet.allOf(Posture.class) : on;
    preferences.changeSituation(situation -> situation.withPostures(possible));
    show();
  }

  /** Shows what is known as the preferences have it. */
  void show() {
    Situation current = preferences.get().situation();
    place.show();
    postures.show(current.postures().stream().map(Enum::name).collect(Collectors.toSet()));
    cares.show(current.cares());
  }

  /** The place beside the others, each half as wide, or all under one another where narrow. */
  @SuppressWarnings("serial") // never serialized
  private final class Parts extends JPanel {
    private static final int GAP = 28;
    private final JPanel two = new JPanel();

    /** 0 under one another, 1 beside each other, 2 in even columns. */
    private int room;

    Parts() {
      setOpaque(false);
      two.setOpaque(false);
      add(place.component());
      add(two);
      arrange();
    }

    private void arrange() {
      setLayout(room == 0 ? new Column(GAP / 2, false) : new GridLayout(1, 2, GAP, 0));
      two.setLayout(
          room == 0
              ? new Column(GAP / 2, false)
              : room == 1 ? new BorderLayout(GAP, 0) : new GridLayout(1, 2, GAP, 0));
      postures.component().setSize(0, 0); // what has wrapped to a width would keep it
      two.add(postures.component(), BorderLayout.LINE_START);
      two.add(cares.component(), BorderLayout.CENTER);
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
      super.setBounds(x, y, width, height);
      int now = width < UIScale.scale(NARROW) ? 0 : width < UIScale.scale(EVEN) ? 1 : 2;
      if (now != room) {
        room = now;
        arrange();
        revalidate();
      }
    }
  }
}
