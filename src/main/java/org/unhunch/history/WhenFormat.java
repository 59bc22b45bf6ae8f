package org.unhunch.history;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.unhunch.json.Fields;
import org.unhunch.message.Message;

/**
 * A moment as files have it: in UTC, as they always had it, and the offset under a key of its own,
 * which earlier versions of this program pass over.
 */
public final class WhenFormat {
  private static final String OFFSET = "offset";

  private WhenFormat() {}

  /** Puts a moment under the key, and its offset where that is known. */
  public static void write(When when, String key, Map<String, Object> file) {
    file.put(key, when.instant());
    when.offset().ifPresent(offset -> file.put(OFFSET, offset.getId()));
  }

  /** {@return the moment under the key, or null after noting what is wrong} */
  public static When read(Fields file, String key) {
    Instant instant = file.moment(key);
    Optional<ZoneOffset> offset =
        file.valueIfAny(OFFSET)
            .map(each -> each.parsed(ZoneOffset::of, Message.of("stored.an-offset")));
    return instant == null ? null : new When(instant, offset);
  }
}
