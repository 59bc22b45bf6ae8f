package org.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JToolTip;
import javax.swing.ListCellRenderer;
import javax.swing.plaf.basic.BasicHTML;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.catalog.CatalogReader;
import org.unhunch.catalog.LoadedCatalog;
import org.unhunch.testing.TestCatalog;
import org.unhunch.testing.Ui;

/**
 * A catalog whose every text is a page that would load a picture: nowhere does Swing take it for
 * one. Guards against the tool tips of the equipment, which once were read as HTML.
 */
class HtmlPackTests {
  private static final String PAGE = "<html><img src='http://localhost/x.png'>";
  private static final String PROSE =
      "(\"(?:summary|why|cue|text|note|title|description|substitute)\": \")"
          + "|((?m)^ {2}\"name\": \")|(\"id\": \"[A-Za-z-]+\", \"name\": \")|(\"setup\": \\[\\s*\")";

  @TempDir private Path folder;

  @BeforeEach
  void dress() {
    Ui.theme(false);
  }

  @Test
  void noScreenTakesATextForHtml() throws IOException {
    LoadedCatalog loaded = CatalogReader.read(copyAsPages());
    assertThat(loaded.problems()).isEmpty();
    List<String> showing = new ArrayList<>();
    Screens.of(loaded.catalog())
        .all()
        .forEach(
            (name, screen) -> {
              Ui.paint(screen, 900, 600, 1);
              assertThat(Ui.edt(() -> pages(screen))).as(name).isEmpty();
              if (Ui.edt(() -> Ui.tree(screen).anyMatch(HtmlPackTests::mentionsPage))) {
                showing.add(name);
              }
            });
    assertThat(showing).contains("pick", "detail", "library", "play", "distance", "done");
  }

  /** Guards against a search that finds nothing because it looks at nothing. */
  @Test
  void theSearchFindsAPage() {
    JPanel panel = Ui.edt(() -> new JPanel());
    Ui.run(
        () -> {
          JLabel tipped = new JLabel("plain");
          tipped.setToolTipText(PAGE);
          panel.add(tipped);
          panel.add(new JLabel(PAGE));
          panel.add(new JComboBox<>(new String[] {PAGE}));
          panel.add(new JList<>(new String[] {PAGE}));
        });
    assertThat(Ui.edt(() -> pages(panel))).hasSize(4);
  }

  private Path copyAsPages() throws IOException {
    try (Stream<Path> files = Files.walk(TestCatalog.FOLDER)) {
      for (Path from : files.toList()) {
        Path to = folder.resolve(TestCatalog.FOLDER.relativize(from).toString());
        if (Files.isDirectory(from)) {
          Files.createDirectories(to);
        } else {
          Files.writeString(to, Files.readString(from).replaceAll(PROSE, "$0" + PAGE));
        }
      }
    }
    return folder;
  }

  private static boolean mentionsPage(Component each) {
    return each instanceof JLabel label && String.valueOf(label.getText()).contains(PAGE)
        || each instanceof JList<?> list
            && list.getModel().getSize() > 0
            && rendered(list).anyMatch(HtmlPackTests::mentionsPage);
  }

  /** The components below this one, those that draw its cells and its tool tips that are pages. */
  private static List<String> pages(Component root) {
    List<String> pages = new ArrayList<>();
    everything(root)
        .filter(each -> each instanceof JComponent)
        .map(each -> (JComponent) each)
        .filter(each -> each.getClientProperty(BasicHTML.propertyKey) != null)
        .forEach(each -> pages.add(each.getClass().getName() + " " + each.getName()));
    return pages;
  }

  private static Stream<Component> everything(Component root) {
    return Ui.tree(root)
        .flatMap(
            each -> Stream.of(Stream.of(each), tip(each), cells(each)).flatMap(streams -> streams));
  }

  private static Stream<Component> tip(Component each) {
    if (!(each instanceof JComponent component) || component.getToolTipText() == null) {
      return Stream.empty();
    }
    JToolTip tip = component.createToolTip();
    tip.setTipText(component.getToolTipText());
    return Stream.of(tip);
  }

  private static Stream<Component> cells(Component each) {
    if (each instanceof JComboBox<?> box) {
      return box.getItemCount() == 0 ? Stream.empty() : rendered(box, new JList<>());
    }
    return each instanceof JList<?> list ? rendered(list) : Stream.empty();
  }

  private static <T> Stream<Component> rendered(JList<T> list) {
    List<Component> cells = new ArrayList<>();
    for (int i = 0; i < list.getModel().getSize(); i++) {
      ListCellRenderer<? super T> renderer = list.getCellRenderer();
      T value = list.getModel().getElementAt(i);
      Component cell = renderer.getListCellRendererComponent(list, value, i, false, false);
      Ui.tree(cell).forEach(cells::add);
    }
    return cells.stream();
  }

  private static <T> Stream<Component> rendered(JComboBox<T> box, JList<T> list) {
    return Ui.tree(
        box.getRenderer().getListCellRendererComponent(list, box.getItemAt(0), 0, false, false));
  }
}
