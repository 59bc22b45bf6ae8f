package org.unhunch.json;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.unhunch.message.BrokenRule;
import org.unhunch.message.Message;
import org.unhunch.message.Nearest;

/**
 * One JSON object being read: each getter checks its key's shape and notes what is wrong.
 *
 * <p>A getter whose value is wrong answers null, zero, nothing or an empty list, so that reading
 * goes on and every problem is found in one go; {@link #build} makes the record only if nothing was
 * wrong. Strict reading, for what people write, also notes keys that nobody asked for, empty lists
 * and control characters; tolerant reading, for what this program or a later one wrote, does not.
 */
public final class Fields {
  private final Node.Object node;
  private final Value self;
  private final List<String> asked = new ArrayList<>(); // small; a set for each object takes long
  private boolean noted;

  /** How many problems there were before the first of this object's own; -1 until it is read. */
  private int before = -1;

  private final Map<String, Supplier<Message>> missing = new LinkedHashMap<>();

  Fields(Node.Object node, Value self) {
    this.node = node;
    this.self = self;
  }

  /** {@return the whole file as an object to be read strictly, or empty if it is none} */
  public static Optional<Fields> of(Node file, Report report) {
    return new Value(file, JsonPath.FILE, report, true).object();
  }

  /** {@return the whole file as an object to be read tolerantly, or empty if it is none} */
  public static Optional<Fields> tolerant(Node file, Report report) {
    return new Value(file, JsonPath.FILE, report, false).object();
  }

  /** Reads the objects of a list that is the whole file, one after the other. */
  public static void ofList(Node file, Report report, Consumer<Fields> read) {
    Value list = new Value(file, JsonPath.FILE, report, true);
    list.each(Value::object).forEach(each -> each.ifPresent(read));
  }

  /** {@return the constants of an enum by their names} */
  public static <E extends Enum<E>> Map<String, E> names(Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .collect(Collectors.toMap(Enum::name, each -> each, (a, b) -> a, LinkedHashMap::new));
  }

  /** {@return the constants by their names in a catalog: LEFT_RIGHT is "left-right"} */
  @SafeVarargs
  public static <E extends Enum<E>> Map<String, E> words(E... constants) {
    Map<String, E> words = new LinkedHashMap<>();
    for (E each : constants) {
      words.put(each.name().toLowerCase(Locale.ROOT).replace('_', '-'), each);
    }
    return words;
  }

  /** {@return whether the key is there} */
  public boolean has(String key) {
    return member(key) != null;
  }

  private Node.Member member(String key) {
    begin();
    asked.add(key);
    return node.member(key);
  }

  /** {@return the value of the key, whatever its shape, or empty if it is not there} */
  public Optional<Value> valueIfAny(String key) {
    return Optional.ofNullable(member(key)).map(self::member);
  }

  private Optional<Value> value(String key, Supplier<Message> shape) {
    Optional<Value> value = valueIfAny(key);
    if (value.isEmpty()) {
      missing.put(key, shape);
    }
    return value;
  }

  /** {@return the required text of the key} */
  public String text(String key) {
    return value(key, () -> Value.TEXT).map(Value::text).orElse(null);
  }

  /** {@return the text of the key, or empty if it is not there} */
  public Optional<String> textIfAny(String key) {
    return valueIfAny(key).map(Value::text);
  }

  /** {@return the required list of texts of the key} */
  public List<String> texts(String key) {
    return list(key, Value::text);
  }

  /** {@return the list of texts of the key; empty if it is not there} */
  public List<String> textsIfAny(String key) {
    return has(key) ? texts(key) : List.of();
  }

  /** {@return the required whole number of the key, from {@code least} to {@code most}} */
  public int integer(String key, int least, int most) {
    return value(key, () -> Value.wholeShape(least, most))
        .map(each -> each.whole(least, most))
        .map(Long::intValue)
        .orElse(0);
  }

  /** {@return the whole number of the key, or empty if it is not there} */
  public OptionalInt integerIfAny(String key, int least, int most) {
    Optional<Long> found = wholeIfAny(key, least, most);
    return found.isPresent() ? OptionalInt.of(found.get().intValue()) : OptionalInt.empty();
  }

  /** {@return the same of a number that may be larger} */
  public Optional<Long> wholeIfAny(String key, long least, long most) {
    return valueIfAny(key).map(each -> each.whole(least, most));
  }

  /** {@return whether the key is true, or empty if it is not there} */
  public Optional<Boolean> flagIfAny(String key) {
    return valueIfAny(key).map(Value::flag);
  }

  /** {@return the required moment of the key, written as in ISO 8601, from 1970 to the latest} */
  public Instant moment(String key) {
    return parsed(key, self::moment, Message.of("json.a-moment"));
  }

  /** {@return the required UUID of the key} */
  public UUID uuid(String key) {
    return parsed(key, UUID::fromString, Message.of("json.a-uuid"));
  }

