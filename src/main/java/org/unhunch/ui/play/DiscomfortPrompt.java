package org.unhunch.ui.play;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.unhunch.player.Event;
import org.unhunch.player.Player;
import org.unhunch.player.SessionRecord.Outcome;
import org.unhunch.player.Snapshot.State;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.session.PlayChoices;
import org.unhunch.timeline.Step;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Question;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/** Asks what to do about an exercise that hurts now, or did the last time. */
final class DiscomfortPrompt {
  private final Player player;
  private final PlayChoices choices;
  private final Words words;
  private final Consumer<Question> ask;
  private final Runnable resume;

  /** The exercises of which it is known in this session whether they are to be done. */
  private final Set<String> settled = new HashSet<>();

  private final Set<String> hurtNow = new HashSet<>();

  /**
   * For the session of a player.
   *
   * @param ask asks a question
   * @param resume takes the question away and has the session go on
   */
  DiscomfortPrompt(
      Player player, PlayChoices choices, Words words, Consumer<Question> ask, Runnable resume) {
    this.player = player;
    this.choices = choices;
    this.words = words;
    this.ask = ask;
    this.resume = resume;
    player.addListener(this::changed);
  }

  /** Stops the exercise and asks how to go on. */
  void stop() {
    List<Command> answers = new ArrayList<>();
    for (Routine.Entry each : choices.insteadOf(entry())) {
      answers.add(instead(answers.size() + 1, each, this::note));
    }
    answers.add(answer("hurt.leave", answers.size() + 1, () -> leaveOut(this::note)));
    answers.add(answer("hurt.end", answers.size() + 1, this::end));
    answers.add(escape("hurt.go-on"));
    ask.accept(question("hurt.now", "hurt.now.text", answers));
  }

  /** Asks before an exercise that hurt the last time; to be called when a session starts. */
  void askIfItHurt() {
    Exercise exercise = entry().exercise();
    boolean begins = player.snapshot().step().kind() == Step.Kind.GET_READY;
    if (begins && choices.hurt(exercise) && settled.add(exercise.id())) {
      List<Command> answers = new ArrayList<>();
      for (Routine.Entry each : choices.insteadOf(entry())) {
        answers.add(instead(answers.size() + 1, each, () -> {}));
      }
      answers.add(answer("hurt.leave", answers.size() + 1, () -> leaveOut(() -> {})));
      answers.add(escape("hurt.try"));
      ask.accept(question("hurt.before", "hurt.before.text", answers));
    }
  }

  private void changed(Event event) {
    State now = event.after().state();
    if (now == State.PLAYING && event.before().step() != event.after().step()) {
      askIfItHurt();
    } else if (now.isOver()) {
      forgive();
    }
  }

  /** What was done whole and did not hurt need not be asked about the next time. */
  private void forgive() {
    player.record().entries().stream()
        .filter(each -> each.outcome() == Outcome.DONE)
        .map(each -> each.what().exercise())
        .filter(each -> choices.hurt(each) && !hurtNow.contains(each.id()))
        .forEach(each -> choices.keepHurt(each, false));
  }

  private Routine.Entry entry() {
    return player.snapshot().step().entry();
  }

  private Question question(String title, String text, List<Command> answers) {
    return new Question(title, words.text(title), words.text(text), answers);
  }

  private Command instead(int number, Routine.Entry entry, Runnable first) {
    boolean same = entry.exercise().equals(entry().exercise());
    return answer("hurt." + number, number, () -> replace(entry, first))
        .say(same ? "hurt.easier" : "hurt.instead", new StepWords(words).name(entry));
  }

  private Command answer(String key, int number, Runnable action) {
    return new Command(key, words, action, String.valueOf(number));
  }

  private Command escape(String key) {
    return new Command(key, words, resume, Question.ESCAPE);
  }

  private void note() {
    Exercise exercise = entry().exercise();
    settled.add(exercise.id());
    hurtNow.add(exercise.id());
    choices.keepHurt(exercise, true);
    player.hurts();
  }

  private void replace(Routine.Entry entry, Runnable first) {
    first.run();
    player.goOnWith(entry);
    resume.run();
  }

  private void leaveOut(Runnable first) {
    first.run();
    player.skipExercise();
    resume.run();
  }

  private void end() {
    note();
    player.stop();
  }
}
