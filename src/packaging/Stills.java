import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.unhunch.catalog.CatalogReader;
import org.unhunch.catalog.LoadedCatalog;
import org.unhunch.catalog.ShippedCatalog;
import org.unhunch.figure.FigurePainter;
import org.unhunch.figure.Palette;
import org.unhunch.figure.Sequence;
import org.unhunch.figure.still.DrawingFormat;
import org.unhunch.figure.still.Still;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.pose.Choreography;

/**
 * Draws the pictures by which the exercises of the very jar that this runs in are known, which
 * takes most of a start that has to draw them.
 */
public final class Stills {
  private Stills() {}

  /** Draws them into the folder that is named. */
  public static void main(String[] arguments) throws IOException {
    LoadedCatalog shipped = CatalogReader.read(ShippedCatalog.source());
    FigurePainter painter =
        new FigurePainter(Palette.of(Color.WHITE, part -> Color.BLACK), true); // in any colors
    for (Exercise exercise : shipped.catalog().exercises()) {
      Choreography poses = shipped.poses().get(exercise.id());
      for (Level level : exercise.levels()) {
        Path file = Path.of(arguments[0], Still.name(exercise.id(), level.id()));
        Files.createDirectories(file.getParent());
        Sequence shown = new Sequence(level, poses.level(level.id()));
        Files.write(file, DrawingFormat.write(painter.drawings(shown.typical())));
      }
    }
  }
}
