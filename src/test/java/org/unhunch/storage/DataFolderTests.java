package org.unhunch.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataFolderTests {
  private static final Path HOME = Path.of("/home/kim");

  @ParameterizedTest
  @CsvSource({
    "Linux, , , /home/kim/.local/share/unhunch",
    "Linux, XDG_DATA_HOME, /data, /data/unhunch",
    "Linux, XDG_DATA_HOME, data, /home/kim/.local/share/unhunch",
    "Linux, XDG_DATA_HOME, '', /home/kim/.local/share/unhunch",
    "FreeBSD, XDG_DATA_HOME, /data, /data/unhunch",
    "Mac OS X, XDG_DATA_HOME, /data, /home/kim/Library/Application Support/Unhunch",
    "Windows 11, APPDATA, /roaming, /roaming/Unhunch",
    "Windows 11, , , /home/kim/AppData/Roaming/Unhunch",
  })
  void followsThePlatform(String os, String variable, String value, Path expected) {
    Map<String, String> environment = variable == null ? Map.of() : Map.of(variable, value);
    assertThat(DataFolder.of(Optional.empty(), environment, os, HOME)).isEqualTo(expected);
  }

  @Test
  void theChosenFolderWinsAndIsMadeAbsolute() {
    Map<String, String> environment = Map.of("XDG_DATA_HOME", "/data");
    Path folder = DataFolder.of(Optional.of(Path.of("a/../mine")), environment, "Linux", HOME);
    assertThat(folder).isEqualTo(Path.of("mine").toAbsolutePath());
  }
}