  /**
   * {@return what the required text of the key is read as}
   *
   * @param parse reads it, or throws {@code IllegalArgumentException}
   * @param shape what would be right
   */
  public <T> T parsed(String key, Function<String, T> parse, Message shape) {
    return value(key, () -> shape).map(each -> each.parsed(parse, shape)).orElse(null);
  }

  /**
   * {@return what the required text of the key stands for}
   *
   * @param terms what each known word stands for; null for one that has problems of its own
   */
  public <T> T term(String key, Map<String, T> terms) {
    return value(key, () -> Value.oneOf(terms.keySet())).map(each -> each.term(terms)).orElse(null);
  }

  /** {@return what the text of the key stands for, or empty if it is not there} */
  public <T> Optional<T> termIfAny(String key, Map<String, T> terms) {
    return valueIfAny(key).map(each -> each.term(terms));
  }

  /** {@return what each text of the list stands for; empty if it is not there} */
  public <T> List<T> termsIfAny(String key, Map<String, T> terms) {
    return has(key) ? terms(key, terms) : List.of();
  }

  /** {@return what each text of the required list stands for} */
  public <T> List<T> terms(String key, Map<String, T> terms) {
    return list(key, each -> each.term(terms));
  }

  /** {@return the required list of lists of texts, each standing for something} */
  public <T> List<List<T>> groups(String key, Map<String, T> terms) {
    return list(key, group -> group.each(each -> each.term(terms)));
  }

  /** {@return the required object of the key, or empty if it is not there or none} */
  public Optional<Fields> object(String key) {
    return value(key, () -> Value.OBJECT).flatMap(Value::object);
  }

  /** {@return what the reader makes of each object of the required list, less what is null} */
  public <T> List<T> each(String key, Function<Fields, T> read) {
    return list(key, each -> each.object().map(read).orElse(null));
  }

  /** {@return the same of a list that may be left out} */
  public <T> List<T> eachIfAny(String key, Function<Fields, T> read) {
    return has(key) ? each(key, read) : List.of();
  }

  /** {@return what the reader makes of each value of the required list, less what is null} */
  public <T> List<T> list(String key, Function<Value, T> read) {
    return value(key, () -> Value.LIST).map(each -> each.each(read)).orElse(List.of());
  }

  /** {@return the members of this object, each an object itself, by key} */
  public Map<String, Fields> members() {
    return byKey(each -> each.object().orElse(null));
  }

  /** {@return what the reader makes of the value of each key, less what is null} */
  public <T> Map<String, T> byKey(Function<Value, T> read) {
    Map<String, T> found = new LinkedHashMap<>();
    begin();
    for (Node.Member each : node.members()) {
      asked.add(each.key());
      found.computeIfAbsent(each.key(), key -> read.apply(self.member(each)));
    }
    return found;
  }

  /** {@return the same of the object of the key; empty if it is not there} */
  public <T> Map<String, T> byKeyIfAny(String key, Function<Value, T> read) {
    return has(key) ? object(key).map(each -> each.byKey(read)).orElse(Map.of()) : Map.of();
  }

  /** {@return how many problems are known so far, keys that are missing included} */
  public int problemCount() {
    return self.problemCount() + missing.size();
  }

  /** Notes a problem of the key's value, or of the whole object if the key is not there. */
  public void problem(String key, Message what) {
    Node.Member member = node.member(key);
    (member == null ? self : self.member(member)).problem(what);
  }

  /** Notes a problem of the key itself, such as one that should not be there. */
  public void keyProblem(String key, Message what) {
    self.keyProblem(node.member(key), what);
  }

  /**
   * {@return what the maker makes, or null if anything was wrong}
   *
   * <p>First notes the keys that are missing or that nobody asked for. The rule that the maker
   * finds broken is noted as a problem of this object.
   */
  public <T> T build(Supplier<T> maker) {
    begin();
    noteUnknownAndMissing();
    if (self.problemCount() > before) {
      return null;
    }
    try {
      return maker.get();
    } catch (BrokenRule e) {
      self.problem(e.rule());
    } catch (IllegalArgumentException e) {
      self.problem(Message.of("json.plain", String.valueOf(e.getMessage())));
    }
    return null;
  }

  /** What was noted of the text itself, such as a key that stands twice, is the whole file's. */
  private void begin() {
    before = before >= 0 ? before : self.isFile() ? 0 : self.problemCount();
  }

  private void noteUnknownAndMissing() {
    if (noted) {
      return;
    }
    noted = true;
    if (self.isStrict()) {
      noteUnknown();
    }
    missing.forEach((key, shape) -> self.problem(Message.of("json.missing", key, shape.get())));
  }

  private void noteUnknown() {
    for (Node.Member each : node.members()) {
      String key = each.key();
      if (!asked.contains(key)) {
        List<String> known = asked.stream().distinct().toList();
        missing.remove(Nearest.to(key, known).orElse(""));
        keyProblem(key, Message.of("json.unknown-key", key, Nearest.hint(key, known)));
      }
    }
  }
}
