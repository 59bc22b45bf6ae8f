package org.unhunch.ui.history;

import org.unhunch.history.review.Span;
import org.unhunch.ui.chart.TimeAxis;
import org.unhunch.words.Words;

/** Days as charts have them. */
final class Dates {
  private Dates() {}

  static TimeAxis axis(Span span, Words words) {
    return new TimeAxis(
        span.from(), span.to().plusDays(1), day -> words.date("date.month-short", day));
  }
}
