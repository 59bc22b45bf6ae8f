package org.unhunch.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which package may use which, package by package: the table of the design.
 *
 * <p>A package of ours allows itself alone, not those below it. The root package is not here, as it
 * may use everything.
 */
final class ImportTable {
  private static final String OURS = "org.unhunch";
  private static final Set<String> JAVA_BASE = Object.class.getModule().getPackages();

  /** A package, those of ours that it may use, and those of others with what is below them. */
  private record Row(Set<String> ours, Set<String> others) {}

  private static final Map<String, Row> ROWS =
      rows(
          """
          routine | routine.photo routine.term
          routine.photo | message routine.term
          routine.term | message
          routine.pose | routine routine.term
          message |
          json | message | tools.jackson
          storage | json message
          catalog | catalog.pose catalog.text json message routine routine.photo routine.pose \
            routine.term storage
          catalog.pose | catalog.write json message routine routine.pose
          catalog.text | json message routine routine.photo routine.term
          catalog.write | routine routine.photo routine.term
          choose | routine routine.term timeline
          edit | message routine routine.term timeline
          edit.exercise | edit edit.pose message routine routine.photo routine.pose routine.term
          edit.pose | edit edit.pose.room figure.body figure.paint message routine.pose
          edit.pose.room | figure.body figure.paint message routine.pose
          library | message pack routine routine.photo routine.pose routine.term storage
          pack | catalog catalog.pose catalog.text catalog.write json message routine routine.photo \
            routine.pose routine.term storage
          timeline | routine routine.term
          player | routine routine.term timeline
          reminder.plan | json message routine.term
          reminder | history json message reminder.plan storage
          reminder.say | desktop.notification reminder reminder.plan words
          reminder.turn | choose history progression reminder reminder.plan routine settings
          settings | json message reminder.plan routine routine.term storage
          history | json message player routine routine.term settings storage
          history.review | history routine routine.term
          progression | choose history routine routine.term settings
          resume | history json message player routine routine.term settings storage timeline
          session | choose cue desktop history message player progression resume routine \
            settings timeline
          words | choose message reminder routine routine.term timeline
          figure | figure.arrow figure.body figure.outline figure.paint figure.scene figure.still routine \
            routine.pose routine.term | java.awt
          figure.arrow | figure.body figure.paint routine.pose | java.awt
          figure.body | message routine.pose
          figure.film | figure | java.awt
          figure.outline | | java.awt
          figure.paint | figure.body figure.outline routine routine.pose | java.awt
          figure.scene | routine routine.photo
          figure.still | figure.paint figure.scene | java.awt
          photo | message routine.photo | java.awt javax.imageio
          wrap |
          sheet | figure figure.scene history photo player routine routine.photo timeline words wrap | java.awt
          sheet.file | sheet | java.awt javax.imageio de.rototor org.apache.pdfbox
          cue | cue.sound cue.voice player routine timeline words
          cue.sound | | javax.sound org.slf4j
          cue.voice | | org.slf4j
          desktop | desktop.bus | java.awt org.slf4j
          desktop.bus |
          desktop.install | reminder.plan
          desktop.notification | desktop.bus
          desktop.signal | desktop.bus reminder
          cli | catalog catalog.text choose figure.body library message pack routine routine.pose routine.term storage \
            timeline words | picocli
          ui | desktop edit edit.exercise history library message pack photo player progression reminder.turn resume routine \
            routine.pose session settings sheet sheet.file storage ui.details ui.done ui.edit ui.edit.pose \
            ui.edit.exercise ui.frame ui.help ui.history ui.kit ui.library \
            ui.mine ui.moving ui.notice ui.open ui.pick ui.play ui.progress ui.remind ui.settings ui.stiffness words | java.awt \
            javax.swing
          ui.kit | library message pack routine routine.term session settings ui.kit.layout \
            ui.kit.look ui.notice ui.picture words wrap | java.awt javax.swing com.formdev
          ui.kit.keys | | java.awt javax.swing
          ui.kit.look | | java.awt javax.swing com.formdev
          ui.kit.layout | message wrap | java.awt javax.swing com.formdev
          ui.kit.sign | message routine.term ui.kit ui.kit.layout words | java.awt javax.swing com.formdev
          ui.calendar | history.review ui.kit words | java.awt javax.swing com.formdev
          ui.chart | history history.review routine.term ui.kit ui.kit.layout words wrap | \
            java.awt javax.swing com.formdev
          ui.details | choose figure.scene history library routine routine.term timeline ui.kit ui.kit.layout \
            ui.kit.sign ui.picture ui.progress ui.situation words | java.awt javax.swing \
            com.formdev
          ui.edit | choose edit library message progression routine routine.term session settings \
            timeline ui.edit.row ui.kit ui.kit.keys ui.kit.layout ui.kit.sign ui.moving ui.picture words | java.awt \
            javax.swing com.formdev
          ui.edit.row | choose edit progression routine routine.term ui.kit ui.kit.layout ui.kit.look \
            ui.kit.sign ui.picture words | java.awt javax.swing com.formdev
          ui.edit.exercise | choose edit.exercise figure.scene library message routine routine.pose \
            routine.term session ui.edit.exercise.photo ui.edit.exercise.preview ui.edit.exercise.step ui.edit.row ui.kit \
            ui.kit.keys ui.kit.layout ui.kit.look ui.kit.sign ui.picture words | java.awt javax.swing com.formdev
          ui.edit.exercise.photo | edit.exercise message pack photo routine.photo routine.term storage \
            ui.edit.exercise.step ui.kit ui.kit.layout ui.kit.sign words | java.awt javax.swing com.formdev
          ui.edit.exercise.preview | edit.exercise figure.scene routine session timeline \
            ui.edit.exercise.step ui.kit ui.kit.layout ui.kit.sign ui.picture words | java.awt \
            javax.swing com.formdev
          ui.edit.exercise.step | edit edit.exercise figure library routine routine.pose routine.term \
            ui.edit.row ui.kit ui.kit.layout ui.kit.sign ui.picture words | java.awt javax.swing \
            com.formdev
          ui.edit.pose | edit edit.exercise edit.pose figure figure.body message routine routine.pose session ui.edit ui.kit \
            ui.kit.keys ui.kit.layout ui.kit.sign ui.picture words | java.awt javax.swing javax.accessibility com.formdev
          ui.done | history history.review player routine ui.chart ui.kit ui.kit.layout ui.kit.sign \
            ui.kit.look ui.picture ui.progress ui.stiffness words | java.awt javax.swing com.formdev
          ui.notice | message session
          ui.frame | message routine.term session settings ui.kit ui.kit.keys ui.kit.layout \
            ui.notice ui.picture words | java.awt javax.swing javax.accessibility com.formdev
          ui.help | ui.kit ui.kit.layout words | javax.swing java.awt
          ui.history | history history.review library message player routine session \
            ui.calendar ui.chart ui.kit ui.kit.layout ui.kit.sign ui.notice words | java.awt javax.swing \
            com.formdev
          ui.library | choose figure.scene library pack progression routine routine.term settings ui.kit \
            ui.kit.layout ui.kit.sign ui.mine ui.moving ui.picture ui.progress ui.situation words | java.awt \
            javax.swing com.formdev
          ui.moving | figure.scene routine session ui.kit.sign ui.picture | java.awt javax.swing
          ui.mine | library pack routine routine.term ui.kit ui.kit.layout ui.kit.sign ui.picture words | javax.swing
          ui.open | choose figure.body figure.scene library message pack progression routine timeline ui.kit \
            ui.kit.layout ui.kit.sign ui.moving ui.picture words | java.awt javax.swing com.formdev
          ui.pick | choose history history.review library message progression resume routine \
            routine.term session settings timeline ui.chart ui.kit ui.kit.layout ui.kit.sign \
            ui.mine ui.picture ui.progress ui.situation words | java.awt javax.swing com.formdev
          ui.remind | desktop.install desktop.signal history message reminder reminder.plan reminder.say \
            reminder.turn routine session settings storage ui.kit ui.kit.layout ui.kit.sign ui.notice \
            ui.remind.day words | java.awt javax.swing com.formdev
          ui.remind.day | history reminder reminder.plan reminder.turn routine ui.kit ui.kit.layout \
            ui.kit.sign words | java.awt javax.swing javax.accessibility com.formdev
          ui.place | message routine.term settings ui.kit ui.kit.layout ui.kit.sign words | java.awt \
            javax.swing
          ui.picture | figure figure.film figure.scene figure.still library photo routine routine.photo \
            routine.pose words | java.awt javax.swing \
            com.formdev
          ui.play | figure figure.film figure.scene player routine session settings timeline ui.kit ui.kit.keys \
            ui.kit.layout ui.kit.sign ui.picture ui.play.between ui.play.part ui.play.view \
            ui.play.window words | java.awt javax.swing
          ui.play.between | figure.scene player timeline ui.kit ui.kit.layout ui.kit.sign ui.picture \
            ui.play.part ui.play.view words | java.awt javax.swing com.formdev
          ui.play.part | ui.kit ui.kit.layout ui.kit.sign | java.awt javax.swing com.formdev
          ui.play.window | session ui.play.part ui.play.view | java.awt javax.swing com.formdev
          ui.play.view | figure.scene player routine timeline ui.kit.layout ui.kit.sign ui.picture \
            ui.play.part words wrap | java.awt javax.swing com.formdev
          ui.progress | history progression routine settings ui.kit ui.kit.layout words | \
            java.awt javax.swing
          ui.settings | cue routine settings ui.kit ui.kit.layout ui.place words | java.awt \
            javax.swing
          ui.situation | routine routine.term settings ui.kit ui.kit.layout ui.kit.sign \
            ui.place words | java.awt javax.swing com.formdev
          ui.stiffness | history ui.kit ui.kit.layout words | java.awt javax.swing com.formdev
          """);

