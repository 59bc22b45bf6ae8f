package org.unhunch.ui.play.part;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;

/** A layout that goes by the room there is, whatever the components would like. */
public interface RoomLayout extends LayoutManager {
  @Override
  default Dimension preferredLayoutSize(Container parent) {
    return new Dimension();
  }

  @Override
  default Dimension minimumLayoutSize(Container parent) {
    return new Dimension();
  }

  @Override
  default void addLayoutComponent(String name, Component component) {}

  @Override
  default void removeLayoutComponent(Component component) {}
}
