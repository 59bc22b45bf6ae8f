package org.unhunch.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.unhunch.ui.Dialogs;

/** Answers to dialogs, given before they are asked for. */
public final class Answers implements Dialogs {
  private final Deque<String> texts = new ArrayDeque<>();
  private final List<String> questions = new ArrayList<>();
  private boolean agrees;

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

  @Override
  public boolean agrees(String question) {
    questions.add(question);
    return agrees;
  }
}
