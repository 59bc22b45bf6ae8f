package org.unhunch.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unhunch.message.Message;
import org.unhunch.message.Unseen;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Turns one text into nodes. */
final class NodeParser {
  /** But for the end of a line, before which a quote is missing. */
  private static final Pattern CONTROL = Pattern.compile("CTRL-CHAR, code (?!10\\b|13\\b)(\\d+)");

  private final JsonFactory factory;
  private final Limits limits;
  private final Report report;
  private JsonParser parser;
  private long largeLetters;

  NodeParser(JsonFactory factory, Limits limits, Report report) {
    this.factory = factory;
    this.limits = limits;
    this.report = report;
  }

  /** {@return how many characters there are in what may be larger} */
  long largeLetters() {
    return largeLetters;
  }

  /** {@return the one value in the text, or empty after noting what is wrong with it} */
  Optional<Node> parse(String text) {
    try (JsonParser opened = factory.createParser(ObjectReadContext.empty(), text)) {
      parser = opened;
      return documentOrProblem();
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
      report.problem(new Node.At(1, 1), JsonPath.FILE, Message.of("json.empty"));
      return Optional.empty();
    }
    Node node = value(JsonPath.FILE);
    if (parser.nextToken() != null) {
      report.problem(here(), JsonPath.FILE, Message.of("json.goes-on"));
      return Optional.empty();
    }
    return Optional.of(node);
  }

  private Node value(JsonPath where) {
    Node.At at = here();
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(at, where);
      case START_ARRAY -> items(at, where);
      case VALUE_STRING -> new Node.Text(at, text(where));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Number(at, parser.getString());
      default -> new Node.Word(at, parser.getString());
    };
  }

  private String text(JsonPath where) {
    String text = parser.getString();
    boolean large = where.isAmongMembers() && limits.isLarge(where.parent().key());
    if (text.length() > (large ? limits.large().text() : limits.text())) {
      throw new StreamConstraintsException("too long");
    }
    largeLetters += large ? text.length() : 0;
    return text;
  }

  private Node object(Node.At at, JsonPath where) {
    List<Node.Member> members = new ArrayList<>();
    int most = where.isAmongMembers() ? limits.values(where.parent().key()) : limits.values();
    boolean isMany = most > limits.values();
    Set<String> keys = isMany ? new HashSet<>() : Set.of();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Node.At keyAt = here();
      String key = parser.currentName();
      JsonPath path = where.key(key);
      parser.nextToken();
      Node value = value(path);
      if (isMany ? keys.add(key) : Node.Object.find(members, key) == null) {
        members.add(new Node.Member(key, keyAt, value));
      } else {
        report.problem(keyAt, path, Message.of("json.twice", key));
      }
      checkCount(members.size(), most);
    }
    return new Node.Object(at, members);
  }

  private Node items(Node.At at, JsonPath where) {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(where.item(items.size())));
      checkCount(items.size(), limits.values());
    }
    return new Node.Items(at, items);
  }

  private static void checkCount(int values, int most) {
    if (values > most) {
      throw new StreamConstraintsException("too many values");
    }
  }

  private Node.At here() {
    return at(parser.currentTokenLocation());
  }

  private static Node.At at(TokenStreamLocation location) {
    return new Node.At(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  private static Message explain(JacksonException e) {
    if (e instanceof StreamConstraintsException) {
      return Message.of("json.too-much");
    }
    String message = String.valueOf(e.getOriginalMessage());
    if (message.contains("end-of-input")) {
      return Message.of("json.cut");
    }
    Matcher control = CONTROL.matcher(message);
    if (control.find()) {
      return Message.of("json.unseen", Unseen.name(Integer.parseInt(control.group(1))));
    }
    // The parser's own words, without its advice.
    return Message.of("json.not-json", message.replaceAll("\\s*[(\\[;:\\n](?s:.*)$", ""));
  }
}