  private ImportTable() {}

  private static Map<String, Row> rows(String table) {
    Map<String, Row> rows = new TreeMap<>();
    for (String line : table.lines().toList()) {
      String[] cells = line.split("\\|", -1);
      Set<String> ours =
          words(cells[1]).stream().map(each -> OURS + "." + each).collect(Collectors.toSet());
      Set<String> others = cells.length > 2 ? words(cells[2]) : Set.of();
      rows.put(OURS + "." + cells[0].strip(), new Row(ours, others));
    }
    return rows;
  }

  private static Set<String> words(String cell) {
    return cell.isBlank() ? Set.of() : Set.of(cell.strip().split("\\s+"));
  }

  /** The packages that have a row. */
  static Set<String> packages() {
    return ROWS.keySet();
  }

  /** What the rows allow and no file uses any more, one line each. */
  static List<String> unused(List<SourceFile> files) {
    Map<String, Set<String>> uses = new TreeMap<>();
    files.forEach(
        file ->
            uses.computeIfAbsent(file.packageName(), name -> new TreeSet<>())
                .addAll(file.packagesUsed()));
    List<String> unused = new ArrayList<>();
    ROWS.forEach(
        (name, row) ->
            row.ours().stream()
                .filter(each -> !uses.getOrDefault(name, Set.of()).contains(each))
                .forEach(each -> unused.add(name + " no longer uses " + each)));
    return unused;
  }

