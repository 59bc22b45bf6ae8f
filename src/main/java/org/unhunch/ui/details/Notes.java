package org.unhunch.ui.details;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.choose.Offer;
import org.unhunch.history.Session;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Source;
import org.unhunch.ui.kit.Card;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.Column;
import org.unhunch.ui.progress.NextSteps;
import org.unhunch.ui.progress.StepOffers;
import org.unhunch.words.ChangeWords;
import org.unhunch.words.Words;

/**
 * What there is to say of a routine: why its exercises stand in this order, what was changed for
 * the person, what might be next, and how it went last. Cards where there is room for them, else a
 * line each.
 */
final class Notes {
  private static final int GAP = 12;
  private final NextSteps next;
  private final Words words;
  private final Runnable changed;
  private final StepOffers steps;
  private List<Session> done = List.of();

  /** Notes that run {@code changed} when there is something else to say. */
  Notes(NextSteps next, Runnable changed) {
    this.next = next;
    this.words = next.ui().words();
    this.changed = changed;
    this.steps = new StepOffers(next, changed);
  }

  /** Reads what was done, as the screen is seen now. */
  void open() {
    steps.open();
    next.history()
        .read(
            sessions -> {
              done = sessions;
              changed.run();
            });
  }

  /** {@return all there is to say of the routine as it is offered} */
  JComponent of(Offer offer, Room room) {
    boolean cards = room == Room.WIDE;
    JPanel notes = Texts.column(cards ? GAP : GAP / 2);
    why(offer.routine(), cards).ifPresent(notes::add);
    String changes = String.join(" ", new ChangeWords(words).lines(offer));
    if (!changes.isEmpty()) {
      notes.add(note("detail.changed", changes, "accented", cards));
    } else if (cards && offer.fits()) {
      notes.add(note("detail.changed", words.text("detail.unchanged"), "muted", true));
    }
    steps.show(offer.routine().entries());
    notes.add(steps.component());
    last(offer.routine()).ifPresent(text -> notes.add(note("detail.last", text, "muted", cards)));
    return notes;
  }

  private JComponent note(String heading, String text, String style, boolean card) {
    if (!card) {
      return Texts.block(words.text("detail.note", words.text(heading), text), style);
    }
    JPanel note = new Card(GAP, 0);
    note.setLayout(new Column(GAP / 2, false));
    note.add(Texts.block(words.text(heading), "heading"));
    note.add(Texts.block(text, style));
    return note;
  }

  /** The reasons, and whose routine it is, or that alone where no reason is given. */
  private Optional<JComponent> why(Routine routine, boolean cards) {
    Optional<String> source = routine.source().map(Source::title);
    if (routine.why().isEmpty()) {
      return source.map(title -> note("detail.from", title, "muted", cards));
    }
    String from = source.map(title -> " " + words.text("detail.source", title)).orElse("");
    return Optional.of(note("detail.why", routine.why() + from, "muted", cards));
  }

  private Optional<String> last(Routine routine) {
    return done.stream()
        .filter(each -> each.routineId().equals(routine.id()))
        .reduce((before, after) -> after)
        .map(this::said);
  }

  private String said(Session session) {
    LocalDate day = session.when().day(next.ui().clocks().zone());
    String length = words.minutes(session.playedSeconds());
    String when = words.text("detail.last.when", words.date("date.day", day), length);
    boolean both = session.stiffnessBefore().isPresent() && session.stiffnessAfter().isPresent();
    return both
        ? when
            + " "
            + words.text(
                "day.stiffness.both",
                session.stiffnessBefore().getAsInt(),
                session.stiffnessAfter().getAsInt())
        : when;
  }
}
