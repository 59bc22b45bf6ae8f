package org.unhunch.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.history.When;
import org.unhunch.reminder.DiaryEntry.What;
import org.unhunch.testing.QuickDisk;

class DiaryStoreTests {
  private static final ZonedDateTime START = ZonedDateTime.parse("2026-03-02T09:40:00+01:00");

  @TempDir(factory = QuickDisk.class)
  Path folder;

  private static DiaryEntry said(ZonedDateTime at) {
    return DiaryEntry.of(When.of(at), at.toInstant(), What.SAID);
  }

  @Test
  void whatWasWrittenComesBackInOrder() {
    DiaryStore store = new DiaryStore(folder);
    assertThat(store.load()).isEmpty();
    DiaryEntry first = said(START);
    Why why = Why.since(Because.LOCKED, START.toInstant());
    DiaryEntry second = DiaryEntry.heldBack(When.of(START.plusHours(1)), START.toInstant(), why);
    assertThat(store.add(first)).isEmpty();
    assertThat(store.add(second)).isEmpty();
    assertThat(new DiaryStore(folder).load()).containsExactly(first, second);
  }

  @Test
  void whatComesNextIsNotedInThePlaceOfWhatCameBefore() {
    DiaryStore store = new DiaryStore(folder);
    assertThat(store.coming()).isEqualTo(Coming.UNKNOWN);
    store.note(new Coming("Neck roll", "1:20", Map.of("neck-roll", 3)));
    Coming other = new Coming("Seitneige „Ü“", "0:58, auf einem Stuhl", Map.of());
    store.note(other);
    assertThat(new DiaryStore(folder).coming()).isEqualTo(other);
    assertThat(store.load()).isEmpty();
  }

  @Test
  void whatComesNextIsUnknownWhereTheNoteIsBroken() throws IOException {
    Files.writeString(folder.resolve("next.jsonl"), "{\"name\": 3,");
    assertThat(new DiaryStore(folder).coming()).isEqualTo(Coming.UNKNOWN);
  }

  @Test
  void threeDaysAreKept() {
    DiaryStore store = new DiaryStore(folder);
    for (int day = 0; day < 30; day++) {
      store.add(said(START.plusDays(day)));
    }
    assertThat(store.load()).hasSize(3);
    assertThat(store.load().get(0).when().instant())
        .isEqualTo(START.toInstant().plus(Duration.ofDays(27)));
  }

  @Test
  void whatCannotBeReadIsPassedOver() throws IOException {
    DiaryStore store = new DiaryStore(folder);
    store.add(said(START));
    Path file = folder.resolve(DiaryStore.NAME);
    String odd = "{\"when\":\"yesterday\"}\n[\n{\"what\":\"SUNG\"}\n\u0000\n";
    Files.writeString(file, odd, StandardOpenOption.APPEND);
    assertThat(store.load()).containsExactly(said(START));
    Files.delete(file);
    Files.createDirectory(file);
    assertThat(store.load()).isEmpty();
    assertThat(store.add(said(START))).isPresent();
  }
}
