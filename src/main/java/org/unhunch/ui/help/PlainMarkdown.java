package org.unhunch.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.unhunch.ui.kit.Texts;

/** Makes plain texts of a page of the documentation, which comes along with the program. */
final class PlainMarkdown {
  /** A point that begins with what it is about. */
  private static final Pattern LED = Pattern.compile("( *• )\\*\\*(.+?)\\.?\\*\\* (.+)");

  private final List<JComponent> parts = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private boolean inTable;

  private PlainMarkdown() {}

  /** {@return whether there is a page of that file's name} */
  static boolean isThere(String name) {
    return PlainMarkdown.class.getResource(name) != null;
  }

  /** {@return the text of a page by its file's name} */
  static String page(String name) {
    try (InputStream in = PlainMarkdown.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the first table of a page} */
  static String firstTable(String text) {
    return text.lines()
        .dropWhile(line -> !line.startsWith("|"))
        .takeWhile(line -> line.startsWith("|"))
        .collect(Collectors.joining("\n"));
  }

  /**
   * {@return headings, paragraphs, points and the rows of tables, a component each, without the
   * page's title and its pictures}
   */
  static List<JComponent> of(String text) {
    PlainMarkdown page = new PlainMarkdown();
    text.lines().forEach(page::line);
    page.end();
    return page.parts;
  }

  private void line(String line) {
    String bare = line.strip();
    boolean row = bare.startsWith("|");
    if (bare.startsWith("#")) {
      end();
      heading(bare);
    } else if (row) {
      end();
      row(bare);
    } else if (bare.isEmpty() || bare.startsWith("![")) {
      end();
    } else if (bare.startsWith("- ")) {
      end();
      paragraph.append(line.startsWith(" ") ? "    • " : "• ").append(bare.substring(2));
    } else {
      paragraph.append(paragraph.isEmpty() ? "" : " ").append(bare);
    }
    inTable = row;
  }

  private void heading(String line) {
    if (line.startsWith("##")) {
      parts.add(Texts.heading(plain(line.replaceFirst("#+ *", ""))));
    }
  }

  /** The first cell names what the others say; the head and the line below it are left out. */
  private void row(String line) {
    List<String> cells =
        Stream.of(line.substring(1).split("\\|")).map(each -> plain(each.strip())).toList();
    if (inTable && !cells.get(0).matches("-+")) {
      parts.add(Texts.block(cells.get(0), "accented"));
      parts.add(Texts.block(cells.stream().skip(1).collect(Collectors.joining(" · ")), null));
    }
  }

  private void end() {
    if (!paragraph.isEmpty()) {
      Matcher led = LED.matcher(paragraph);
      boolean leads = led.matches();
      if (leads) {
        parts.add(Texts.block(led.group(1) + led.group(2), "bold"));
      }
      parts.add(Texts.block(plain(leads ? led.group(3) : paragraph.toString()), null));
      paragraph.setLength(0);
    }
  }

  /** Without the signs of emphasis, and of a link just what is said. */
  private static String plain(String text) {
    return text.replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1").replaceAll("\\*+|`", "");
  }
}
