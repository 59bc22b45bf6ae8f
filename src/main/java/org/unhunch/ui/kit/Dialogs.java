package org.unhunch.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Questions to the person. All are asked on the event dispatch thread, and wait for the answer. */
public interface Dialogs {
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
   * {@return the file to save something in; empty if the person would rather not}
   *
   * <p>Where there is a file of that name, the person has agreed to lose it.
   *
   * @param name what to call it, if the person does not mind
   * @param endings that the name may have, at least one; the first is added where there is none
   */
  Optional<Path> saveAs(String name, List<String> endings);
}
