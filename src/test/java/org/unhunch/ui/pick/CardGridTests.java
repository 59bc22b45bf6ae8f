package org.unhunch.ui.pick;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.util.UIScale;
import java.util.Set;
import javax.swing.DefaultListModel;
import org.junit.jupiter.api.Test;
import org.unhunch.choose.Offer;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.Ui;
import org.unhunch.ui.kit.layout.CardGrid;

class CardGridTests {
  /** Guards the start of the program against cards that are measured before there is a width. */
  @Test
  void withoutAWidthNoCardIsMeasuredAndWithOneThereAreAsManyColumnsAsFit() {
    Ui.theme(false);
    var kit = ScreenKit.of(Prefs.having("chair").preferences());
    DefaultListModel<Offer> model = new DefaultListModel<>();
    model.addAll(new Offers(kit).all());
    CardGrid<Offer> list = Ui.edt(() -> new CardGrid<>(model, 388, 3));
    Ui.run(
        () ->
            list.setCellRenderer(new OfferCell(kit.words(), kit.pictures(), Set::of, kit::origin)));
    assertThat(Ui.edt(() -> list.getPreferredSize().height)).isLessThanOrEqualTo(model.getSize());
    for (int columns = 1; columns <= 5; columns++) {
      int width = columns * UIScale.scale(400);
      Ui.run(() -> list.setSize(width, 900));
      int across = Math.min(3, columns);
      int rows = (model.getSize() + across - 1) / across;
      int card = Ui.edt(() -> list.getCellBounds(0, 0).height);
      assertThat(card).isGreaterThan(60);
      assertThat(Ui.edt(() -> list.getPreferredSize().height)).isEqualTo(rows * card);
      assertThat(Ui.edt(() -> list.getCellBounds(0, 0).width)).isEqualTo(width / across);
    }
  }
}
