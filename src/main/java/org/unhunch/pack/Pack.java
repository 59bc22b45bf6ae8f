package org.unhunch.pack;

import java.util.UUID;
import org.unhunch.routine.term.Require;
import org.unhunch.routine.term.Wording;

/**
 * What a pack is and who says they made it.
 *
 * @param id the same in all its versions
 * @param name what it is called
 * @param author who made it; may be empty
 * @param purpose whom or what it is for; may be empty
 * @param version 1 or more; a later one is higher
 * @param language the language of its texts, such as {@code en}
 */
public record Pack(
    UUID id, String name, String author, String purpose, int version, String language) {
  /** What the name of a pack's file ends in. */
  public static final String ENDING = ".unhunch";

  public Pack {
    Require.text("name", name);
    Require.least("version", version, 1);
  }

  /** {@return a first version with an id of its own, in the language in which it is written} */
  public static Pack anew(String name, String language) {
    return new Pack(UUID.randomUUID(), name, "", "", 1, language);
  }

  /** {@return the same pack of another version} */
  public Pack version(int other) {
    return new Pack(id, name, author, purpose, other, language);
  }

  /** {@return the same pack by another name, for what is said otherwise} */
  Pack called(String other, String reason) {
    return new Pack(id, other, author, reason, version, language);
  }

  /**
   * {@return the same pack as somebody sends it}
   *
   * @param who may be empty
   * @param line whom or what it is for; may be empty
   */
  public Pack from(String who, String line) {
    return new Pack(id, name, who, line, version, language);
  }

  /** {@return in which language its exercises and routines are} */
  public Wording wording() {
    return Wording.of(language);
  }

  /** {@return the id in the program of what has the short id in this pack's file} */
  public String fullId(String shortId) {
    return id + "/" + shortId;
  }

  /** {@return whether something with this id in the program is of this pack} */
  public boolean has(String fullId) {
    return fullId.startsWith(id + "/");
  }

  /** {@return the short id of something in a pack; the id itself of what is in none} */
  public static String shortId(String fullId) {
    return fullId.substring(fullId.indexOf('/') + 1);
  }
}
