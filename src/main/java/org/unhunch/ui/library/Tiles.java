package org.unhunch.ui.library;

import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.kit.layout.CardGrid;
import org.unhunch.ui.moving.MovingPicture;
import org.unhunch.ui.moving.MovingPicture.Film;
import org.unhunch.ui.moving.PictureMotion;
import org.unhunch.ui.picture.Pictures;

/**
 * The exercises as tiles. The one under the mouse moves, or else the selected one while the focus
 * is among them.
 */
final class Tiles {
  private static final int MANY = 20;
  private final DefaultListModel<Exercise> model = new DefaultListModel<>();
  private final CardGrid<Exercise> list = new CardGrid<>(model, TileCell.LEAST_WIDTH, MANY);
  private final TileCell cell;
  private final Function<Exercise, Level> levels;
  private final Pictures pictures;
  private final MovingPicture moving;
  private final JPanel component = Texts.column(0);
  private int under = -1;

  /**
   * Who is told of what is done here.
   *
   * @param selected told whenever another one is selected
   * @param clicked told whenever one is clicked
   * @param menu opens the menu of the one that is selected, there
   */
  record Told(Consumer<Exercise> selected, Runnable clicked, BiConsumer<Component, Point> menu) {}

  /**
   * No tiles yet.
   *
   * @param levels gives the level that an exercise is shown at
   */
  Tiles(Ui ui, PictureMotion motion, Function<Exercise, Level> levels, Told told) {
    this.levels = levels;
    this.cell = new TileCell(ui, levels);
    this.pictures = ui.pictures();
    this.moving = new MovingPicture(ui.pictures(), ui.clocks(), motion);
    list.setCellRenderer(cell);
    list.getAccessibleContext().setAccessibleName(ui.words().text("library.exercises"));
    list.getAccessibleContext().setAccessibleDescription(ui.words().text("library.how"));
    list.add(moving.component());
    list.addListSelectionListener(
        event -> {
          move();
          if (!event.getValueIsAdjusting()) {
            selected().ifPresent(told.selected());
          }
        });
    list.opensMenu(told.menu());
    Watch watch = new Watch(told);
    list.addMouseListener(watch);
    list.addMouseMotionListener(watch);
    list.addFocusListener(watch);
    list.addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentResized(ComponentEvent event) {
            move();
          }
        });
    component.setBorder(Texts.room(0, 0, 0, -TileCell.GAP));
    component.add(list);
  }

  JComponent component() {
    return component;
  }

  CardGrid<Exercise> list() {
    return list;
  }

  Optional<Exercise> selected() {
    return Optional.ofNullable(list.getSelectedValue());
  }

  /** Shows these, none of which is selected if they are others than before. */
  void show(List<Exercise> all) {
    if (!all.equals(Collections.list(model.elements()))) {
      under = -1;
      moving.hide();
      model.clear();
      model.addAll(all);
    }
  }

  /** Selects the exercise with the id, if it is there, and scrolls to it if that is wanted. */
  void select(String id, boolean scroll) {
    int index = Collections.list(model.elements()).stream().map(Exercise::id).toList().indexOf(id);
    if (index >= 0 && scroll) {
      list.select(index);
    } else if (index >= 0) {
      list.setSelectedIndex(index);
    }
  }

  /** Moves what is to move now, and nothing else. */
  private void move() {
    int index = under >= 0 ? under : list.isFocusOwner() ? list.getSelectedIndex() : -1;
    if (index < 0 || index >= model.size()) {
      moving.hide();
      return;
    }
    Exercise exercise = model.get(index);
    Rectangle tile = list.getCellBounds(index, index);
    if (tile != null) {
      Level level = levels.apply(exercise);
      moving.component().setBounds(cell.pictureIn(tile));
      moving.show(
          exercise,
          () -> pictures.sequence(exercise, level).map(each -> new Film(each, level.script())));
    }
  }

  /** Follows the mouse and the focus. */
  private final class Watch extends MouseAdapter implements FocusListener {
    private final Told told;

    Watch(Told told) {
      this.told = told;
    }

    @Override
    public void mouseMoved(MouseEvent event) {
      if (list.cardAt(event.getPoint()) != under) {
        under = list.cardAt(event.getPoint());
        move();
      }
    }

    @Override
    public void mouseExited(MouseEvent event) {
      under = -1;
      move();
    }

    @Override
    public void mouseClicked(MouseEvent event) {
      int index = list.cardAt(event.getPoint());
      if (index < 0 || !SwingUtilities.isLeftMouseButton(event)) {
        return;
      }
      if (cell.dotsIn(list.getCellBounds(index, index)).contains(event.getPoint())) {
        told.menu().accept(list, event.getPoint());
      } else {
        told.clicked().run();
      }
    }

    @Override
    public void focusGained(FocusEvent event) {
      move();
    }

    @Override
    public void focusLost(FocusEvent event) {
      move();
    }
  }
}
