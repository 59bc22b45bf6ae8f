package org.unhunch.catalog;

/** Is told how far the reading of a catalog has come; called on any thread, on several at once. */
public interface Progress {
  /** {@return a progress that nobody looks at} */
  static Progress unseen() {
    return new Progress() {
      @Override
      public void found(int files) {}

      @Override
      public void readOne() {}
    };
  }

  /** There are so many files to read. */
  void found(int files);

  /**
   * One more file was read.
   *
   * @throws java.util.concurrent.CancellationException to have the reading given up
   */
  void readOne();
}
