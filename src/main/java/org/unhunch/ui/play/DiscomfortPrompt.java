package org.unhunch.ui.play;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.unhunch.player.Event;
import org.unhunch.player.Snapshot.State;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.session.PlayingSession;
import org.unhunch.timeline.Step;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.sign.Sign;
import org.unhunch.ui.play.between.Choices;
import org.unhunch.ui.play.between.Prompt;
import org.unhunch.ui.play.between.WayOn;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/** Asks what to do about an exercise that hurts now, or did the last time. */
final class DiscomfortPrompt {
  /** More to choose from would take longer than it may while something hurts. */
  private static final int MOST_INSTEAD = 2;

  private final PlayingSession session;
  private final Words words;
  private final PlayFigure figure;
  private final Choices choices;
  private final Ways ways;

  /** The exercises that need not be asked about any more in this session. */
  private final Set<Exercise> settled = new HashSet<>();

  /**
   * What the screen does with a question.
   *
   * @param ask asks it
   * @param asked takes it away
   */
  record Ways(Consumer<Prompt> ask, Asked asked) {}

  /** For a session, with pictures of the figure. */
  DiscomfortPrompt(PlayingSession session, Words words, PlayFigure figure, Ways ways) {
    this.session = session;
    this.words = words;
    this.figure = figure;
    this.choices = new Choices(figure::tile);
    this.ways = ways;
  }

  /** Stops the exercise and asks how to go on. */
  void stop() {
    Runnable note =
        () -> {
          settled.add(entry().exercise());
          session.player().hurts();
        };
    List<WayOn> all = choices(note);
    Runnable end =
        () -> {
          note.run();
          session.player().stop();
        };
    all.add(sign("hurt.end", all.size() + 1, Sign.END, end));
    ask("hurt.now", words.text("hurt.now.note"), all, escape("hurt.go-on", ways.asked()::resume));
  }

  /** Asks before an exercise that hurt the last time; to be called when a session starts. */
  void askIfItHurt() {
    Exercise exercise = entry().exercise();
    boolean begins = session.player().snapshot().step().kind() == Step.Kind.GET_READY;
    if (begins && session.choices().hurt(exercise) && settled.add(exercise)) {
      List<WayOn> all = choices(() -> {});
      all.add(sign("hurt.try", all.size() + 1, Sign.PLAY, ways.asked()::resume));
      ask("hurt.before", "", all, escape("hurt.wait", ways.asked()::dismiss));
    }
  }

  /** Asks where another exercise begins; to be called at every event of the player. */
  void changed(Event event) {
    boolean plays = event.after().state() == State.PLAYING;
    if (plays && event.before().step() != event.after().step()) {
      askIfItHurt();
    }
  }

  private Routine.Entry entry() {
    return session.player().snapshot().step().entry();
  }

  private void ask(String key, String note, List<WayOn> all, Command none) {
    Choices.Texts texts = new Choices.Texts(key, words.text(key), words.text(key + ".text"), note);
    ways.ask().accept(choices.ask(texts, all, none));
  }

  /** What can be done instead, or nothing at all, a number each; {@code first} runs before it. */
  private List<WayOn> choices(Runnable first) {
    List<WayOn> all = new ArrayList<>();
    session.choices().insteadOf(entry()).stream()
        .limit(MOST_INSTEAD)
        .forEach(each -> all.add(instead(each, all.size() + 1, first)));
    Runnable skip = session.player()::skipExercise;
    all.add(sign("hurt.leave", all.size() + 1, Sign.NEXT, first, skip, ways.asked()::resume));
    return all;
  }

  private WayOn instead(Routine.Entry other, int number, Runnable first) {
    boolean same = other.exercise().equals(entry().exercise());
    Runnable goOn = () -> session.player().goOnWith(other);
    String name = same ? other.level().name() : new StepWords(words).name(other);
    Command command =
        answer("hurt." + number, number, first, goOn, ways.asked()::resume)
            .say(same ? "hurt.easier" : "hurt.instead", name);
    String note = same ? other.level().note() : other.exercise().summary();
    String text = note.isEmpty() ? words.text("hurt.easier.text") : note;
    return new WayOn(command, text, figure.typical(other), Optional.empty());
  }

  private WayOn sign(String key, int number, Sign sign, Runnable... actions) {
    String text = words.text(key + ".text");
    return new WayOn(answer(key, number, actions), text, Optional.empty(), Optional.of(sign));
  }

  private Command answer(String key, int number, Runnable... actions) {
    return new Command(
        key, words, () -> List.of(actions).forEach(Runnable::run), "typed " + number);
  }

  private Command escape(String key, Runnable how) {
    return new Command(key, words, how, Prompt.ESCAPE);
  }
}
