package org.unhunch.catalog.text;

import java.util.function.Function;

/** Answers as the texts do, and notes whether one was lacking: what is mixed is of no use. */
final class Whole implements Lookup {
  private final Lookup texts;
  private boolean lacking;

  private Whole(Lookup texts) {
    this.texts = texts;
  }

  /** What is made with the texts; what is made without any where one of them is lacking. */
  static <T> T of(Lookup texts, Function<Lookup, T> said, Function<Lookup, T> same) {
    Whole whole = new Whole(texts);
    T made = said.apply(whole);
    return whole.lacking ? same.apply((key, english, most) -> english) : made;
  }

  @Override
  public String text(String key, String english, int most) {
    String said = texts.text(key, english, most);
    lacking |= said == null;
    return said == null ? english : said;
  }
}
