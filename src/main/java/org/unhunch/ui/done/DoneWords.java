package org.unhunch.ui.done;

import java.util.List;
import java.util.Optional;
import org.unhunch.player.SessionRecord;
import org.unhunch.player.SessionRecord.Entry;
import org.unhunch.player.SessionRecord.Outcome;
import org.unhunch.player.SessionRecord.SideDone;
import org.unhunch.routine.Side;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/** What is said of a session that is over: never more than was done. */
record DoneWords(Words words) {
  String title(SessionRecord record) {
    int all = record.entries().size();
    int whole = count(record, Outcome.DONE);
    int parts = count(record, Outcome.PARTLY);
    if (whole + parts == 0) {
      return words.text("done.nothing");
    }
    if (whole == all) {
      return words.text("done.all", all);
    }
    return whole == 0 ? words.text("done.parts", parts) : words.text("done.some", whole, all);
  }

  /** The routine and how long it took; and what was done in part, where the title does not say. */
  String sum(SessionRecord record, int seconds) {
    String title = new StepWords(words).title(record.routine());
    String sum = words.text("done.sum", title, words.clock(seconds));
    int parts = count(record, Outcome.PARTLY);
    boolean said = count(record, Outcome.DONE) == 0;
    return parts == 0 || said ? sum : sum + " " + words.text("done.more", parts);
  }

  private static int count(SessionRecord record, Outcome outcome) {
    return (int) record.entries().stream().filter(each -> each.outcome() == outcome).count();
  }

  /** How much of an exercise was done, on each side. */
  String amount(Entry entry) {
    List<SideDone> sides = entry.sides();
    Optional<Side> first = sides.get(0).side();
    if (!entry.outcome().isSome()) {
      return words.text("done.not");
    }
    if (first.isEmpty()) {
      boolean all = entry.outcome() == Outcome.DONE;
      return all
          ? words.text("count.reps", entry.repsDone())
          : words.text("done.part", entry.repsDone(), entry.repsPlanned());
    }
    boolean circling = first.get() == Side.FORWARD || first.get() == Side.BACKWARD;
    SideDone one = sides.get(0);
    SideDone other = sides.get(sides.size() - 1);
    boolean same = entry.outcome() == Outcome.DONE && one.repsDone() == other.repsDone();
    if (same) {
      return words.text(circling ? "done.reps.ways" : "done.reps.sides", one.repsDone());
    }
    return words.text(
        circling ? "done.part.ways" : "done.part.sides",
        one.repsDone(),
        one.repsPlanned(),
        other.repsDone(),
        other.repsPlanned());
  }

  /** How stiffness has changed, such as "6 → 3, three less than before". */
  String change(int before, int now) {
    int less = Math.abs(before - now);
    String key = now < before ? "done.less" : now > before ? "done.greater" : "done.same";
    return words.text(key, before, now, less == 0 ? "" : words.text("number." + less));
  }
}
