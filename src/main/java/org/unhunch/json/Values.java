package org.unhunch.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * The values of an object from a file, each as what it should be.
 *
 * <p>A key that is not there gives what the caller has instead. So does one whose value is of the
 * wrong kind, and then it is noted too; so one wrong value costs just itself.
 */
public final class Values {
  private final Map<String, Object> object;
  private final List<String> wrong;
  private final String path;

  /** The values of the object; what is wrong is added to the list, a few words each. */
  public Values(Map<String, Object> object, List<String> wrong) {
    this(object, wrong, "");
  }

  private Values(Map<String, Object> object, List<String> wrong, String path) {
    this.object = object;
    this.wrong = wrong;
    this.path = path;
  }

  /** {@return the whole number, from low to high, or else the other} */
  public int number(String key, int low, int high, int otherwise) {
    return number(key, low, high).orElse(otherwise);
  }

  /** {@return the whole number, from low to high, or empty} */
  public OptionalInt number(String key, int low, int high) {
    Object value = object.get(key);
    if (value instanceof Long number && number >= low && number <= high) {
      return OptionalInt.of(number.intValue());
    }
    note(key, value, "a number from " + low + " to " + high);
    return OptionalInt.empty();
  }

  /** {@return the whole number, 0 or more, or else the other} */
  public long count(String key, long otherwise) {
    Object value = object.get(key);
    if (value instanceof Long number && number >= 0) {
      return number;
    }
    note(key, value, "a number");
    return otherwise;
  }

  /** {@return true or false, or empty} */
  public Optional<Boolean> flag(String key) {
    Object value = object.get(key);
    if (value instanceof Boolean flag) {
      return Optional.of(flag);
    }
    note(key, value, "true or false");
    return Optional.empty();
  }

  /** {@return the text, which is not blank, or empty} */
  public Optional<String> text(String key) {
    Object value = object.get(key);
    if (value instanceof String text && !text.isBlank()) {
      return Optional.of(text);
    }
    note(key, value, "a text");
    return Optional.empty();
  }

  /** {@return the moment, written as in ISO 8601, or empty} */
  public Optional<Instant> moment(String key) {
    return parsed(key, Instant::parse, "a moment");
  }

  /** {@return the UUID, or empty} */
  public Optional<UUID> uuid(String key) {
    return parsed(key, UUID::fromString, "a UUID");
  }

  private <T> Optional<T> parsed(String key, Function<String, T> parse, String expected) {
    Object value = object.get(key);
    try {
      if (value instanceof String text) {
        return Optional.of(parse.apply(text));
      }
    } catch (DateTimeException | IllegalArgumentException e) {
      // Noted below like any other wrong value.
    }
    note(key, value, expected);
    return Optional.empty();
  }

  /** {@return the constant that the value names, or empty} */
  public <E extends Enum<E>> Optional<E> oneOf(String key, Class<E> type) {
    Object value = object.get(key);
    Optional<E> constant = constant(value, type);
    if (constant.isEmpty()) {
      note(key, value, "one of " + List.of(type.getEnumConstants()));
    }
    return constant;
  }

  /** {@return the texts, without those that are not, or else the others} */
  public Set<String> texts(String key, Set<String> otherwise) {
    return list(key)
        .map(items -> (Set<String>) new LinkedHashSet<>(each(key, items, String.class, "a text")))
        .orElse(otherwise);
  }

  /** {@return the constants, without what names none, or else the others} */
  public <E extends Enum<E>> Set<E> constants(String key, Class<E> type, Set<E> otherwise) {
    Optional<List<?>> items = list(key);
    if (items.isEmpty()) {
      return otherwise;
    }
    Set<E> constants = new LinkedHashSet<>();
    for (Object item : items.get()) {
      constant(item, type)
          .ifPresentOrElse(
              constants::add, () -> note(key, item, "of " + List.of(type.getEnumConstants())));
    }
    return constants;
  }

  /** {@return the texts by key, without values that are not, or else the others} */
  public Map<String, String> mapping(String key, Map<String, String> otherwise) {
    Object value = object.get(key);
    if (!(value instanceof Map<?, ?> map)) {
      note(key, value, "an object");
      return otherwise;
    }
    Map<String, String> texts = new LinkedHashMap<>();
    map.forEach(
        (name, each) -> {
          if (each instanceof String text) {
            texts.put((String) name, text);
          } else {
            note(key + "." + name, each, "a text");
          }
        });
    return texts;
  }

  /** {@return the whole numbers from low to high by key, without values that are not} */
  public Map<String, Integer> numbers(String key, int low, int high) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    inner(key)
        .ifPresent(
            inner ->
                inner
                    .keys()
                    .forEach(
                        name ->
                            inner
                                .number(name, low, high)
                                .ifPresent(number -> numbers.put(name, number))));
    return numbers;
  }

  /** {@return the object under the key, or empty} */
  public Optional<Values> inner(String key) {
    Object value = object.get(key);
    if (value instanceof Map<?, ?> map) {
      return Optional.of(new Values(typed(map), wrong, path + key + "."));
    }
    note(key, value, "an object");
    return Optional.empty();
  }

  /** {@return the objects in the list under the key, without what is none; empty if no list} */
  public List<Values> inners(String key) {
    return each(key, list(key).orElse(List.of()), Map.class, "an object").stream()
        .map(map -> new Values(typed(map), wrong, path + key + "."))
        .toList();
  }

  /** {@return the keys, in the order of the file} */
  public Set<String> keys() {
    return object.keySet();
  }

  /**
   * {@return what was found under a key that must be there}
   *
   * @throws IllegalArgumentException naming the key if nothing was
   */
  public <T> T need(String key, Optional<T> found) {
    return found.orElseThrow(
        () -> new IllegalArgumentException("it does not rightly say " + path + key));
  }

  private Optional<List<?>> list(String key) {
    Object value = object.get(key);
    if (value instanceof List<?> items) {
      return Optional.of(items);
    }
    note(key, value, "a list");
    return Optional.empty();
  }

  private <T> List<T> each(String key, List<?> items, Class<T> type, String expected) {
    List<T> found = new ArrayList<>();
    for (Object item : items) {
      if (type.isInstance(item)) {
        found.add(type.cast(item));
      } else {
        note(key, item, expected);
      }
    }
    return found;
  }

  /** Json makes no other maps than these. */
  @SuppressWarnings("unchecked")
  private static Map<String, Object> typed(Map<?, ?> map) {
    return (Map<String, Object>) map;
  }

  private static <E extends Enum<E>> Optional<E> constant(Object value, Class<E> type) {
    for (E each : type.getEnumConstants()) {
      if (each.name().equals(value)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private void note(String key, Object value, String expected) {
    if (object.containsKey(key) || value != null) {
      wrong.add(path + key + " should be " + expected);
    }
  }
}
