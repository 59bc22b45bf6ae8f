package org.unhunch.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule that cannot fail holds nothing: each is shown an offender here. */
class RulesCanFailTests {
  @ParameterizedTest
  @CsvSource({
    "routine, javax.swing.JFrame",
    "routine, org.unhunch.catalog.LoadedCatalog",
    "routine, org.slf4j.Logger",
    "routine, java.util.logging.Logger",
    "routine, org.unhunch.routine.pose.Pose",
    "routine.pose, java.awt.Color",
    "routine.term, org.unhunch.routine.Exercise",
    "json, org.unhunch.routine.Exercise",
    "json, org.unhunch.storage.AtomicFile",
    "storage, org.unhunch.settings.Settings",
    "catalog, org.unhunch.timeline.Timeline",
    "catalog, javax.swing.JFrame",
    "catalog, com.fasterxml.jackson.core.JsonParser",
    "catalog.pose, org.unhunch.catalog.LoadedCatalog",
    "timeline, org.unhunch.player.Player",
    "timeline, tools.jackson.core.JsonParser",
    "player, javax.swing.Timer",
    "player, org.unhunch.words.Words",
    "choose, org.unhunch.catalog.LoadedCatalog",
    "choose, org.unhunch.settings.Settings",
    "settings, org.unhunch.history.Session",
    "history, org.unhunch.history.review.Days",
    "history.review, org.unhunch.resume.ResumePoint",
    "progression, org.unhunch.resume.ResumePoint",
    "resume, org.unhunch.progression.Progression",
    "words, org.unhunch.player.Player",
    "cli, org.unhunch.json.Node",
    "cli, org.unhunch.ui.frame.Theme",
    "cli, org.unhunch.player.Player",
    "figure, javax.swing.JPanel",
    "figure, org.unhunch.player.Player",
    "figure.body, org.unhunch.figure.paint.Camera",
    "figure.paint, org.unhunch.figure.Frame",
    "cue, javax.swing.Timer",
    "cue, org.unhunch.ui.frame.Theme",
    "cue.sound, org.unhunch.cue.Announcer",
    "desktop, org.unhunch.cue.Announcer",
    "sheet, org.unhunch.sheet.file.PdfFile",
    "ui, tools.jackson.core.JsonParser",
    "ui, org.unhunch.cli.Cli",
    "ui.kit, org.unhunch.ui.pick.PickScreen",
    "ui.pick, org.unhunch.json.Node",
    "ui.pick, org.unhunch.Unhunch",
    "ui.play, org.unhunch.ui.Sessions",
    "ui.play.view, org.unhunch.ui.play.PlayScreen",
    "invented, java.util.List",
    "ui.invented, java.util.List",
  })
  void anImportThatTheTableDoesNotAllowIsFound(String from, String used) {
    assertThat(ImportTable.problems(in(from, "import " + used + ";\nclass A {}"))).hasSize(1);
    assertThat(ImportTable.problems(in(from, "import static " + used + ".of;"))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "routine, java.util.function.Function",
    "routine, org.unhunch.routine.term.Care",
    "routine.pose, org.unhunch.routine.Phase",
    "catalog, org.unhunch.json.Node",
    "json, tools.jackson.core.JsonParser",
    "player, org.unhunch.timeline.Step.Kind",
    "cli, org.unhunch.catalog.LoadedCatalog",
    "cli, picocli.CommandLine.Option",
    "figure, java.awt.geom.Path2D",
    "ui.kit, com.formdev.flatlaf.FlatLaf",
    "ui.play, org.unhunch.player.Player",
  })
  void anImportThatTheTableAllowsIsNot(String from, String used) {
    assertThat(ImportTable.problems(in(from, "import " + used + ";\nclass A {}"))).isEmpty();
  }

  @Test
  void aCircleIsFound() {
    SourceFile one = in("cue", "import org.unhunch.cue.sound.Speaker;");
    SourceFile two = in("cue.sound", "class A { org.unhunch.player.Player p; }");
    SourceFile three = in("player", "import static org.unhunch.cue.Cue.of;");
    SourceFile outside = in("ui", "import org.unhunch.cue.Cue;");
    assertThat(ImportTable.circles(List.of(one, two, outside))).isEmpty();
    assertThat(ImportTable.circles(List.of(one, two, three, outside))).hasSize(3);
  }

  @Test
  void aTypeNamedInFullWithinTheCodeIsFound() {
    SourceFile file = in("player", "class A { Object o = new javax.swing.Timer(1, null); }");
    assertThat(ImportTable.problems(file))
        .containsExactly("org/unhunch/player/A.java: org.unhunch.player may not use javax.swing");
  }

  @Test
  void aWildcardIsFound() {
    assertThat(ImportTable.problems(in("player", "import javax.swing.*;"))).hasSize(1);
  }

