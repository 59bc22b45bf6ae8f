package org.unhunch.routine.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.testing.Refusal;

class RequireTests {
  @ParameterizedTest
  @ValueSource(strings = {"a", "z", "0", "9", "az09", "a-z", "0-9", "A", "Z", "wall-2"})
  void theseAreIds(String id) {
    assertThat(Require.id(id)).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "-", "-a", "a-", "a--b", "AB", "aB", "a b", "a_b", "[", "@", "`", "{", "/", ":", "ä",
        "a/b", "a.", "a{", "a`", "a/", "a:"
      })
  void theseAreNone(String id) {
    assertThat(Refusal.of(() -> Require.id(id))).endsWith("not '" + id + "'");
  }

  @Test
  void anIdHasAnEnd() {
    String longest = "a".repeat(60);
    assertThat(Require.id(longest)).isEqualTo(longest);
    assertThatThrownBy(() -> Require.id(longest + "a"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aTextIsNotBlankAndAListNotEmpty() {
    assertThat(Require.text("name", "Wall")).isEqualTo("Wall");
    assertThat(Refusal.of(() -> Require.text("name", " "))).isEqualTo("name must not be blank");
    List<String> some = List.of("a");
    assertThat(Require.some("list", some)).isSameAs(some);
    assertThat(Refusal.of(() -> Require.some("list", List.of())))
        .isEqualTo("list must not be empty");
  }
}
