package org.unhunch.ui.edit.pose;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;
import javax.swing.UIManager;
import org.unhunch.edit.pose.Drag;
import org.unhunch.edit.pose.Guide;
import org.unhunch.edit.pose.Handle;
import org.unhunch.edit.pose.Hold;
import org.unhunch.figure.body.Chain;
import org.unhunch.message.Message;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Target;
import org.unhunch.routine.pose.Vec;
import org.unhunch.words.Words;

/** What is drawn around the body: what a part falls short of, and the name of the one at hand. */
final class Guides {
  /** What is missed by less, in hundredths of a body's height, is not shown. */
  private static final double MISSED = 0.8;

  private static final int AWAY = 18;
  private static final int PAD = 8;
  private final Studio studio;
  private final PoseView view;

  Guides(Studio studio, PoseView view) {
    this.studio = studio;
    this.view = view;
  }

  /** Where a planted limb should be, if it is not there. */
  private Optional<Vec> missed(Limb limb) {
    Target target = studio.pose().reach(limb).target();
    Chain chain = studio.body().limb(limb);
    if (chain.missing() < MISSED || studio.isMoving()) {
      return Optional.empty();
    }
    if (target instanceof Target.Kneel kneel) {
      return Optional.of(kneel.knee());
    }
    boolean room = target instanceof Target.At at && at.anchor() == Target.Anchor.ROOM;
    return room ? Optional.of(((Target.At) target).point()) : Optional.empty();
  }

  private Handle handle(Limb limb) {
    return studio.pose().reach(limb).target() instanceof Target.Kneel
        ? Handle.knee(limb)
        : Handle.of(limb);
  }

  boolean isAmiss(Handle handle) {
    return handle.limb().filter(limb -> handle(limb) == handle).flatMap(this::missed).isPresent();
  }

  void paint(Graphics2D g) {
    g.setColor(UIManager.getColor("Unhunch.accent"));
    g.setStroke(stroke(0.1f));
    line().ifPresent(g::draw);
    g.setColor(UIManager.getColor("Unhunch.caution"));
    g.setStroke(stroke(4));
    for (Limb limb : Limb.values()) {
      missed(limb).ifPresent(goal -> missed(g, handle(limb), goal));
    }
  }

  /** Dashes of a length in pixels at no zoom. */
  private static BasicStroke stroke(float dash) {
    return new BasicStroke(
        UIScale.scale(1.6f),
        BasicStroke.CAP_ROUND,
        BasicStroke.JOIN_ROUND,
        1,
        new float[] {UIScale.scale(dash), UIScale.scale(4f)},
        0);
  }

  /** The line that shows what has caught the part at hand. */
  private Optional<Line2D> line() {
    return studio
        .drawn()
        .flatMap(
            drawn ->
                studio
                    .handle()
                    .flatMap(each -> Guide.of(drawn, each, studio.setting(view.pedestal()))))
        .map(each -> new Line2D.Double(seen(each.from()), seen(each.to())));
  }

  private Point2D seen(Vec place) {
    return view.pedestal().see(place, view.room());
  }

  private void missed(Graphics2D g, Handle handle, Vec goal) {
    Point2D to = seen(goal);
    g.draw(new Line2D.Double(view.seen(handle), to));
    double wide = UIScale.scale(20f);
    double high = UIScale.scale(6f);
    g.draw(new Ellipse2D.Double(to.getX() - wide, to.getY() - high, 2 * wide, 2 * high));
  }

  /** What a part does, in words. */
  String said(Handle handle) {
    Words words = studio.ui().words();
    return Hold.now(studio.pose(), handle, studio.setting(view.pedestal()))
        .map(words::text)
        .orElse("");
  }

  /** Names the handle under the pointer, and what has caught it. */
  void label(Graphics2D g) {
    Optional<Handle> handle = view.hot();
    if (handle.isEmpty() || studio.isMoving()) {
      return;
    }
    Words words = studio.ui().words();
    String name = words.text(handle.get().named());
    Optional<Message> caught = studio.drawn().flatMap(Drag.Drawn::caught);
    String text =
        caught.map(each -> words.text("pose.caught", name, words.text(each))).orElse(name);
    bubble(g, view.seen(handle.get()), text, isAmiss(handle.get()));
  }

  /** Says the worst of what is wrong while a part is drawn: the side may be out of sight. */
  void warn(Graphics2D g) {
    if (studio.drawn().isPresent()) {
      Point2D corner = new Point2D.Double(UIScale.scale(PAD - AWAY), view.getHeight());
      studio.troubles(view.pedestal()).stream()
          .findFirst()
          .map(each -> studio.ui().words().text(each.what()))
          .ifPresent(each -> bubble(g, corner, each, true));
    }
  }

  private void bubble(Graphics2D g, Point2D at, String text, boolean amiss) {
    g.setFont(view.getFont());
    FontMetrics metrics = g.getFontMetrics();
    int pad = UIScale.scale(PAD);
    int wide = metrics.stringWidth(text) + 2 * pad;
    int high = metrics.getHeight() + pad;
    double right = at.getX() + UIScale.scale(AWAY);
    boolean fits = right + wide < view.getWidth();
    double x = fits ? right : Math.max(0, at.getX() - UIScale.scale(AWAY) - wide);
    double y = Math.max(0, Math.min(view.getHeight() - high - pad, at.getY() - high / 2.0));
    Color ground = UIManager.getColor(amiss ? "Unhunch.caution" : "Unhunch.accent");
    g.setColor(ground);
    g.fill(new RoundRectangle2D.Double(x, y, wide, high, pad, pad));
    g.setColor(UIManager.getColor("Unhunch.onAccent"));
    g.drawString(text, (float) x + pad, (float) y + pad / 2f + metrics.getAscent());
  }
}
