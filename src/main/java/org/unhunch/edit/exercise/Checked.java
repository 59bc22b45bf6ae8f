package org.unhunch.edit.exercise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unhunch.edit.exercise.Remark.Weight;
import org.unhunch.edit.pose.Troubles;
import org.unhunch.message.Message;
import org.unhunch.message.Problem;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Staging;

/** What a check of its file tells of an exercise, beside the part of the form that it is about. */
public final class Checked {
  private static final Map<String, Blank> BLANKS =
      Map.ofEntries(
          Map.entry("summary", Blank.PURPOSE),
          Map.entry("kinds", Blank.USE),
          Map.entry("positions", Blank.USE),
          Map.entry("movements", Blank.USE),
          Map.entry("needs", Blank.NEEDS),
          Map.entry("helps", Blank.NEEDS),
          Map.entry("setup", Blank.SETUP),
          Map.entry("sides", Blank.MUCH),
          Map.entry("order", Blank.MUCH),
          Map.entry("doses", Blank.MUCH),
          Map.entry("script", Blank.STEPS),
          Map.entry("cautions", Blank.MIND),
          Map.entry("photos", Blank.PICTURE),
          Map.entry("poses", Blank.PICTURE),
          Map.entry("pictures", Blank.PICTURE));

  private static final Pattern STEP = Pattern.compile("exercises\\[0]\\.script\\[(\\d+)].*");

  private static final Pattern BETWEEN = Pattern.compile("[.\\[\\]]+");

  private Checked() {}

  /**
   * {@return what a check tells, and what no body can do in a pose, which may stay as it is}
   *
   * @param told what the reader of its file tells
   */
  public static List<Remark> of(Sketch sketch, List<Problem> told) {
    List<Remark> all = new ArrayList<>(told.stream().map(Checked::beside).distinct().toList());
    sketch.staging().ifPresent(each -> poses(each, all));
    return List.copyOf(all);
  }

  private static void poses(Staging staging, List<Remark> all) {
    int number = 0;
    for (Pose each : staging.poses().values()) {
      Message pose = Message.of("make.pose", ++number);
      Troubles.of(staging, each).stream()
          .map(it -> Message.of("make.on", pose, it.what()))
          .map(it -> new Remark(Blank.PICTURE, -1, Weight.WARNS, it, Optional.empty()))
          .forEach(all::add);
    }
  }

  /**
   * {@return all that is to be said, in the order of the form}
   *
   * @param said what is said in words of the form; what a check tells of the same is left out
   */
  public static List<Remark> beside(List<Remark> said, List<Remark> checked) {
    return Stream.concat(
            said.stream(),
            checked.stream().filter(each -> said.stream().noneMatch(it -> covers(it, each))))
        .sorted(Comparator.comparing(Remark::blank))
        .toList();
  }

  private static boolean covers(Remark said, Remark checked) {
    boolean here = said.blank() == checked.blank() && said.part() == checked.part();
    return here && said.weight().compareTo(checked.weight()) <= 0;
  }

  /** What the form has no part for stands at its top. */
  private static Remark beside(Problem problem) {
    Blank blank =
        BETWEEN
            .splitAsStream(problem.where())
            .filter(BLANKS::containsKey)
            .findFirst()
            .map(BLANKS::get)
            .orElse(Blank.NAME);
    Matcher step = STEP.matcher(problem.where());
    int part = step.matches() ? Integer.parseInt(step.group(1)) : -1;
    Weight weight = problem.isOnlyTold() ? Weight.WARNS : Weight.STOPS;
    return new Remark(blank, part, weight, problem.what(), Optional.empty());
  }
}
