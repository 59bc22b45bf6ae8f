package org.unhunch.ui.history;

import java.util.List;
import java.util.stream.Stream;
import org.unhunch.history.ExerciseDone;
import org.unhunch.history.review.Span;
import org.unhunch.library.Library;
import org.unhunch.message.Unseen;
import org.unhunch.routine.Exercise;
import org.unhunch.ui.chart.TimeAxis;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/** What the ids of a history are called; what the catalog no longer has is called by its id. */
record Names(Library library, Words words) {
  String exercise(String id) {
    return library
        .catalog()
        .exercise(id)
        .map(new StepWords(words)::title)
        .orElse(Unseen.escaped(ExerciseDone.called(id)));
  }

  /** The exercise, with its level where that is not the plain one. */
  String exercise(ExerciseDone done) {
    return library
        .catalog()
        .exercise(done.exerciseId())
        .map(each -> exercise(each, done.levelId()))
        .orElse(Unseen.escaped(done.called()));
  }

  private String exercise(Exercise exercise, String levelId) {
    String level = exercise.level(levelId).map(each -> each.name()).orElse(levelId);
    String title = new StepWords(words).title(exercise);
    return exercise.startId().equals(levelId) ? title : words.text("exercise.level", title, level);
  }

  /** The headings of a table, by the ends of their keys. */
  List<String> columns(String key, String... ends) {
    return Stream.of(ends).map(end -> words.text(key + end)).toList();
  }

  /** The days of a span, with short names of months. */
  TimeAxis axis(Span span) {
    return new TimeAxis(
        span.from(), span.to().plusDays(1), day -> words.date("date.month-short", day));
  }
}
