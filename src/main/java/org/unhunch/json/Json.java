package org.unhunch.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * JSON in and out as plain values: maps that keep their order, lists, texts, longs, doubles,
 * booleans and null.
 */
public final class Json {
  private final JsonFactory factory =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** Says in a few words why a text is not the JSON it should be. */
  public static final class Malformed extends Exception {
    private static final long serialVersionUID = 1;

    Malformed(String why) {
      super(why);
    }
  }

  /**
   * {@return the one object in the bytes}
   *
   * @throws Malformed if there is anything else in them
   */
  public Map<String, Object> object(byte[] bytes) throws Malformed {
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
      JsonToken first = parser.nextToken();
      if (first != JsonToken.START_OBJECT) {
        throw new Malformed(first == null ? "it is empty" : "it does not begin with {");
      }
      Map<String, Object> object = object(parser);
      if (parser.nextToken() != null) {
        throw new Malformed("it goes on after its end");
      }
      return object;
    } catch (JacksonException e) {
      boolean cut = String.valueOf(e.getOriginalMessage()).contains("end-of-input");
      throw new Malformed(cut ? "it ends in the middle" : "it is not JSON");
    }
  }

  private static Map<String, Object> object(JsonParser parser) {
    Map<String, Object> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      members.put(key, value(parser));
    }
    return members;
  }

  private static Object value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> list(parser);
      case VALUE_STRING -> parser.getString();
      // A number too large for a long is no number of ours, and the text of it is kept as such.
      case VALUE_NUMBER_INT ->
          parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
              ? parser.getString()
              : (Object) parser.getLongValue();
      case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  private static List<Object> list(JsonParser parser) {
    List<Object> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return items;
  }

  /** {@return the object over several lines, for a file that a person may open} */
  public byte[] pretty(Map<String, ?> object) {
    return write(object, true);
  }

  /** {@return the object in one line, its end included} */
  public byte[] line(Map<String, ?> object) {
    return write(object, false);
  }

  private byte[] write(Map<String, ?> object, boolean pretty) {
    var out = new ByteArrayOutputStream();
    try (JsonGenerator generator = factory.createGenerator(context(pretty), out)) {
      write(generator, object);
    }
    out.write('\n');
    return out.toByteArray();
  }

  private static ObjectWriteContext context(boolean pretty) {
    return pretty ? new Pretty() : ObjectWriteContext.empty();
  }

  /** Jackson asks a context for how to lay out; the printer keeps count, so each has its own. */
  private static final class Pretty extends ObjectWriteContext.Base {
    private final PrettyPrinter printer = new DefaultPrettyPrinter();

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return printer;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  private static void write(JsonGenerator generator, Object value) {
    if (value instanceof Map<?, ?> map) {
      generator.writeStartObject();
      map.forEach(
          (key, each) -> {
            generator.writeName((String) key);
            write(generator, each);
          });
      generator.writeEndObject();
    } else if (value instanceof Collection<?> items) {
      generator.writeStartArray();
      items.forEach(each -> write(generator, each));
      generator.writeEndArray();
    } else if (value instanceof Number number) {
      generator.writeNumber(number.toString());
    } else if (value instanceof Boolean flag) {
      generator.writeBoolean(flag);
    } else if (value == null) {
      generator.writeNull();
    } else {
      generator.writeString(whole(value.toString()));
    }
  }

  /** Half a character, as a paste may leave one, would be refused; it becomes a question mark. */
  private static String whole(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
