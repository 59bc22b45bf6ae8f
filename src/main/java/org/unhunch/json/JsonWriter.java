package org.unhunch.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes plain values as JSON: maps in their order, collections, numbers, booleans, null, and the
 * text of anything else.
 */
public final class JsonWriter {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonWriter() {}

  /** {@return the object over several lines, for a file that a person may open} */
  public static byte[] pretty(Map<String, ?> object) {
    return write(object, new Pretty());
  }

  /** {@return the object in one line, its end included} */
  public static byte[] line(Map<String, ?> object) {
    return write(object, ObjectWriteContext.empty());
  }

  private static byte[] write(Map<String, ?> object, ObjectWriteContext layout) {
    var out = new ByteArrayOutputStream();
    try (JsonGenerator generator = FACTORY.createGenerator(layout, out)) {
      write(generator, object);
    }
    out.write('\n');
    return out.toByteArray();
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
