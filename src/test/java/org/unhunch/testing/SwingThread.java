package org.unhunch.testing;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.swing.JComponent;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Fails every test in which a component is changed on another thread than the event dispatch
 * thread; at work in all tests by itself.
 */
public final class SwingThread implements BeforeEachCallback, AfterEachCallback {
  private static final Namespace OURS = Namespace.create(SwingThread.class);

  @Override
  public void beforeEach(ExtensionContext context) {
    Watch watch = new Watch();
    context.getStore(OURS).put(Watch.class, watch);
    RepaintManager.setCurrentManager(watch);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    context.getStore(OURS).get(Watch.class, Watch.class).check();
  }

  /** Whatever changes how a component looks comes by here. */
  static final class Watch extends RepaintManager {
    private final Queue<Throwable> strays = new ConcurrentLinkedQueue<>();

    /** Throws if anything came by on another thread. */
    void check() {
      if (!strays.isEmpty()) {
        throw new AssertionError("off the event dispatch thread", strays.peek());
      }
    }

    private void look(JComponent component) {
      if (!SwingUtilities.isEventDispatchThread()) {
        strays.add(new Throwable(Thread.currentThread() + " changes " + component.getClass()));
      }
    }

    @Override
    public synchronized void addInvalidComponent(JComponent component) {
      look(component);
      super.addInvalidComponent(component);
    }

    @Override
    public void addDirtyRegion(JComponent component, int x, int y, int width, int height) {
      look(component);
      super.addDirtyRegion(component, x, y, width, height);
    }
  }
}
