package org.unhunch.sheet;

import java.awt.Graphics2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.unhunch.sheet.file.PdfFile;

/** Sheets of a page each in one file, since letters take their time to be put into a file. */
record Booklet(List<? extends Sheet> sheets) implements Sheet {
  /** The text of a sheet's PDF in one line, as a search for it finds it. */
  static String text(Sheet sheet, Paper paper, SheetFonts fonts) throws IOException {
    return String.join(" ", pages(PdfFile.write(sheet, paper, fonts)));
  }

  /** The texts of sheets of a page each. */
  static List<String> texts(List<? extends Sheet> sheets, Paper paper, SheetFonts fonts)
      throws IOException {
    return pages(PdfFile.write(new Booklet(sheets), paper, fonts));
  }

  private static List<String> pages(byte[] pdf) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document).replaceAll("\\s+", " "));
      }
    }
    return pages;
  }

  @Override
  public String title() {
    return "All";
  }

  @Override
  public int pages() {
    return sheets.size();
  }

  @Override
  public void paint(Graphics2D g, Paper paper, int page) {
    sheets.get(page).paint(g, paper, 0);
  }
}