  /** What the file uses and may not, one line each. */
  static List<String> problems(SourceFile file) {
    List<String> problems = new ArrayList<>();
    String from = file.packageName();
    if (from.equals(OURS)) {
      return problems;
    }
    Row row = ROWS.get(from);
    if (row == null) {
      problems.add(file.name() + ": the table has no row for " + from);
      return problems;
    }
    for (String used : file.packagesUsed()) {
      if (!used.equals(from) && !allows(row, used)) {
        problems.add(file.name() + ": " + from + " may not use " + used);
      }
    }
    return problems;
  }

  private static boolean allows(Row row, String used) {
    return JAVA_BASE.contains(used)
        || row.ours().contains(used)
        || row.others().stream().anyMatch(each -> used.equals(each) || used.startsWith(each + "."));
  }

  /** The packages of ours that use one another in a circle, one line for each that is in one. */
  static List<String> circles(List<SourceFile> files) {
    Map<String, Set<String>> uses = new TreeMap<>();
    for (SourceFile file : files) {
      Set<String> used = uses.computeIfAbsent(file.packageName(), name -> new TreeSet<>());
      used.addAll(file.packagesUsed());
      used.remove(file.packageName());
    }
    return uses.keySet().stream()
        .filter(each -> reaches(uses, each).contains(each))
        .map(each -> each + " is in a circle by way of " + uses.get(each))
        .toList();
  }

  private static Set<String> reaches(Map<String, Set<String>> uses, String from) {
    Set<String> reached = new TreeSet<>();
    List<String> open = new ArrayList<>(uses.get(from));
    while (!open.isEmpty()) {
      String at = open.remove(open.size() - 1);
      if (uses.containsKey(at) && reached.add(at)) {
        open.addAll(uses.get(at));
      }
    }
    return reached;
  }
}
