package org.unhunch.catalog.text;

/** What says a text otherwise, or leaves it as it is. */
@FunctionalInterface
interface Lookup {
  /**
   * {@return what is said instead, or null where nothing is}
   *
   * @param key names the text, such as {@code prone-t/cue/lift}
   * @param english the text as the catalog has it
   * @param most how many letters it may have
   */
  String text(String key, String english, int most);
}
