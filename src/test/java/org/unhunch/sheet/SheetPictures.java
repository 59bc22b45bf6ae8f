package org.unhunch.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Routine;
import org.unhunch.sheet.file.PdfFile;
import org.unhunch.testing.Shipped;
import org.unhunch.ui.picture.Pictures;
import org.unhunch.words.Words;

/** Writes every sheet as PDF, on both papers, for people to look at. */
public final class SheetPictures {
  private SheetPictures() {}

  /** Writes them into the folder that is named, or into target/sheets. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/sheets");
    Files.createDirectories(folder);
    Catalog catalog = Shipped.catalog();
    Pictures pictures = Shipped.pictures();
    SheetFonts type = SheetFonts.load(() -> false);
    for (Routine each : routines(catalog)) {
      Sheet sheet =
          new RoutineSheet(
              each,
              catalog.pacing(),
              entry -> pictures.sequence(entry.exercise(), entry.level()),
              new Words(),
              type);
      write(folder, each.id(), sheet, type);
    }
    for (int sessions : new int[] {0, 3, 30, 120}) {
      write(folder, "weeks-" + sessions, Weeks.sheet(catalog, sessions, type), type);
    }
  }

  private static void write(Path folder, String name, Sheet sheet, SheetFonts type)
      throws IOException {
    for (Paper paper : Paper.values()) {
      String file = name + "-" + paper.name().toLowerCase(Locale.ROOT) + ".pdf";
      Files.write(folder.resolve(file), PdfFile.write(sheet, paper, type));
    }
  }

  /** Those that ship, and made ones of more exercises than any of them has. */
  private static List<Routine> routines(Catalog catalog) {
    List<Routine> routines = new ArrayList<>(catalog.routines());
    for (int size : new int[] {1, 11, 12, 14, 18, 24}) {
      routines.add(Routines.of(catalog, size));
    }
    return routines;
  }
}
