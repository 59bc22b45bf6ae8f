package org.unhunch.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher of the Linux package, with a runtime that only says how it was started: from any
 * folder, by any name, with arguments as they are.
 */
@EnabledOnOs(OS.LINUX)
final class LauncherTests {
  private static final List<String> ODD =
      List.of("--data", "a b", "", "*", "$HOME", "it's \"so\"", "two\nlines", "-Xmx1g");

  @TempDir Path temporary;
  private Path home;
  private Path launcher;

  @BeforeEach
  void install() throws IOException {
    home = temporary.toRealPath().resolve("My $programs/Un hunch");
    launcher = home.resolve("bin/Unhunch");
    Files.createDirectories(home.resolve("lib/app"));
    String text = Files.readString(Path.of("src/packaging/linux/launcher.sh"));
    program(
        launcher,
        text.replace("@flags@", "-Xms14m -Xmn8m")
            .replace("@archive@", "-XX:AOTCache=\"$app/$archive.aot\"")
            .replace("@path@", "$app/a.jar:$app/lib/b.jar"));
    program(home.resolve("lib/runtime/bin/java"), "#!/bin/sh\nprintf '%s\\0' \"$@\"\n");
  }

  @Test
  void runtimeOfThePackageStartsTheProgramWithItsFlagsAndTheArgumentsAsTheyAre() throws Exception {
    Path app = home.resolve("lib/app");
    List<String> expected = new ArrayList<>();
    expected.addAll(List.of("-Xms14m", "-Xmn8m", "-XX:AOTCache=" + app + "/unhunch.aot"));
    expected.addAll(List.of("-Djpackage.app-path=" + launcher, "-cp"));
    expected.addAll(List.of(app + "/a.jar:" + app + "/lib/b.jar", "org.unhunch.Unhunch"));
    expected.addAll(ODD);

    assertThat(started(temporary, launcher.toString())).isEqualTo(expected);
  }

  @Test
  void wokenByTheTimerItTakesTheSmallArchiveAndLessRoom() throws Exception {
    assertThat(started(temporary, launcher.toString(), "--remind"))
        .containsSubsequence("-Xmn8m", "-Xms8m", "-Xmn4m")
        .contains("-XX:AOTCache=" + home.resolve("lib/app/remind.aot"), "--remind");
  }

  @Test
  void launcherIsFoundFromAnyFolderAndByEveryKindOfName() throws Exception {
    List<String> expected = started(temporary, launcher.toString());
    Path absolute = link("absolute link", launcher);
    Path twice = link("twice", absolute);
    Path relative = link("relative", temporary.toRealPath().relativize(launcher));
    Path folder = link("folder", home.resolve("bin"));

    assertThat(started(Path.of("/"), launcher.toString())).isEqualTo(expected);
    assertThat(started(home.resolve("bin"), "./Unhunch")).isEqualTo(expected);
    assertThat(started(home, "bin/Unhunch")).isEqualTo(expected);
    assertThat(started(Path.of("/"), absolute.toString())).isEqualTo(expected);
    assertThat(started(Path.of("/"), twice.toString())).isEqualTo(expected);
    assertThat(started(temporary, "./relative")).isEqualTo(expected);
    assertThat(started(Path.of("/"), folder.resolve("Unhunch").toString())).isEqualTo(expected);
    assertThat(started(temporary, "/usr/bin/env", "Unhunch")).isEqualTo(expected);
  }

  private Path link(String name, Path target) throws IOException {
    return Files.createSymbolicLink(temporary.resolve(name), target);
  }

  private static void program(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private List<String> started(Path from, String... command) throws Exception {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(ODD);
    ProcessBuilder builder = new ProcessBuilder(all).directory(from.toFile());
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    String path = home.resolve("bin") + ":/usr/bin:/bin";
    // What a shell may have set, and must not lead it astray.
    builder
        .environment()
        .putAll(Map.of("PATH", path, "CDPATH", "/usr", "home", "/", "app", "/", "heap", "-Xmx1g"));
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).isZero();
    return List.of(said.substring(0, said.length() - 1).split("\0", -1));
  }
}
