package org.unhunch.ui.edit.exercise;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.ListModel;
import org.unhunch.ui.kit.Card;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.picture.FigureStrip;

/** Draws what an exercise can begin from: its picture and its name. */
@SuppressWarnings("serial") // never serialized
final class BeginCell extends JPanel implements ListCellRenderer<Beginning> {
  /** Pixels at no zoom between cards, each of which has it at its right and below. */
  static final int GAP = 10;

  private static final int ROOM = 6;

  /** So many lines a name has room for; one more where one of them needs it. */
  private static final int LINES = 2;

  private final transient Ui ui;
  private final int height;
  private final Card card = new Card(ROOM, 4);
  private final JLabel picture = new JLabel();
  private final TextBlock name = new TextBlock(LINES + 1);
  private transient FigureStrip strip;
  private int stripWidth;
  private int nameHeight;

  /** Draws pictures of this height, in pixels at no zoom. */
  BeginCell(Ui ui, int height) {
    super(new BorderLayout());
    this.ui = ui;
    this.height = height;
    name.putClientProperty("FlatLaf.styleClass", "small"); // long words are not to be torn
    setOpaque(false);
    setBorder(Texts.room(0, 0, GAP, GAP));
    card.add(picture, BorderLayout.CENTER);
    card.add(name, BorderLayout.SOUTH);
    add(card);
  }

  @Override
  public Component getListCellRendererComponent(
      JList<? extends Beginning> list, Beginning each, int index, boolean selected, boolean focus) {
    int room = list.getFixedCellWidth() - UIScale.scale(GAP + 2 * ROOM);
    int width = Math.max(1, (int) (room / UIScale.getZoomFactor()));
    if (strip == null || stripWidth != width) {
      stripWidth = width;
      strip = new FigureStrip(ui.pictures(), width, height);
      picture.setIcon(strip);
      nameHeight = nameHeight(list.getModel(), room);
    }
    strip.show(1, () -> each.scene().get().stream().toList());
    name.setText(each.name());
    name.setPreferredSize(new Dimension(0, nameHeight));
    card.mark(selected);
    setToolTipText(each.name());
    getAccessibleContext().setAccessibleName(each.name());
    return this;
  }

  private int nameHeight(ListModel<? extends Beginning> all, int room) {
    int line = name.getFontMetrics(name.getFont()).getHeight();
    int height = LINES * line;
    for (int i = 0; i < all.getSize(); i++) {
      name.setText(all.getElementAt(i).name());
      height = Math.max(height, Math.min(name.heightFor(room), (LINES + 1) * line));
    }
    return height;
  }
}
