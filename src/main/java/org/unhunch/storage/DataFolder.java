package org.unhunch.storage;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a person's data lies, by the rule of the platform. */
public final class DataFolder {
  private DataFolder() {}

  /**
   * {@return the folder, absolute; it need not exist yet}
   *
   * @param chosen the folder the person asked for, which wins over all else
   * @param environment the variables of the environment
   * @param osName the system, as the property {@code os.name} says it
   * @param home the person's home folder
   */
  public static Path of(
      Optional<Path> chosen, Map<String, String> environment, String osName, Path home) {
    Path folder = chosen.orElseGet(() -> byPlatform(environment, osName, home));
    return folder.toAbsolutePath().normalize();
  }

  /** {@return the file that stands where the folder, or one that it is in, would have to be} */
  public static Optional<Path> fileInPlaceOf(Path folder) {
    return Stream.iterate(folder, Objects::nonNull, Path::getParent)
        .filter(Files::exists)
        .findFirst()
        .filter(each -> !Files.isDirectory(each));
  }

  private static Path byPlatform(Map<String, String> environment, String osName, Path home) {
    String os = osName.toLowerCase(Locale.ROOT);
    if (os.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("Unhunch");
    }
    if (os.startsWith("windows")) {
      Path roaming = home.resolve("AppData").resolve("Roaming");
      return absolute(environment.get("APPDATA")).orElse(roaming).resolve("Unhunch");
    }
    Path share = home.resolve(".local").resolve("share");
    return absolute(environment.get("XDG_DATA_HOME")).orElse(share).resolve("unhunch");
  }

  /** A relative value would lie somewhere else at each start; the XDG rule is to ignore it. */
  private static Optional<Path> absolute(String value) {
    try {
      return Optional.ofNullable(value).map(Path::of).filter(Path::isAbsolute);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
