package org.unhunch.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Turns a text into nodes, within limits that no catalog comes near to. */
final class NodeParser {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(32)
                  .maxStringLength(2_000)
                  .maxNameLength(200)
                  .maxNumberLength(30)
                  .build())
          .build();

  private static final int MOST_VALUES = 500;

  private static final char DELETE = '\u007f';

  private final JsonParser parser;
  private final boolean plain;
  private final Report report;

  private NodeParser(JsonParser parser, boolean plain, Report report) {
    this.parser = parser;
    this.plain = plain;
    this.report = report;
  }

  /**
   * {@return the one value in the text, or empty after noting what is wrong with it}
   *
   * @param ascii whether there is nothing but ASCII in the text
   */
  static Optional<Node> parse(String text, boolean ascii, Report report) {
    // JSON has other control characters written as escapes.
    boolean plain = ascii && text.indexOf('\\') < 0 && text.indexOf(DELETE) < 0;
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return new NodeParser(parser, plain, report).documentOrProblem();
    }
  }

  private Optional<Node> documentOrProblem() {
    try {
      return document();
    } catch (JacksonException e) {
      // Going beyond a limit of the parser has no place of its own.
      var place = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
      report.problem(at(place), JsonPath.FILE, explain(e));
      return Optional.empty();
    }
  }

  private Optional<Node> document() {
    if (parser.nextToken() == null) {
      report.problem(
          new Node.At(1, 1), JsonPath.FILE, "the file is empty; a JSON object would be right");
      return Optional.empty();
    }
    Node node = value(JsonPath.FILE);
    if (parser.nextToken() != null) {
      report.problem(here(), JsonPath.FILE, "the file goes on after its end; remove what follows");
      return Optional.empty();
    }
    return Optional.of(node);
  }

  private Node value(JsonPath where) {
    Node.At at = here();
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(at, where);
      case START_ARRAY -> items(at, where);
      case VALUE_STRING -> text(at, where);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Number(at, parser.getString());
      default -> new Node.Word(at, parser.getString());
    };
  }

  private Node object(Node.At at, JsonPath where) {
    List<Node.Member> members = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Node.At keyAt = here();
      String key = parser.currentName();
      JsonPath path = where.key(key);
      parser.nextToken();
      Node value = value(path);
      if (Node.Object.find(members, key) == null) {
        members.add(new Node.Member(key, keyAt, value));
      } else {
        report.problem(keyAt, path, "the key '" + key + "' stands here twice; keep one of them");
      }
      checkCount(members.size());
    }
    return new Node.Object(at, members);
  }

  private Node items(Node.At at, JsonPath where) {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(where.item(items.size())));
      checkCount(items.size());
    }
    return new Node.Items(at, items);
  }

  /** A control character could move the cursor of the terminal that shows it. */
  private Node text(Node.At at, JsonPath where) {
    String text = parser.getString();
    if (!plain && text.chars().anyMatch(Character::isISOControl)) {
      report.problem(at, where, "a control character stands in this text; remove it");
    }
    return new Node.Text(at, text);
  }

  private static void checkCount(int values) {
    if (values > MOST_VALUES) {
      throw new StreamConstraintsException("too many values");
    }
  }

  private Node.At here() {
    return at(parser.currentTokenLocation());
  }

  private static Node.At at(TokenStreamLocation location) {
    return new Node.At(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  private static String explain(JacksonException e) {
    if (e instanceof StreamConstraintsException) {
      return "something here is too long or nested too deep; no catalog needs that";
    }
    String message = String.valueOf(e.getOriginalMessage());
    if (message.contains("end-of-input")) {
      return "the file ends in the middle; close every { and [ and \"";
    }
    String what = message.replaceAll("\\s*[(\\[;:\\n](?s:.*)$", "");
    return "this is not JSON: "
        + what
        + "; look here for a comma, a bracket or a quote that is missing or too much";
  }
}
