package org.unhunch;

import java.awt.Component;
import java.awt.Dialog;
import java.awt.Window;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.text.JTextComponent;
import org.unhunch.testing.Ui;

/** The program itself, with classes of a folder in the place of its own. */
final class FailingChild {
  private FailingChild() {}

  /** Starts the program with all arguments but the first, which is the folder. */
  public static void main(String[] arguments) throws Exception {
    System.setProperty("user.home", arguments[0]);
    Thread person = new Thread(FailingChild::readAndClose);
    person.setDaemon(true);
    if (!Boolean.getBoolean("java.awt.headless")) {
      person.start();
    }
    String[] classPath = System.getProperty("java.class.path").split(File.pathSeparator);
    URL[] urls =
        Stream.concat(Stream.of(arguments[0]), Stream.of(classPath))
            .map(FailingChild::url)
            .toArray(URL[]::new);
    ClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    Thread.currentThread().setContextClassLoader(loader);
    Class<?> program = loader.loadClass(Unhunch.class.getName());
    Object rest = Arrays.copyOfRange(arguments, 1, arguments.length);
    program.getMethod("main", String[].class).invoke(null, rest);
    System.out.println("opened");
    System.exit(0);
  }

  private static URL url(String path) {
    try {
      return Path.of(path).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Prints what the dialog says and offers, and closes it. */
  private static void readAndClose() {
    Ui.await(() -> part("start.close").filter(Component::isShowing).isPresent());
    JTextComponent text = (JTextComponent) part("start.failed").orElseThrow();
    System.out.println("dialog: " + text.getText().replace('\n', ' '));
    System.out.println("details: " + part("notice.copy").isPresent());
    Ui.run(() -> ((JButton) part("start.close").orElseThrow()).doClick(0));
  }

  private static Optional<Component> part(String name) {
    return Arrays.stream(Window.getWindows())
        .filter(each -> each instanceof Dialog && each.isShowing())
        .flatMap(Ui::tree)
        .filter(each -> name.equals(each.getName()))
        .findFirst();
  }
}
