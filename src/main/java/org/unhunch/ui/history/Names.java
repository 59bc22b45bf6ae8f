package org.unhunch.ui.history;

import org.unhunch.history.ExerciseDone;
import org.unhunch.library.Library;
import org.unhunch.words.Words;

/**
 * What the ids of a history are called; what the catalog no longer has is called by its id.
 *
 * @param library has the names
 * @param words puts them together
 */
record Names(Library library, Words words) {
  String exercise(String id) {
    return library.catalog().exercise(id).map(each -> each.name()).orElse(id);
  }

  /** The exercise, with its level where that is not the plain one. */
  String exercise(ExerciseDone done) {
    String name = exercise(done.exerciseId());
    return library
        .catalog()
        .exercise(done.exerciseId())
        .filter(each -> !each.startId().equals(done.levelId()))
        .map(each -> each.level(done.levelId()).map(level -> level.name()).orElse(done.levelId()))
        .map(level -> words.text("exercise.level", name, level))
        .orElse(name);
  }
}
