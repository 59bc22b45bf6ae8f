package org.unhunch.sheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.SimpleDoc;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unhunch.sheet.Paper;
import org.unhunch.sheet.Sheet;

/** A sheet on a printer: one that writes PostScript into memory. */
class PagesTests {
  /** Two pages with a square each. */
  private static final class Squares implements Sheet {
    @Override
    public String title() {
      return "Squares";
    }

    @Override
    public int pages() {
      return 2;
    }

    @Override
    public void paint(Graphics2D g, Paper paper, int page) {
      g.fill(new Rectangle2D.Double(72, 72, 72, 72));
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyPageIsPrintedOnItsPaper(Paper paper) throws PrintException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StreamPrintServiceFactory[] found =
        StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
            DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript");
    StreamPrintService printer = found[0].getPrintService(out);
    Pageable pages = new Pages(new Squares(), paper);
    printer
        .createPrintJob()
        .print(new SimpleDoc(pages, DocFlavor.SERVICE_FORMATTED.PAGEABLE, null), null);
    String script = out.toString(StandardCharsets.ISO_8859_1);
    assertThat(script).startsWith("%!PS").contains("%%Page: 1 1").contains("%%Page: 2 2");
    PageFormat format = pages.getPageFormat(0);
    assertThat(format.getWidth()).isEqualTo(paper.width());
    assertThat(format.getImageableHeight()).isEqualTo(paper.height());
  }
}
