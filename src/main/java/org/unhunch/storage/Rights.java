package org.unhunch.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.unhunch.storage.RegularFile.WrongKindException;

/**
 * Keeps what a person does from others on the same machine: the data folder and its files are for
 * their owner alone. Where the system has no such rights, nothing is done.
 */
public final class Rights {
  private static final Set<PosixFilePermission> OF_FILE =
      PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> OF_FOLDER =
      PosixFilePermissions.fromString("rwx------");

  /** What this program keeps in its folder, with the copies that it sets aside. */
  private static final Pattern OURS =
      Pattern.compile(
          "(settings|resume)\\.json(\\..*)?|history.*\\.jsonl(\\..*)?|unhunch.*\\.log"
              + "|\\.lock|\\.running|\\.request-.*|\\.(settings|resume)\\.json\\..*");

  private Rights() {}

  /**
   * Takes the files of this program in the folder from everybody but their owner, as earlier
   * versions left them to all; and the folder itself, unless something else is in it that others
   * may have to read. Files of others and what links lead to stay as they are.
   */
  public static void keepPrivate(Path folder) {
    boolean alone = folder.toString().toLowerCase(Locale.ROOT).endsWith("unhunch");
    boolean foreign = false;
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path each : all) {
        String name = each.getFileName().toString();
        if (OURS.matcher(name).matches()) {
          tighten(each);
        } else {
          foreign |= !name.startsWith(".");
        }
      }
      if (alone || !foreign) {
        tighten(folder);
      }
    } catch (IOException e) {
      // What may not be listed is not ours, or not open to anybody.
    }
  }

  /** Takes a file or folder from everybody but its owner; leaves a link and what it leads to. */
  static void tighten(Path path) {
    try {
      PosixFileAttributeView view =
          Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
      if (view == null) {
        return;
      }
      PosixFileAttributes found = view.readAttributes();
      Set<PosixFilePermission> kept = EnumSet.noneOf(PosixFilePermission.class);
      kept.addAll(found.permissions());
      // Looked at first, as setting rights opens the file, which may wait for ever at a pipe.
      boolean known = found.isRegularFile() || found.isDirectory();
      if (known && kept.retainAll(found.isDirectory() ? OF_FOLDER : OF_FILE)) {
        view.setPermissions(kept);
      }
    } catch (IOException e) {
      // It is not there, or not ours to change.
    }
  }

  /**
   * Makes an empty file that is its owner's alone, with the folders above it, or tightens the one
   * that is there.
   *
   * @throws WrongKindException if something of that name is no file
   * @throws IOException if it cannot be made
   */
  public static void makeFile(Path file) throws IOException {
    Path target = Folders.target(file);
    Folders.make(target.getParent());
    RegularFile.atOrNone(target);
    try {
      Files.createFile(target, ofFile(target));
    } catch (FileAlreadyExistsException e) {
      tighten(file.toAbsolutePath());
    } catch (AccessDeniedException e) {
      throw new AccessDeniedException(target.getParent().toString()); // where none can be made
    }
  }

  /** The rights that a new file of ours is made with. */
  static FileAttribute<?>[] ofFile(Path file) {
    return attributes(file, OF_FILE);
  }

  /** The rights that a new folder of ours is made with. */
  static FileAttribute<?>[] ofFolder(Path folder) {
    return attributes(folder, OF_FOLDER);
  }

  /** The rights of what is there, or of any new file if nothing is. */
  static FileAttribute<?>[] like(Path file) throws IOException {
    boolean there = Files.exists(file);
    Set<PosixFilePermission> known =
        there && attributes(file, OF_FILE).length > 0
            ? Files.getPosixFilePermissions(file)
            : Set.of();
    return known.isEmpty() ? new FileAttribute<?>[0] : attributes(file, known);
  }

  private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> rights) {
    boolean known = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    return known
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rights)}
        : new FileAttribute<?>[0];
  }
}
