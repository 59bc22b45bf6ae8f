package org.unhunch.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.words.Words;

/** Dates and numbers on a runtime that has no more than the package's. */
class PackagedDatesTests {
  private static final Path PACKAGING = Path.of("src/packaging");

  @TempDir private Path folder;

  /** Guards against a package that writes dates in English, for want of the languages' files. */
  @Test
  void theRuntimeOfThePackageWritesThemAsAWholeOneDoes() throws Exception {
    Assumptions.assumeTrue(ToolProvider.findFirst("jlink").isPresent(), "no jlink");
    Path runtime = folder.resolve("runtime");
    assertThat(constant("MODULES")).contains("jdk.localedata");
    tool(
        "jlink",
        "--add-modules",
        "java.base,jdk.localedata",
        "--include-locales=" + constant("LOCALES"),
        "--output",
        runtime.toString());
    String source = PACKAGING.resolve("DatesRehearsal.java").toString();
    tool("javac", "-proc:none", "-cp", program(), "-d", folder.toString(), source);
    List<String> said = printed(runtime);
    assertThat(said)
        .contains(printed(Path.of(System.getProperty("java.home"))).toArray(String[]::new))
        .anyMatch(each -> each.startsWith("de AT | Montag, 5. Jänner 2026"))
        .anyMatch(each -> each.startsWith("en US | Monday, January 5, 2026"))
        .anyMatch(each -> each.startsWith("es ES | lunes, 5 de enero de 2026"));
  }

  private static String program() throws URISyntaxException {
    return Path.of(Words.class.getProtectionDomain().getCodeSource().getLocation().toURI())
        .toString();
  }

  private static String constant(String name) throws IOException {
    String recipe = Files.readString(PACKAGING.resolve("Package.java"));
    Matcher found = Pattern.compile(" " + name + " =\\s+\"([^\"]*)\"").matcher(recipe);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static void tool(String name, String... arguments) {
    assertThat(ToolProvider.findFirst(name).orElseThrow().run(System.out, System.err, arguments))
        .isZero();
  }

  private List<String> printed(Path runtime) throws Exception {
    String path = program() + File.pathSeparator + folder;
    Process process =
        new ProcessBuilder(runtime.resolve("bin/java").toString(), "-cp", path, "DatesRehearsal")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> lines =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .toList();
    assertThat(process.waitFor()).isZero();
    return lines;
  }
}
