package org.unhunch.ui.frame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Paints the icons of the packages from the program's own. */
final class PackageIcons {
  static final Path FOLDER = Path.of("src/packaging/icons");
  static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

  private PackageIcons() {}

  static Path file(int size) {
    return FOLDER.resolve(size + ".png");
  }

  /** Writes all of them anew. */
  public static void main(String[] arguments) throws IOException {
    Files.createDirectories(FOLDER);
    for (int size : SIZES) {
      ImageIO.write(AppIcon.image(size), "png", file(size).toFile());
    }
  }
}