  @Test
  void whatACommentOrATextSaysIsNot() {
    String text =
        """
        /** See {@link javax.swing.Timer}. */
        class A { // javax.swing.Timer
          String s = "javax.swing.Timer \\" System.nanoTime()";
          char quote = '"';
          String t = "static int n;";
        }
        """;
    SourceFile file = in("player", text);
    assertThat(ImportTable.problems(file)).isEmpty();
    assertThat(HouseRules.problems(List.of(file, info("player")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "String s = \"there is no such file\";",
        "problem(\"a list of \" + least + \" to \" + most);",
        "log().info(\"x\"); tell(\"You did it well\");",
        "throw new UsageException(\"name one of them\");",
      })
  void aSentenceIsFound(String code) {
    assertThat(EnglishRule.problems(in("catalog", "class A { { " + code + " } }"))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "String s = \"rule.start.level\"; // it names none of them",
        "log().info(\"no sound line: {}\", e.toString());",
        "throw new IllegalStateException(\"the program's own catalog cannot be read\", e);",
        "String s = \"-?[0-9]{1,18}  %d\";",
      })
  void whatIsNoSentenceForAPersonIsNot(String code) {
    assertThat(EnglishRule.problems(in("catalog", "class A { { " + code + " } }"))).isEmpty();
  }

  @Test
  void theRootPackageMayUseEverything() {
    SourceFile root =
        new SourceFile("org/unhunch/Main.java", "class A { long t = System.nanoTime(); }");
    assertThat(ImportTable.problems(root)).isEmpty();
    assertThat(HouseRules.clockReads(root)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "static int n;",
        "private static volatile java.util.Map<String, int[]> cache = new java.util.HashMap<>();",
        "@SuppressWarnings(\"x\") protected static String[] names = {\"a\"};",
        "public\n  static\n  boolean on;",
      })
  void aMutableStaticIsFound(String field) {
    assertThat(HouseRules.mutableStatics(in("player", "class A { " + field + " }"))).hasSize(1);
  }

  /** The title of a tab is a page in Swing even where its component may have none. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "tabs.addTab(routine.name(), panel);",
        "tabs.insertTab(name, null, panel, null, 0);",
        "tabs.setTitleAt(0, name);",
        "JEditorPane pane;",
        "BasicHTML.createHTMLView(label, name);",
      })
  void whatMayShowAPageIsFound(String code) {
    assertThat(HouseRules.pages(in("ui", "class A { { " + code + " } }"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "static final int N = 1;",
        "private final static int N = 1;",
        "static int f() { return 1; }",
        "static <T> T f(T t) { return t; }",
        "static { }",
        "static final class B { }",
        "static record B(int n) { }",
        "int n;",
      })
  void whatIsNoMutableStaticIsNot(String member) {
    assertThat(HouseRules.mutableStatics(in("player", "class A { " + member + " }"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "System.nanoTime()",
        "System::nanoTime",
        "System.currentTimeMillis()",
        "java.time.Instant.now()",
        "LocalDate.now()",
        "LocalDate::now",
        "Clock.systemUTC()",
        "new Date()",
      })
  void aClockReadIsFound(String read) {
    assertThat(HouseRules.clockReads(in("ui", "class A { Object o = " + read + "; }"))).hasSize(1);
  }

  @Test
  void aNameThatSaysNothingIsFound() {
    assertThat(HouseRules.emptyNames(in("ui", "class FontUtils {}"))).hasSize(1);
    assertThat(HouseRules.emptyNames(in("ui", "class A { record ThingManager() {} }"))).hasSize(1);
    assertThat(HouseRules.emptyNames(in("ui.util", "class A {}"))).hasSize(1);
    assertThat(HouseRules.emptyNames(in("ui", "import java.util.List; class A {}"))).isEmpty();
  }

  @Test
  void aConstructorOfManyArgumentsIsFound() {
    String five = "Map<String, List<Integer>> a, int b, int c, int d, int e";
    assertThat(HouseRules.longConstructors(in("cue", "class A { A(" + five + ") {} }"))).isEmpty();
    assertThat(HouseRules.longConstructors(in("cue", "class A { A(" + five + ", int f) {} }")))
        .containsExactly("org/unhunch/cue/A.java: A takes 6");
    String call = "class A { A a = new A(1, 2, 3, 4, 5, 6) { int n; }; }";
    assertThat(HouseRules.longConstructors(in("cue", call))).isEmpty();
  }

  @Test
  void twoTypesOfOneNameAreFound() {
    SourceFile one = in("cue", "class A {}");
    SourceFile two = in("player", "class A {}");
    assertThat(HouseRules.twins(List.of(one, two, info("cue"), info("player"))))
        .containsExactly("org/unhunch/cue/A.java and org/unhunch/player/A.java");
    assertThat(HouseRules.twins(List.of(one, info("cue"), info("player")))).isEmpty();
  }

  @Test
  void aLongFileAndALargePackageAndAMissingDescriptionAreFound() {
    SourceFile lengthy = new SourceFile("org/unhunch/cue/A.java", "\n".repeat(301));
    List<SourceFile> many =
        Stream.iterate(0, n -> n + 1)
            .limit(16)
            .map(n -> new SourceFile("org/unhunch/ui/A" + n + ".java", "class A" + n + " {}"))
            .toList();
    assertThat(HouseRules.problems(List.of(lengthy)))
        .containsExactly(
            "org/unhunch/cue/A.java: 301 lines", "org.unhunch.cue: no package-info.java");
    assertThat(HouseRules.problems(many))
        .containsExactly("org.unhunch.ui: 16 files", "org.unhunch.ui: no package-info.java");
  }

  private static SourceFile in(String pack, String text) {
    return new SourceFile("org/unhunch/" + pack.replace('.', '/') + "/A.java", text);
  }

  private static SourceFile info(String pack) {
    return new SourceFile("org/unhunch/" + pack + "/package-info.java", "");
  }
}
