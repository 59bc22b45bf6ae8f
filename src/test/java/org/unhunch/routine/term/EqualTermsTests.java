package org.unhunch.routine.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards against a part of a term that its equality, which is written out, forgets. */
class EqualTermsTests {
  @ParameterizedTest
  @ValueSource(classes = {Movement.class, Position.class, Equipment.class})
  void termsAreEqualIfAllOfTheirPartsAre(Class<? extends Record> type) throws Exception {
    RecordComponent[] parts = type.getRecordComponents();
    Record one = made(type, -1);
    assertThat(made(type, -1)).isEqualTo(one).hasSameHashCodeAs(one).isNotEqualTo("another");
    for (int i = 0; i < parts.length; i++) {
      assertThat(made(type, i)).as(parts[i].getName()).isNotEqualTo(one);
    }
  }

  /** With another value for one of its parts. */
  private static Record made(Class<? extends Record> type, int other) throws Exception {
    RecordComponent[] parts = type.getRecordComponents();
    Object[] values = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      values[i] = value(parts[i], i == other ? 1 : 0);
    }
    Class<?>[] types = Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    return type.getDeclaredConstructor(types).newInstance(values);
  }

  private static Object value(RecordComponent part, int which) {
    Class<?> type = part.getType();
    boolean text = part.getGenericType().getTypeName().contains("String");
    Object one = type.isEnum() ? type.getEnumConstants()[which] : "part-" + which;
    if (type == Optional.class) {
      return which == 0 ? Optional.empty() : Optional.of(text ? one : Area.values()[0]);
    }
    return type == List.class ? List.of(one) : one;
  }
}
