package org.unhunch.ui.edit;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.UIManager;
import org.unhunch.edit.Edit;
import org.unhunch.edit.Overview;
import org.unhunch.edit.Overview.Block;
import org.unhunch.edit.Overview.Height;
import org.unhunch.message.Message;
import org.unhunch.ui.edit.row.Workbench;
import org.unhunch.words.Words;

/** The routine as blocks as wide as their time, each as high as the body is: a way down is seen. */
@SuppressWarnings("serial") // never serialized
final class HeightLine extends JLabel {
  private static final int LEVEL = 17;
  private static final int BLOCK = 10;
  private static final int GAP = 8;
  private final transient Workbench bench;
  private final transient Words words;

  /** Tells {@code chosen} which row's block was clicked. */
  HeightLine(Workbench bench, IntConsumer chosen) {
    this.bench = bench;
    this.words = bench.ui().words();
    setName("heights");
    putClientProperty("FlatLaf.styleClass", "small-muted");
    setToolTipText("");
    addMouseListener(
        new MouseAdapter() {
          @Override
          public void mousePressed(MouseEvent event) {
            at(event.getX()).ifPresent(each -> chosen.accept(each.row()));
          }
        });
  }

  /** Shows the draft as it is now; who hears it gets one sentence. */
  void refresh() {
    String heights =
        blocks().stream()
            .map(each -> name(each.height()))
            .reduce((one, other) -> one.endsWith(other) ? one : one + ", " + other)
            .orElse("");
    getAccessibleContext()
        .setAccessibleName(
            Stream.of(
                    words.clock(overview().seconds()),
                    heights,
                    words.text("edit.trips", overview().timesDown()))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", ")));
    repaint();
  }

  private Overview overview() {
    return bench.overview();
  }

  private List<Block> blocks() {
    return overview().blocks();
  }

  private String name(Height height) {
    return words.text(Words.key("edit.height.", height));
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(UIScale.scale(200), UIScale.scale(LEVEL * Height.values().length));
  }

  @Override
  public String getToolTipText(MouseEvent event) {
    return at(event.getX())
        .map(
            each ->
                words.text(
                    "edit.block",
                    word(Edit.named(bench.draft().rows().get(each.row()))),
                    words.clock(each.seconds())))
        .orElse(null);
  }

  private String word(Object name) {
    return name instanceof Message message ? words.text(message) : String.valueOf(name);
  }

  private Optional<Block> at(int x) {
    double second = (x - left()) / pixels();
    return blocks().stream()
        .filter(each -> each.start() <= second && second < each.start() + each.seconds())
        .findFirst();
  }

  private int left() {
    FontMetrics metrics = getFontMetrics(getFont());
    return Stream.of(Height.values())
            .mapToInt(each -> metrics.stringWidth(name(each)))
            .max()
            .orElse(0)
        + UIScale.scale(GAP);
  }

  private double pixels() {
    return (double) Math.max(1, getWidth() - left()) / Math.max(1, overview().seconds());
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    FlatUIUtils.setRenderingHints(g);
    int left = left();
    FontMetrics metrics = getFontMetrics(getFont());
    for (Height each : Height.values()) {
      int y = middle(each);
      g.setColor(getForeground());
      String name = name(each);
      int x = left - UIScale.scale(GAP) - metrics.stringWidth(name);
      FlatUIUtils.drawString(this, g, name, x, y + metrics.getAscent() / 2 - 1);
      g.setColor(UIManager.getColor("Unhunch.cardBorder"));
      g.fillRect(left, y, getWidth() - left, 1);
    }
    Optional<Block> before = Optional.empty();
    for (Block each : blocks()) {
      paint(g, each, before);
      before = Optional.of(each);
    }
    g.dispose();
  }

  private void paint(Graphics2D g, Block block, Optional<Block> before) {
    double x = left() + block.start() * pixels();
    double wide = Math.max(1, block.seconds() * pixels() - 1);
    int high = UIScale.scale(BLOCK);
    int y = middle(block.height());
    before
        .filter(each -> each.height() != block.height())
        .ifPresent(
            each -> {
              g.setColor(getForeground());
              float dot = UIScale.scale(2f);
              g.setStroke(
                  new BasicStroke(
                      1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, new float[] {dot}, 0));
              g.draw(new Line2D.Double(x, middle(each.height()), x, y));
            });
    g.setColor(color(block));
    g.fill(new RoundRectangle2D.Double(x, y - high / 2.0, wide, high, high / 3.0, high / 3.0));
    if (block.row() == bench.open()) {
      g.setColor(UIManager.getColor("Unhunch.accentDeep"));
      g.setStroke(new BasicStroke(UIScale.scale(1.5f)));
      g.draw(new RoundRectangle2D.Double(x, y - high / 2.0, wide, high, high / 3.0, high / 3.0));
    }
  }

  private static Color color(Block block) {
    int shade =
        block
            .kind()
            .map(
                kind ->
                    switch (kind) {
                      case MOBILITY -> 2;
                      case STRETCH -> 3;
                      case STRENGTH -> 4;
                    })
            .orElse(0);
    return UIManager.getColor(shade == 0 ? "Unhunch.track" : "Unhunch.shade." + shade);
  }

  private static int middle(Height height) {
    return UIScale.scale(LEVEL) * height.ordinal() + UIScale.scale(LEVEL) / 2;
  }
}
