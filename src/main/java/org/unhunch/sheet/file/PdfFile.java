package org.unhunch.sheet.file;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.unhunch.sheet.Paper;
import org.unhunch.sheet.Sheet;
import org.unhunch.sheet.SheetFonts;

/** A sheet as a PDF: real text in letters that come along, and figures that stay sharp. */
public final class PdfFile {
  private PdfFile() {}

  /**
   * {@return the PDF file}
   *
   * @throws IOException if it cannot be made
   */
  public static byte[] write(Sheet sheet, Paper paper, SheetFonts fonts) throws IOException {
    try (PDDocument document = new PDDocument();
        PdfBoxGraphics2DFontTextDrawer letters = letters(document, fonts)) {
      document.getDocumentInformation().setTitle(sheet.title());
      document.getDocumentCatalog().setLanguage(sheet.language().toLanguageTag());
      for (int page = 0; page < sheet.pages(); page++) {
        add(document, letters, sheet, paper, page);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static PdfBoxGraphics2DFontTextDrawer letters(PDDocument document, SheetFonts fonts)
      throws IOException {
    PdfBoxGraphics2DFontTextDrawer letters = new PdfBoxGraphics2DFontTextDrawer();
    letters.registerFont(
        fonts.plain().getFontName(Locale.US), font(document, SheetFonts.plainFile()));
    letters.registerFont(
        fonts.bold().getFontName(Locale.US), font(document, SheetFonts.boldFile()));
    return letters;
  }

  /** Only the letters that are used go into the file. */
  private static PDType0Font font(PDDocument document, InputStream file) throws IOException {
    try (InputStream in = file) {
      return PDType0Font.load(document, in, true);
    }
  }

  private static void add(
      PDDocument document,
      PdfBoxGraphics2DFontTextDrawer letters,
      Sheet sheet,
      Paper paper,
      int index)
      throws IOException {
    PDPage page = new PDPage(new PDRectangle(paper.width(), paper.height()));
    document.addPage(page);
    PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, paper.width(), paper.height());
    g.setFontTextDrawer(letters);
    sheet.paint(g, paper, index);
    g.dispose();
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawForm(g.getXFormObject());
    }
  }
}
