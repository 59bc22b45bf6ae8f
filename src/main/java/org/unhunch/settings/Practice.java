package org.unhunch.settings;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.unhunch.routine.Amounts;
import org.unhunch.routine.Origin;
import org.unhunch.routine.Pacing;
import org.unhunch.routine.Quantity;
import org.unhunch.routine.term.Require;

/**
 * How the person does the exercises. Exercises and levels are named by id, also by ids that no
 * catalog knows now.
 *
 * @param levels the level chosen, by exercise; not there where the exercise's own start holds
 * @param pace who sets the pace of repetitions, where nothing else is said of an exercise
 * @param repPacing who sets it for an exercise, by exercise
 * @param hurt the exercises that hurt, sorted
 * @param agreed the amounts agreed to, by exercise and level as {@link #agreed} has them
 * @param times the person's own seconds
 */
public record Practice(
    Map<String, String> levels,
    RepPacing pace,
    Map<String, RepPacing> repPacing,
    Set<String> hurt,
    Map<String, AcceptedDose> agreed,
    Times times) {
  /** The exercises as they come. */
  public static final Practice INITIAL =
      new Practice(Map.of(), RepPacing.PACED, Map.of(), Set.of(), Map.of(), Times.INITIAL);

  /** Who sets the pace of repetitions. */
  public enum RepPacing {
    /** The clock, by the script's seconds. */
    PACED,
    /** The person, who says when each is done. */
    COUNTED
  }

  /**
   * An agreement on how much of an exercise is done at a level; declining a larger one agrees to
   * the present one anew.
   *
   * @param amounts how much
   * @param since when it was agreed
   */
  public record AcceptedDose(Amounts amounts, Instant since) {}

  /**
   * The person's own seconds; each 1 to 3,600, or empty for what the catalog says.
   *
   * @param secondsPerBreath one calm breath, in and out
   * @param getReadySeconds before each exercise
   * @param restSeconds between sets and repetitions
   */
  public record Times(
      OptionalInt secondsPerBreath, OptionalInt getReadySeconds, OptionalInt restSeconds) {
    /** The most seconds that any of them can be. */
    public static final int MOST = 3_600;

    /** All as the catalog says. */
    public static final Times INITIAL =
        new Times(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

    /** Checks the seconds. */
    public Times {
      check(secondsPerBreath);
      check(getReadySeconds);
      check(restSeconds);
    }

    private static void check(OptionalInt seconds) {
      int value = seconds.orElse(1);
      Require.range("seconds", value, 1, MOST);
    }

    /** {@return the pacing with these seconds in the place of its own, as far as there are any} */
    public Pacing in(Pacing pacing) {
      return new Pacing(
          own(secondsPerBreath).orElse(pacing.breath()),
          own(getReadySeconds).orElse(pacing.getReady()),
          pacing.switchSides(),
          pacing.alternate(),
          pacing.resume(),
          pacing.gettingThere(),
          own(restSeconds).or(pacing::ownRest));
    }

    private static Optional<Quantity> own(OptionalInt seconds) {
      return seconds.isPresent()
          ? Optional.of(Quantity.of(seconds.getAsInt(), Origin.OWN))
          : Optional.empty();
    }

    /** {@return the same with other seconds for a breath} */
    public Times withSecondsPerBreath(OptionalInt other) {
      return new Times(other, getReadySeconds, restSeconds);
    }

    /** {@return the same with other seconds to get ready} */
    public Times withGetReadySeconds(OptionalInt other) {
      return new Times(secondsPerBreath, other, restSeconds);
    }

    /** {@return the same with other seconds of rest} */
    public Times withRestSeconds(OptionalInt other) {
      return new Times(secondsPerBreath, getReadySeconds, other);
    }
  }

  /** Copies the collections. */
  public Practice {
    levels = Sorted.copyOf(levels);
    repPacing = Sorted.copyOf(repPacing);
    hurt = Sorted.copyOf(hurt);
    agreed = Sorted.copyOf(agreed);
  }

  /** {@return the same with an exercise at this level from now on} */
  public Practice withLevel(String exerciseId, String levelId) {
    Map<String, String> others = new HashMap<>(levels);
    others.put(exerciseId, levelId);
    return new Practice(others, pace, repPacing, hurt, agreed, times);
  }

  /** {@return the same with the pace of all exercises of which nothing else is said} */
  public Practice withPace(RepPacing other) {
    return new Practice(levels, other, repPacing, hurt, agreed, times);
  }

  /** {@return who sets the pace of the exercise's repetitions} */
  public RepPacing repPacingOf(String exerciseId) {
    return repPacing.getOrDefault(exerciseId, pace);
  }

  /** {@return the same with the pace of an exercise set so from now on} */
  public Practice withRepPacing(String exerciseId, RepPacing pacing) {
    Map<String, RepPacing> others = new HashMap<>(repPacing);
    others.put(exerciseId, pacing);
    return new Practice(levels, pace, others, hurt, agreed, times);
  }

  /** {@return the same with an exercise marked as hurting, or no longer} */
  public Practice withHurt(String exerciseId, boolean hurts) {
    Set<String> others = new HashSet<>(hurt);
    if (hurts) {
      others.add(exerciseId);
    } else {
      others.remove(exerciseId);
    }
    return new Practice(levels, pace, repPacing, others, agreed, times);
  }

  /** {@return what was agreed for an exercise at a level, or empty where nothing was yet} */
  public Optional<AcceptedDose> agreed(String exerciseId, String levelId) {
    return Optional.ofNullable(agreed.get(key(exerciseId, levelId)));
  }

  /** {@return the same with the amounts for an exercise at a level agreed to} */
  public Practice withAgreed(String exerciseId, String levelId, AcceptedDose other) {
    Map<String, AcceptedDose> others = new HashMap<>(agreed);
    others.put(key(exerciseId, levelId), other);
    return new Practice(levels, pace, repPacing, hurt, others, times);
  }

  private static String key(String exerciseId, String levelId) {
    return exerciseId + "/" + levelId;
  }

  /** {@return the same with other seconds} */
  public Practice withTimes(Times other) {
    return new Practice(levels, pace, repPacing, hurt, agreed, other);
  }
}
