package org.unhunch.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Damages files of JSON in every way that the same random numbers tell it to. */
final class Mutator {
  private static final Pattern TEXT = Pattern.compile("\"(?s:.*)\"");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9].*");
  private static final Pattern VALUE = Pattern.compile(TEXT + "|" + NUMBER + "|[a-z]+|[\\[{]");
  private static final Pattern ANY = Pattern.compile("\\S(?s:.*)");
  private static final List<String> NUMBERS =
      List.of(
          "-1",
          "0",
          "-0",
          "00",
          "1.5",
          "1e0",
          "1e999",
          "-1e999",
          "1e-999",
          "1e2147483648",
          "NaN",
          "100",
          "600",
          "999",
          "2147483647",
          "2147483648",
          "-2147483648",
          "9223372036854775807",
          "9223372036854775808",
          "0.1e",
          "+1",
          "0x10",
          "1_000",
          "١٢",
          "1".repeat(40),
          "9".repeat(5_000),
          "0." + "3".repeat(400),
          "1e+1");
  private static final List<String> SCRAPS =
      List.of(
          "{}",
          "[]",
          "null",
          "true",
          "\"\"",
          "\" \"",
          "\"x\"",
          "[[]]",
          "[null]",
          "{\"id\": 3}",
          "\"1969-12-31T23:59:59Z\"",
          "\"9999-12-31T23:59:59Z\"",
          "\"+100000-01-01T00:00:00Z\"",
          "\"+1000000000-12-31T23:59:59.999999999Z\"",
          "\"-1000000000-01-01T00:00:00Z\"",
          "\"a\": 1",
          ",",
          ":",
          "}",
          "]",
          "{",
          "[",
          "/* */",
          "//",
          "'x'",
          "undefined");
  private static final List<String> LETTERS =
      List.of(
          "\\u0000",
          "\\ud800",
          "\\udfff\\ud800",
          "\\ud83e\\udd38",
          "\u202E",
          "\u2028",
          "\uFEFF",
          "\uFFFF",
          "e\u0301".repeat(300),
          "🤸",
          "\\u12",
          "\\x",
          "\\",
          "\u0000",
          "\t",
          "\n",
          "Ａ",
          "ﬁ",
          "İ",
          "\u00AD",
          "\u200B",
          "<html>",
          "${x}",
          "%s",
          "{0}",
          "'",
          "../",
          "\\\\");

  /** Bytes that are no UTF-8: overlong, a surrogate, cut short, never used. */
  private static final byte[][] NO_LETTERS = {
    {(byte) 0xC0, (byte) 0x80},
    {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
    {(byte) 0xE2, (byte) 0x82},
    {(byte) 0xFF, (byte) 0xFE}
  };

  /** Each token of a longer file is an object here, in no more memory than the program has. */
  private static final int SHORT = 400_000;

  private final Random random;

  Mutator(Random random) {
    this.random = random;
  }

  /** One damage of the bytes, of any kind, or now and then two, where the first left them short. */
  byte[] damaged(byte[] sound) {
    boolean twice = random.nextInt(3) == 2;
    byte[] bytes = damagedOnce(sound);
    return twice && bytes.length < SHORT ? damagedOnce(bytes) : bytes;
  }

  private byte[] damagedOnce(byte[] bytes) {
    return switch (random.nextInt(9)) {
      case 0 -> cut(bytes);
      case 1 -> changed(bytes);
      case 2 -> spliced(bytes);
      default -> {
        Tokens tokens = new Tokens(new String(bytes, StandardCharsets.UTF_8));
        if (tokens.size() > 0) {
          damage(tokens);
        }
        yield tokens.text().getBytes(StandardCharsets.UTF_8);
      }
    };
  }

  private void damage(Tokens tokens) {
    switch (random.nextInt(7)) {
      case 0 -> token(tokens);
      case 1 -> structure(tokens);
      case 2 -> size(tokens);
      case 3 -> depth(tokens);
      case 4 -> replace(tokens, NUMBER, one(NUMBERS));
      case 5 -> replace(tokens, NUMBER, Integer.toString(random.nextInt(1_200) - 100));
      default -> letters(tokens);
    }
  }

  private byte[] cut(byte[] bytes) {
    return Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
  }

  private byte[] changed(byte[] bytes) {
    byte[] changed = bytes.clone();
    for (int times = random.nextInt(5); times >= 0 && changed.length > 0; times--) {
      changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
    }
    return changed;
  }

  /** Puts in bytes that are no letters, or a piece of the file itself. */
  private byte[] spliced(byte[] bytes) {
    int at = random.nextInt(bytes.length + 1);
    int from = random.nextInt(bytes.length + 1);
    byte[] piece =
        random.nextBoolean()
            ? NO_LETTERS[random.nextInt(NO_LETTERS.length)]
            : Arrays.copyOfRange(bytes, from, from + random.nextInt(bytes.length - from + 1));
    var out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    out.writeBytes(piece);
    out.write(bytes, at, bytes.length - at);
    return out.toByteArray();
  }

  /** Takes one away, doubles it or puts a scrap in its place. */
  private void token(Tokens tokens) {
    int at = tokens.pick(random, ANY);
    if (at >= 0) {
      String token = tokens.get(at);
      tokens.replace(at, at + 1, one(List.of("", token + token, token + "," + token, one(SCRAPS))));
    }
  }

  /** Puts one value into the place of another, around it or out of it. */
  private void structure(Tokens tokens) {
    int at = tokens.pick(random, VALUE);
    int other = tokens.pick(random, VALUE);
    if (at >= 0) {
      int end = tokens.end(at);
      String value = tokens.part(at, end);
      String elsewhere = tokens.part(other, tokens.end(other));
      tokens.replace(
          at,
          end,
          one(List.of(elsewhere, "[" + value + "]", "{\"a\": " + value + "}", one(SCRAPS), "")));
    }
  }

  /** Makes a value, a text or the whole file very long. */
  private void size(Tokens tokens) {
    int times = 1 << random.nextInt(15);
    if (random.nextInt(8) == 0) {
      tokens.replace(0, 0, " \n".repeat(times * 40));
    } else if (random.nextBoolean()) {
      String many = "x y".repeat(times);
      replace(tokens, TEXT, "\"" + many + "\"");
    } else {
      int at = tokens.pick(random, VALUE);
      if (at >= 0) {
        int end = tokens.end(at);
        String value = tokens.part(at, end);
        int fits = Math.max(1, Math.min(times, 1_500_000 / (value.length() + 1)));
        tokens.replace(at, end, (value + ",").repeat(fits) + value);
      }
    }
  }

  private void depth(Tokens tokens) {
    int at = tokens.pick(random, VALUE);
    if (at >= 0) {
      int end = tokens.end(at);
      int levels = 1 << random.nextInt(16);
      boolean lists = random.nextBoolean();
      String closing = random.nextInt(4) == 0 ? "" : (lists ? "]" : "}").repeat(levels);
      String opening = (lists ? "[" : "{\"a\":").repeat(levels);
      tokens.replace(at, end, opening + tokens.part(at, end) + closing);
    }
  }

  private void letters(Tokens tokens) {
    int at = tokens.pick(random, TEXT);
    if (at >= 0) {
      String text = tokens.get(at);
      int in = random.nextInt(text.length());
      tokens.replace(at, at + 1, text.substring(0, in) + one(LETTERS) + text.substring(in));
    }
  }

  private void replace(Tokens tokens, Pattern fitting, String text) {
    int at = tokens.pick(random, fitting);
    if (at >= 0) {
      tokens.replace(at, at + 1, text);
    }
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
