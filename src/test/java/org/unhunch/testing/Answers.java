package org.unhunch.testing;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.unhunch.ui.kit.Dialogs;
import org.unhunch.ui.notice.Notices;
import org.unhunch.ui.notice.Outside;

/** Answers to dialogs, given before they are asked for. */
public final class Answers implements Dialogs {
  private final Deque<String> texts = new ArrayDeque<>();
  private final List<String> questions = new ArrayList<>();
  private final List<List<Path>> replaced = new ArrayList<>();
  private final Notices notices =
      new Notices(new HandScheduler(), new Outside(path -> true, text -> {}));
  private final List<Runnable> busy = new ArrayList<>();
  private int borne = -1;
  private boolean agrees;
  private Optional<Path> file = Optional.empty();

  @Override
  public Notices notices() {
    return notices;
  }

  /** {@return answers that name nothing and agree to nothing} */
  public static Answers none() {
    return new Answers();
  }

  /** {@return answers that agree to everything} */
  public static Answers agreeing() {
    Answers answers = new Answers();
    answers.agree();
    return answers;
  }

  /** Agrees to everything from now on. */
  public void agree() {
    agrees = true;
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
  public Optional<Path> openFile(String kind, List<String> endings) {
    return Optional.empty();
  }

  @Override
  public Optional<Path> chooseFile(String name, List<String> endings) {
    questions.add(name);
    Optional<Path> chosen = file;
    file = Optional.empty(); // asked again, the person thinks better of it
    return chosen;
  }

  @Override
  public Runnable busy(String what, Runnable cancel) {
    busy.add(cancel);
    if (borne-- == 0) {
      cancel.run();
    }
    return () -> busy.remove(cancel);
  }

  /** Lets so many things be made, and cancels the next as soon as it is begun. */
  public void cancelAfter(int things) {
    borne = things;
  }

  /** {@return what cancels each thing that is being made now} */
  public List<Runnable> busy() {
    return busy;
  }

  @Override
  public boolean mayReplace(List<Path> files) {
    replaced.add(files);
    return agrees;
  }

  /** {@return the files that were to be replaced, all of a question together} */
  public List<List<Path>> replaced() {
    return replaced;
  }

  @Override
  public boolean agrees(String question) {
    questions.add(question);
    return agrees;
  }
}
