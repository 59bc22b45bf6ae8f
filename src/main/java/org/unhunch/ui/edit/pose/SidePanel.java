package org.unhunch.ui.edit.pose;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JToggleButton;
import org.unhunch.edit.pose.Handle;
import org.unhunch.edit.pose.Hold;
import org.unhunch.edit.pose.Slide;
import org.unhunch.edit.pose.Trouble;
import org.unhunch.message.Message;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Card;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.Column;
import org.unhunch.ui.kit.layout.Pair;
import org.unhunch.ui.kit.layout.Stretch;
import org.unhunch.ui.kit.sign.Chip;
import org.unhunch.ui.kit.sign.Sign;
import org.unhunch.words.Words;

/** What is not dragged: the sliders, what the limb at hand holds on to, and what is wrong. */
final class SidePanel {
  private final Studio studio;
  private final Words words;
  private final PoseView view;
  private final Runnable between;
  private final Map<Slide, JSlider> sliders = new EnumMap<>(Slide.class);
  private final Map<Slide, JLabel> said = new EnumMap<>(Slide.class);
  private final JPanel holds = Texts.column(6);
  private final JPanel troubles = Texts.column(6);
  private final JPanel component = Texts.column(10);
  private List<Hold> held = List.of();
  private List<Trouble> told = List.of();
  private boolean showing;

  /** Has a pose put in between where only that would mend something. */
  SidePanel(Studio studio, PoseView view, Runnable between) {
    this.studio = studio;
    this.words = studio.ui().words();
    this.view = view;
    this.between = between;
    for (Slide each : Slide.values()) {
      component.add(slider(each));
    }
    holds.setOpaque(false);
    troubles.setOpaque(false);
    component.setOpaque(false);
    component.add(troubles); // in sight while one drags
    component.add(holds);
    showTroubles(List.of());
  }

  JComponent component() {
    return component;
  }

  private JComponent slider(Slide slide) {
    JSlider slider = new JSlider(-slide.most(), slide.most());
    slider.setName("pose." + slide.name());
    slider.setOpaque(false);
    slider.setBorder(Texts.room(6, 0, 6, 0)); // high enough to be hit
    slider.getAccessibleContext().setAccessibleName(words.text(slide.named()));
    slider.addChangeListener(event -> slid(slide, slider.getValue()));
    JLabel now = Texts.label("", "small-muted");
    sliders.put(slide, slider);
    said.put(slide, now);
    JPanel head = new JPanel(new Pair(8, true));
    head.add(Texts.label(words.text(slide.named()), "bold"));
    head.add(now);
    JPanel ends = new JPanel(new BorderLayout());
    ends.add(Texts.label(words.text(slide.left()), "small-muted"), BorderLayout.LINE_START);
    ends.add(Texts.label(words.text(slide.right()), "small-muted"), BorderLayout.LINE_END);
    JPanel all = new JPanel(new Column(0, false));
    for (JComponent each : List.of(head, slider, ends)) {
      each.setOpaque(false);
      all.add(each);
    }
    all.setOpaque(false);
    return all;
  }

  private void slid(Slide slide, int value) {
    if (!showing) {
      Message does = Message.of("pose.undo.part", slide.named());
      studio.put(slide.in(studio.pose(), value), does, slide.name());
    }
  }

  void show() {
    showing = true;
    for (Slide each : Slide.values()) {
      JSlider slider = sliders.get(each);
      if (!slider.getValueIsAdjusting()) {
        slider.setValue(each.of(studio.pose()));
      }
      String now = words.text(each.said(studio.pose()));
      said.get(each).setText(now);
      slider.getAccessibleContext().setAccessibleDescription(now);
    }
    showing = false;
    if (studio.isMoving()) {
      return;
    }
    if (studio.drawn().isEmpty()) {
      showHolds();
    }
    List<Trouble> now = studio.troubles(view.pedestal());
    if (!now.equals(told)) {
      showTroubles(now);
    }
  }

  private void showHolds() {
    Optional<Handle> handle = studio.handle();
    List<Hold> now =
        handle
            .map(each -> Hold.of(studio.pose(), each, studio.setting(view.pedestal())))
            .orElse(List.of());
    if (now.equals(held)) {
      return;
    }
    held = now;
    holds.removeAll();
    if (!now.isEmpty()) {
      Handle of = handle.orElseThrow();
      Handle end = of.limb().map(Handle::of).orElse(of);
      holds.add(Texts.label(words.text(end.named()), "bold"));
      List<JToggleButton> chips = new ArrayList<>();
      for (Hold each : now) {
        chips.add(chip(each, handle.get(), chips.size()));
      }
      holds.add(Buttons.row(chips.toArray(new JComponent[0])));
    }
    holds.revalidate();
    holds.repaint();
  }

  private JToggleButton chip(Hold hold, Handle handle, int index) {
    String name = "pose.hold." + index;
    JToggleButton chip = Chip.choice(name, words.text(hold.name()), () -> take(hold, handle));
    chip.setSelected(hold.now());
    return chip;
  }

  private void take(Hold hold, Handle handle) {
    held = List.of();
    studio.editing().settle();
    studio.put(hold.pose(), Message.of("pose.undo.part", handle.named()), "");
    view.focus(handle);
  }

  private void showTroubles(List<Trouble> now) {
    told = now;
    troubles.removeAll();
    now.forEach(each -> troubles.add(card(each)));
    if (now.isEmpty()) {
      JLabel well = Texts.label(words.text("pose.well"), "good");
      well.setIcon(Sign.CHECK);
      troubles.add(well);
    }
    troubles.revalidate();
    troubles.repaint();
  }

  private JComponent card(Trouble trouble) {
    JPanel card = new Card(14, 0);
    card.setName("pose.trouble");
    card.setLayout(new Column(6, false));
    JPanel head = new JPanel(new Stretch(8, 1));
    head.setOpaque(false);
    JLabel sign = Texts.label("", "warning");
    sign.setIcon(Sign.CAUTION);
    head.add(sign);
    head.add(Texts.block(words.text(trouble.what()), "warning"));
    card.add(head);
    trouble.more().ifPresent(each -> card.add(Texts.block(words.text(each), "small")));
    if (!trouble.repairs().isEmpty()) {
      card.add(Buttons.row(trouble.repairs().stream().map(this::button).toArray(JButton[]::new)));
    }
    return card;
  }

  private JButton button(Trouble.Repair repair) {
    JButton button = new JButton();
    button.setName("pose.repair");
    button.setText(words.text(repair.says()));
    button.addActionListener(event -> mend(repair));
    return button;
  }

  private void mend(Trouble.Repair repair) {
    studio.editing().settle();
    repair.pose().ifPresentOrElse(pose -> studio.put(pose, repair.says(), ""), between);
  }
}
