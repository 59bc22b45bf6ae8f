package org.unhunch.testing;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.OutputStream;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;

/** A printer that only remembers, or one that is not there, or one that fails. */
public final class FakePrinter extends PrinterJob {
  private final boolean isThere;
  private final boolean fails;
  private Pageable pages;
  private String name = "";
  private int printed;
  private boolean cancelled;

  private FakePrinter(boolean isThere, boolean fails) {
    this.isThere = isThere;
    this.fails = fails;
  }

  /** {@return a printer that takes everything} */
  public static FakePrinter willing() {
    return new FakePrinter(true, false);
  }

  /** {@return a printer that refuses} */
  public static FakePrinter failing() {
    return new FakePrinter(true, true);
  }

  /** {@return what there is where no printer is} */
  public static FakePrinter none() {
    return new FakePrinter(false, false);
  }

  /** {@return how many pages were printed} */
  public int printed() {
    return printed;
  }

  @Override
  public PrintService getPrintService() {
    return isThere
        ? StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
            DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
            .getPrintService(OutputStream.nullOutputStream())
        : null;
  }

  @Override
  public void print() throws PrinterException {
    if (cancelled) {
      throw new PrinterAbortException();
    }
    if (fails) {
      throw new PrinterException("out of paper");
    }
    printed += pages.getNumberOfPages();
  }

  @Override
  public void setPageable(Pageable document) {
    pages = document;
  }

  @Override
  public boolean printDialog() {
    return true;
  }

  @Override
  public void setJobName(String jobName) {
    name = jobName;
  }

  @Override
  public String getJobName() {
    return name;
  }

  @Override
  public void setPrintable(Printable painter) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setPrintable(Printable painter, PageFormat format) {
    throw new UnsupportedOperationException();
  }

  @Override
  public PageFormat pageDialog(PageFormat page) {
    return page;
  }

  @Override
  public PageFormat defaultPage(PageFormat page) {
    return page;
  }

  @Override
  public PageFormat validatePage(PageFormat page) {
    return page;
  }

  @Override
  public void setCopies(int copies) {}

  @Override
  public int getCopies() {
    return 1;
  }

  @Override
  public String getUserName() {
    return "";
  }

  @Override
  public void cancel() {
    cancelled = true;
  }

  @Override
  public boolean isCancelled() {
    return cancelled;
  }
}
