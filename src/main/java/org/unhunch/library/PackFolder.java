package org.unhunch.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.unhunch.message.BrokenRule;
import org.unhunch.message.Message;
import org.unhunch.pack.Pack;
import org.unhunch.pack.PackContent;
import org.unhunch.pack.PackReader;
import org.unhunch.pack.PackWriter;
import org.unhunch.pack.ReadPack;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.photo.Jpeg;
import org.unhunch.storage.AtomicFile;
import org.unhunch.storage.Reason;
import org.unhunch.storage.RegularFile;

/**
 * The packs that were added, one file each, named by its id, in the folder {@code packs} of the
 * data folder. Their pictures stand beside them, a file each, and are read when they are seen.
 * Calls may come from any thread and block for the disk.
 */
public final class PackFolder {
  /** How many bytes the pictures of all packs come to at most. */
  static final long MOST_PICTURES = 100_000_000;

  private static final String NAME = "packs";
  private static final String BEFORE = ".before";
  private static final String PICTURE = ".jpg";
  private static final int MOST = 200;
  private static final int MEGABYTE = 1_000_000;

  private final Path folder;

  /** The folder within that of the data; neither need be there. */
  public PackFolder(Path data) {
    folder = data.resolve(NAME);
  }

  /**
   * {@return the packs, the first two hundred by their names} Never fails.
   *
   * @param around the words and exercises that they may use
   */
  public List<ReadPack> load(Catalog around) {
    try {
      return files(each -> each.endsWith(Pack.ENDING)).stream()
          .limit(MOST)
          .map(each -> read(each, around))
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** The files whose names are such, in order; none where there is no folder. */
  private List<Path> files(Predicate<String> such) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(each -> such.test(each.getFileName().toString())).sorted().toList();
    }
  }

  private ReadPack read(Path file, Catalog around) {
    String id = file.getFileName().toString().replaceFirst("\\..*", "");
    return PackReader.read(file, around, text -> picture(id, text));
  }

  /** The picture of that name beside the pack, or one that stands in the file itself. */
  private Jpeg picture(String id, String text) {
    if (!text.matches("[0-9a-f]{64}")) {
      return Jpeg.ofBase64(text);
    }
    Path file = fileOf(id + ".", text);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new BrokenRule(Message.of("rule.jpeg.gone"));
    }
    return Jpeg.kept(() -> bytes(file));
  }

  private Path fileOf(String prefix, String name) {
    return folder.resolve(prefix + name + PICTURE);
  }

  private static byte[] bytes(Path file) {
    try {
      return RegularFile.at(file, LinkOption.NOFOLLOW_LINKS).bytes(Jpeg.MOST_BYTES + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Saves a pack in the place of what it was, which stays as the version before; {@return empty, or
   * why it could not be saved}
   */
  public Optional<Message> save(PackContent content) {
    Map<String, byte[]> pictures = new HashMap<>();
    Optional<byte[]> bytes = PackWriter.write(content, each -> named(each, pictures));
    try {
      Optional<Message> full = bytes.isEmpty() ? tooLong(content) : full(content, pictures);
      if (full.isPresent()) {
        return unsaved(content, full.get());
      }
      write(content.pack(), bytes.orElseThrow(), pictures);
      return Optional.empty();
    } catch (IOException e) {
      return unsaved(content, Reason.of(e));
    }
  }

  private static Optional<Message> tooLong(PackContent content) {
    return Optional.of(Message.of("reason.too-long", content.pack().name()));
  }

  /** The name of a picture after what is in it, under which its bytes are put. */
  private static String named(Jpeg picture, Map<String, byte[]> pictures) {
    try (InputStream in = picture.open()) {
      byte[] bytes = in.readAllBytes();
      String name = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      pictures.put(name, bytes);
      return name;
    } catch (IOException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // each Java has it, and it is read from memory
    }
  }

  /** Why no more is kept, if that is so. */
  private Optional<Message> full(PackContent content, Map<String, byte[]> pictures)
      throws IOException {
    String prefix = content.pack().id() + ".";
    List<Path> others = files(each -> !each.startsWith(prefix));
    if (others.stream().filter(each -> each.toString().endsWith(Pack.ENDING)).count() >= MOST) {
      return Optional.of(Message.of("reason.packs-full", MOST));
    }
    long all = pictures.values().stream().mapToLong(each -> each.length).sum();
    for (Path each : others) {
      all += each.toString().endsWith(PICTURE) ? Files.size(each) : 0;
    }
    return all <= MOST_PICTURES
        ? Optional.empty()
        : Optional.of(Message.of("reason.photos-full", MOST_PICTURES / MEGABYTE));
  }

  /** First the pictures, then what names them, and at last those go that nothing names any more. */
  private void write(Pack pack, byte[] bytes, Map<String, byte[]> pictures) throws IOException {
    String prefix = pack.id() + ".";
    for (Map.Entry<String, byte[]> each : pictures.entrySet()) {
      Path file = fileOf(prefix, each.getKey());
      if (!Files.exists(file) || Files.size(file) != each.getValue().length) {
        AtomicFile.write(file, each.getValue());
      }
    }
    Path file = folder.resolve(pack.id() + Pack.ENDING);
    if (Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), bytes)) {
      AtomicFile.write(before(pack), Files.readAllBytes(file));
    }
    AtomicFile.write(file, bytes);
    String old = Files.exists(before(pack)) ? Files.readString(before(pack)) : "";
    for (Path each : files(name -> name.startsWith(prefix) && name.endsWith(PICTURE))) {
      String name = each.getFileName().toString().substring(prefix.length()).replace(PICTURE, "");
      if (!pictures.containsKey(name) && !old.contains(name)) {
        Files.delete(each);
      }
    }
  }

  /** {@return the version before of a pack, if there was one and all of it is in order} */
  public Optional<PackContent> before(Pack pack, Catalog around) {
    return Optional.of(before(pack))
        .filter(Files::exists)
        .map(each -> read(each, around))
        .filter(ReadPack::isSound)
        .flatMap(ReadPack::content);
  }

  private Path before(Pack pack) {
    return folder.resolve(pack.id() + Pack.ENDING + BEFORE);
  }

  /**
   * Removes a pack with its pictures and the version before; {@return empty, or why it could not be
   * removed}
   */
  public Optional<Message> remove(Pack pack) {
    try {
      for (Path each : files(name -> name.startsWith(pack.id() + "."))) {
        Files.delete(each);
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(Message.of("stored.pack.unremoved", pack.name(), Reason.of(e)));
    }
  }

  private static Optional<Message> unsaved(PackContent content, Message why) {
    return Optional.of(Message.of("stored.pack.unsaved", content.pack().name(), why));
  }
}
