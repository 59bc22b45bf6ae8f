package org.unhunch.ui.kit.sign;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JTextArea;
import org.unhunch.routine.term.Longest;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.TypedText;
import org.unhunch.ui.kit.layout.InnerScroll;

/** Where a person writes a note, which is kept when the focus leaves it or the field goes away. */
public final class NoteField {
  private final JTextArea area;
  private final Consumer<String> keep;
  private final JComponent component;
  private String kept;

  /**
   * A field with a note.
   *
   * @param label what the note is on, for those who cannot see where the field stands
   * @param rows how many lines are seen
   * @param keep told the note whenever it has changed
   */
  public NoteField(String name, String label, int rows, String note, Consumer<String> keep) {
    this.area = Texts.area(note, rows);
    this.keep = keep;
    this.component = new InnerScroll(area);
    TypedText.limit(area, Longest.NOTE, true);
    this.kept = area.getText().strip();
    area.setName(name);
    area.getAccessibleContext().setAccessibleName(label);
    area.addHierarchyListener(event -> keepIfGone());
    area.addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusLost(FocusEvent event) {
            keep();
          }
        });
  }

  /** {@return the component} */
  public JComponent component() {
    return component;
  }

  /** {@return the text field itself, to be labelled} */
  public JTextArea area() {
    return area;
  }

  /** A screen may be left, or the window closed, by a key that moves no focus. */
  private void keepIfGone() {
    if (!area.isDisplayable()) {
      keep();
    }
  }

  private void keep() {
    String note = area.getText().strip();
    if (!note.equals(kept)) {
      kept = note;
      keep.accept(note);
    }
  }
}
