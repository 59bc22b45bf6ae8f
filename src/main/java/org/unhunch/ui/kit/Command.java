package org.unhunch.ui.kit;

import java.awt.event.ActionEvent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.AbstractAction;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;
import org.unhunch.ui.kit.look.KeyName;
import org.unhunch.words.Words;

/**
 * Something that a person can do: what it is called, the keys that do it, and what it does.
 *
 * <p>Buttons, menu items and keys are made from it. They all follow what it says and whether it is
 * enabled. It is named by a key of the bundle, which is also the name of what is made from it.
 */
@SuppressWarnings("serial") // never serialized
public final class Command extends AbstractAction {
  private static final Pattern FUNCTION = Pattern.compile("F\\d+");
  private static final String TYPED = "typed ";
  private final String key;
  private final transient Words words;
  private final transient Runnable action;
  private final List<String> strokes;
  private transient BooleanSupplier possible = () -> true;

  /**
   * A command with the text of a key.
   *
   * @param strokes the keys that do it, as {@link KeyStroke#getKeyStroke(String)} reads them; the
   *     first is the one that is shown
   */
  public Command(String key, Words words, Runnable action, String... strokes) {
    this.key = key;
    this.words = words;
    this.action = action;
    this.strokes = List.of(strokes);
  }

  /** {@return the key of its text, by which what is made from it is named} */
  public String key() {
    return key;
  }

  /** Does nothing where it is not possible; its keys are left to others then. */
  public Command onlyIf(BooleanSupplier condition) {
    possible = condition;
    return this;
  }

  /** Says another text of the bundle from now on; its name stays. */
  public Command say(String textKey, Object... arguments) {
    putValue(NAME, words.text(textKey, arguments));
    return this;
  }

  /** Says a text of the bundle where the pointer rests on it. */
  public Command tip(String textKey) {
    putValue(SHORT_DESCRIPTION, words.text(textKey));
    return this;
  }

  /** {@return what it says} */
  public String text() {
    return getValue(NAME) == null ? words.text(key) : (String) getValue(NAME);
  }

  /** {@return what it says, unless it has no text} */
  public Optional<String> named() {
    boolean has = words != null && (getValue(NAME) != null || words.knows(key));
    return has ? Optional.of(text()) : Optional.empty();
  }

  /** {@return a button with the text and its mnemonic} */
  public JButton button() {
    JButton button = prepare(new JButton());
    button.setMnemonic(words.mnemonic(key));
    return button;
  }

  /** {@return a button with the text and its key drawn beside it} */
  public KeyButton keyButton() {
    KeyButton button = prepare(new KeyButton());
    button.showKey(firstKey());
    return button;
  }

  /** {@return the item with the text, its mnemonic and the first key, if there is one} */
  public <T extends JMenuItem> T item(T item) {
    prepare(item);
    item.setMnemonic(words.mnemonic(key));
    strokes.stream().limit(1).forEach(each -> item.setAccelerator(KeyStroke.getKeyStroke(each)));
    item.putClientProperty(KeyName.OF_ITEM, firstKey());
    return item;
  }

  /** {@return what is written on its first key; empty if it has none} */
  public String firstKey() {
    return strokes.stream().limit(1).map(this::keyName).collect(Collectors.joining());
  }

  /** A letter, a sign or F11 is its own name; the others have one in each language. */
  private String keyName(String stroke) {
    String pressed = stroke.startsWith(TYPED) ? stroke.substring(TYPED.length()) : stroke;
    return Stream.of(pressed.split(" "))
        .map(
            name ->
                name.length() == 1 || FUNCTION.matcher(name).matches()
                    ? name
                    : words.text("key." + name.toLowerCase(Locale.ROOT).replace('_', '-')))
        .collect(Collectors.joining("+"));
  }

  /** Has its keys work wherever the focus is in the window that the component is in. */
  public void bindInWindow(JComponent component) {
    strokes.forEach(each -> bind(component, JComponent.WHEN_IN_FOCUSED_WINDOW, each, key, this));
  }

  /** Has its keys work wherever the focus is in the component. */
  public void bindInside(JComponent component) {
    int inside = JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT;
    strokes.forEach(each -> bind(component, inside, each, key, this));
  }

  /** Runs the action when the key is pressed in the component or in anything inside it. */
  public static void onKey(JComponent component, String stroke, Runnable action) {
    new Command(stroke, null, action, stroke).bindInside(component);
  }

  private static void bind(
      JComponent component, int where, String stroke, String name, Command command) {
    component.getInputMap(where).put(KeyStroke.getKeyStroke(stroke), name);
    component.getActionMap().put(name, command);
  }

  /** {@return the control, which says and does this from now on, and is named by its key} */
  public <T extends AbstractButton> T prepare(T control) {
    if (getValue(NAME) == null) {
      say(key);
    }
    control.enableInputMethods(false); // nothing is typed here, and opening them takes a while
    control.setAction(this);
    control.setName(key);
    return control;
  }

  @Override
  public boolean accept(Object sender) {
    return isEnabled() && possible.getAsBoolean();
  }

  @Override
  public void actionPerformed(ActionEvent event) {
    if (possible.getAsBoolean()) {
      action.run();
    }
  }
}
