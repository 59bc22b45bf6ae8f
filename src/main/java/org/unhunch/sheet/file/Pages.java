package org.unhunch.sheet.file;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import org.unhunch.sheet.Paper;
import org.unhunch.sheet.Sheet;

/**
 * A sheet for a printer.
 *
 * @param sheet what is printed
 * @param paper on what; the sheet keeps its own margins
 */
public record Pages(Sheet sheet, Paper paper) implements Pageable, Printable {
  @Override
  public int getNumberOfPages() {
    return sheet.pages();
  }

  @Override
  public PageFormat getPageFormat(int page) {
    var whole = new java.awt.print.Paper();
    whole.setSize(paper.width(), paper.height());
    whole.setImageableArea(0, 0, paper.width(), paper.height());
    PageFormat format = new PageFormat();
    format.setPaper(whole);
    return format;
  }

  @Override
  public Printable getPrintable(int page) {
    return this;
  }

  @Override
  public int print(Graphics g, PageFormat format, int page) {
    if (page >= sheet.pages()) {
      return NO_SUCH_PAGE;
    }
    Graphics2D own = (Graphics2D) g.create();
    sheet.paint(own, paper, page);
    own.dispose();
    return PAGE_EXISTS;
  }
}
