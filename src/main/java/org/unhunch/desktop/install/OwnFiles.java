package org.unhunch.desktop.install;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Files of ours in folders that others use, too; what is taken away leaves no empty folder. */
final class OwnFiles {
  private OwnFiles() {}

  /** Where a person's configuration is, by the rule of the desktop. */
  static Path configuration(Map<String, String> environment, Path home) {
    return Optional.ofNullable(environment.get("XDG_CONFIG_HOME"))
        .filter(each -> each.startsWith("/"))
        .map(Path::of)
        .orElse(home.resolve(".config"));
  }

  /** What the file says; empty if there is none, or it cannot be read. */
  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return "";
    }
  }

  static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Deletes the file, and the folders above it that are empty then, up to the last. */
  static void delete(Path file, Path last) throws IOException {
    Files.deleteIfExists(file);
    for (Path folder = file.getParent();
        folder.startsWith(last) && Files.isDirectory(folder);
        folder = folder.getParent()) {
      try {
        Files.delete(folder);
      } catch (DirectoryNotEmptyException e) {
        return;
      }
    }
  }
}
