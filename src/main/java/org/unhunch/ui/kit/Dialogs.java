package org.unhunch.ui.kit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.unhunch.ui.notice.Notices;

/**
 * Questions to the person. All are asked on the event dispatch thread, and wait for the answer.
 * What needs none is told in the notices.
 */
public interface Dialogs {
  /** {@return where the person is told what became of something} */
  Notices notices();

  /**
   * {@return a text that the person typed; null or blank if there is none}
   *
   * @param question what to ask
   * @param first what stands there at first
   */
  String ask(String question, String first);

  /** {@return whether the person agrees} */
  boolean agrees(String question);

  /**
   * {@return the file that the person chooses to save something in, which may exist; empty if the
   * person would rather not}
   *
   * @param name what to call it, if the person does not mind, or a file chosen before
   * @param endings that the name may have, at least one; the first is added where there is none
   */
  Optional<Path> chooseFile(String name, List<String> endings);

  /**
   * {@return the file that the person chooses to open, or empty}
   *
   * @param kind the key of the text that says what kind of file it is, around its endings
   * @param endings those that its name may have, at least one
   */
  Optional<Path> openFile(String kind, List<String> endings);

  /**
   * Shows that something is being made, unless it is soon done; returns at once.
   *
   * @param what is being made
   * @param cancel called, on the event dispatch thread, if the person would rather not have it
   * @return takes it off the screen again
   */
  Runnable busy(String what, Runnable cancel);

  /** {@return whether the person agrees to lose these files} */
  boolean mayReplace(List<Path> files);

  /** {@return the file to save something in, as below, where no other is written} */
  default Optional<Path> saveAs(String name, List<String> endings) {
    return saveAs(name, endings, List::of);
  }

  /**
   * {@return the file to save something in; empty if the person would rather not}
   *
   * <p>Of the files that will be written, the person has agreed to lose those that exist.
   *
   * @param files all that will be written if this one is chosen
   */
  default Optional<Path> saveAs(
      String name, List<String> endings, Function<Path, List<Path>> files) {
    Optional<Path> chosen = chooseFile(name, endings);
    while (chosen.isPresent()) {
      List<Path> lost = files.apply(chosen.get()).stream().filter(Files::exists).toList();
      if (lost.isEmpty() || mayReplace(lost)) {
        return chosen;
      }
      chosen = chooseFile(chosen.get().toString(), endings); // begins where the person is
    }
    return chosen;
  }
}
