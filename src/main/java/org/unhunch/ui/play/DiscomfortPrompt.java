package org.unhunch.ui.play;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.unhunch.player.Event;
import org.unhunch.player.Snapshot.State;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.session.PlayingSession;
import org.unhunch.timeline.Step;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Question;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/** Asks what to do about an exercise that hurts now, or did the last time. */
final class DiscomfortPrompt {
  private final PlayingSession session;
  private final Words words;
  private final Consumer<Question> ask;
  private final Asked asked;

  /** The exercises that need not be asked about any more in this session. */
  private final Set<Exercise> settled = new HashSet<>();

  /**
   * For a session.
   *
   * @param ask asks a question
   * @param asked takes the question away
   */
  DiscomfortPrompt(PlayingSession session, Words words, Consumer<Question> ask, Asked asked) {
    this.session = session;
    this.words = words;
    this.ask = ask;
    this.asked = asked;
  }

  /** Stops the exercise and asks how to go on. */
  void stop() {
    Runnable note =
        () -> {
          settled.add(entry().exercise());
          session.player().hurts();
        };
    List<Command> answers = answers(note);
    Runnable end =
        () -> {
          note.run();
          session.player().stop();
        };
    answers.add(answer("hurt.end", answers.size() + 1, end));
    answers.add(escape("hurt.go-on", asked::resume));
    ask.accept(question("hurt.now", answers));
  }

  /** Asks before an exercise that hurt the last time; to be called when a session starts. */
  void askIfItHurt() {
    Exercise exercise = entry().exercise();
    boolean begins = session.player().snapshot().step().kind() == Step.Kind.GET_READY;
    if (begins && session.choices().hurt(exercise) && settled.add(exercise)) {
      List<Command> answers = answers(() -> {});
      answers.add(answer("hurt.try", answers.size() + 1, asked::resume));
      answers.add(escape("hurt.wait", asked::dismiss));
      ask.accept(question("hurt.before", answers));
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

  private Question question(String key, List<Command> answers) {
    return new Question(key, words.text(key), words.text(key + ".text"), answers);
  }

  /** What can be done instead, or nothing at all, a number each; {@code first} runs before it. */
  private List<Command> answers(Runnable first) {
    List<Command> answers = new ArrayList<>();
    Routine.Entry current = entry();
    for (Routine.Entry each : session.choices().insteadOf(current)) {
      int number = answers.size() + 1;
      boolean same = each.exercise().equals(current.exercise());
      answers.add(
          answer(
                  "hurt." + number,
                  number,
                  first,
                  () -> session.player().goOnWith(each),
                  asked::resume)
              .say(same ? "hurt.easier" : "hurt.instead", new StepWords(words).name(each)));
    }
    answers.add(
        answer(
            "hurt.leave",
            answers.size() + 1,
            first,
            session.player()::skipExercise,
            asked::resume));
    return answers;
  }

  private Command answer(String key, int number, Runnable... actions) {
    return new Command(
        key, words, () -> List.of(actions).forEach(Runnable::run), "typed " + number);
  }

  private Command escape(String key, Runnable how) {
    return new Command(key, words, how, Question.ESCAPE);
  }
}
