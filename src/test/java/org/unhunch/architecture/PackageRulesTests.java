package org.unhunch.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PackageRulesTests {
  private final List<SourceFile> main = SourceFile.under(Path.of("src/main/java"));

  @Test
  void everyPackageUsesOnlyWhatTheTableAllows() {
    assertThat(main).hasSizeGreaterThan(50);
    assertThat(main.stream().flatMap(file -> ImportTable.problems(file).stream())).isEmpty();
  }

  @Test
  void everyPackageHasARowAndEveryRowAPackage() {
    Set<String> packages =
        main.stream().map(SourceFile::packageName).collect(Collectors.toCollection(TreeSet::new));
    packages.remove("org.unhunch");
    assertThat(ImportTable.packages()).containsExactlyElementsOf(packages);
  }

  @Test
  void everyRowAllowsOnlyWhatIsUsed() {
    assertThat(ImportTable.unused(main)).isEmpty();
    assertThat(ImportTable.unused(main.subList(0, 1))).isNotEmpty();
  }

  @Test
  void noPackagesUseOneAnotherInACircle() {
    assertThat(ImportTable.circles(main)).isEmpty();
  }

  @Test
  void everyFileKeepsTheHouseRules() {
    assertThat(HouseRules.problems(main)).isEmpty();
  }

  @Test
  void noPackageBelowTheWordsMakesASentence() {
    assertThat(main.stream().flatMap(file -> EnglishRule.problems(file).stream())).isEmpty();
  }

  @Test
  void testsAreShortAndKeepNothingInStatics() {
    List<SourceFile> tests = SourceFile.under(Path.of("src/test/java"));
    assertThat(tests.stream().flatMap(file -> HouseRules.mutableStatics(file).stream())).isEmpty();
    assertThat(tests).filteredOn(file -> file.lines() > HouseRules.MOST_LINES).isEmpty();
  }
}
