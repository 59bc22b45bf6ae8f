package org.unhunch.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JLabel;
import javax.swing.UIManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.history.Session;
import org.unhunch.history.Sessions;
import org.unhunch.history.review.Days;
import org.unhunch.testing.Ui;
import org.unhunch.words.Words;

/** The week so far: what is summed up, and which day is drawn how high. */
class WeekCardTests {
  private static final LocalDate MONDAY = LocalDate.parse("2026-01-05");
  private static final int WIDTH = 420;

  @AfterEach
  void unzoom() {
    Ui.theme(false);
  }

  private static WeekCard card(List<Session> sessions, LocalDate today) {
    return Ui.edt(
        () -> {
          WeekCard card = new WeekCard(new Words());
          card.show(new Days(sessions, ZoneOffset.UTC), today);
          return card;
        });
  }

  private static List<String> texts(WeekCard card) {
    return Ui.tree(card.component())
        .filter(JLabel.class::isInstance)
        .map(each -> ((JLabel) each).getText())
        .toList();
  }

  private static WeekBars bars(WeekCard card) {
    return Ui.tree(card.component())
        .filter(WeekBars.class::isInstance)
        .map(WeekBars.class::cast)
        .findFirst()
        .orElseThrow();
  }

  /** Ten minutes on Monday, 21 on Wednesday in two sessions, 13 on the Monday after. */
  private static List<Session> some() {
    List<Session> some = new ArrayList<>(List.of(Sessions.numbered(0)));
    some.addAll(Sessions.onDay(2, 2));
    some.addAll(Sessions.onDay(7, 1));
    return some;
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 6})
  void aWeekIsFromItsMondayToItsSunday(int today) {
    Ui.theme(false);
    assertThat(texts(card(some(), MONDAY.plusDays(today)))).contains("3 sessions, 31 min");
  }

  @Test
  void theNextWeekIsAnother() {
    Ui.theme(false);
    assertThat(texts(card(some(), MONDAY.plusDays(7)))).contains("1 session, 11 min");
    assertThat(texts(card(some(), MONDAY.plusDays(14)))).contains("No session yet");
  }

  /** Guards against bars that are as high whatever they stand for, at any size of the letters. */
  @ParameterizedTest
  @ValueSource(floats = {1, 2})
  void aDayIsAsHighAsItsMinutesAndSaysThemInATip(float zoom) {
    Ui.theme(true, zoom);
    WeekCard card = card(some(), MONDAY.plusDays(4));
    int width = (int) (WIDTH * zoom);
    BufferedImage image =
        Ui.paint(card.component(), width, card.component().getPreferredSize().height, 1);
    Color accent = UIManager.getColor("Unhunch.accent");
    WeekBars bars = bars(card);
    List<Long> heights = new ArrayList<>();
    for (int day = 0; day < 7; day++) {
      int x = bars.getX() + bars.getWidth() * (2 * day + 1) / 14;
      heights.add(
          IntStream.range(0, image.getHeight())
              .filter(y -> image.getRGB(x, y) == accent.getRGB())
              .count());
    }
    assertThat(heights.get(0))
        .isBetween(heights.get(2) * 10 / 21 - 2, heights.get(2) * 10 / 21 + 2);
    assertThat(heights).containsExactly(heights.get(0), 0L, heights.get(2), 0L, 0L, 0L, 0L);
    MouseEvent over = new MouseEvent(bars, 0, 0, 0, bars.getWidth() * 5 / 14, 20, 0, false);
    assertThat(bars.getToolTipText(over)).isEqualTo("Wednesday, 7 January 2026: 21 minutes");
    assertThat(bars.getAccessibleContext().getAccessibleName())
        .isEqualTo("Monday, 5 January 2026: 10 minutes. Wednesday, 7 January 2026: 21 minutes");
  }
}
