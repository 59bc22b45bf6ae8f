package org.unhunch.testing;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.unhunch.ui.kit.Dialogs;

/** Answers to dialogs, given before they are asked for. */
public final class Answers implements Dialogs {
  private final Deque<String> texts = new ArrayDeque<>();
  private final List<String> questions = new ArrayList<>();
  private boolean agrees;
  private Optional<Path> file = Optional.empty();

  /** {@return answers that name nothing and agree to nothing} */
  public static Answers none() {
    return new Answers();
  }

  /** {@return answers that agree to everything} */
  public static Answers agreeing() {
    Answers answers = new Answers();
    answers.agrees = true;
    return answers;
  }

  /** Has this answered to the next question for a text. */
  public void add(String text) {
    texts.add(text);
  }

  /** {@return what was asked} */
  public List<String> questions() {
    return questions;
  }

  @Override
  public String ask(String question, String first) {
    questions.add(question);
    return texts.poll();
  }

  /** Has this answered where something is to be saved. */
  public void saveAt(Path path) {
    file = Optional.of(path);
  }

  @Override
  public Optional<Path> saveAs(String name, List<String> endings) {
    questions.add(name);
    return file;
  }

  @Override
  public boolean agrees(String question) {
    questions.add(question);
    return agrees;
  }
}
