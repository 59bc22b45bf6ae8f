package org.unhunch.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.unhunch.message.Problem;
import org.unhunch.pack.Pack;
import org.unhunch.pack.PackContent;
import org.unhunch.pack.PackReader;
import org.unhunch.pack.Parcel;
import org.unhunch.pack.ReadPack;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.routine.pose.Choreography;

/**
 * What there is to choose from: several sources, put together as one catalog.
 *
 * <p>The first source gives the vocabulary and the times. What a later source calls by an id that
 * is taken is left out. Sources change on one thread, that of the screens; all else may be asked
 * for on any thread.
 */
public final class Library {
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  /**
   * The source of each exercise by its id. One that has gone stays, since a session may still play
   * the exercise.
   */
  private final Map<String, LibrarySource> owners = new ConcurrentHashMap<>();

  private volatile List<LibrarySource> sources;
  private volatile Union union;

  private final Packs packs;
  private final Own own;

  /** A library that has this source at first, and keeps nothing. */
  public Library(LibrarySource first) {
    this(first, Kept.NOTHING, Keeping.NOWHERE);
  }

  /**
   * A library of a first source and what stands beside it.
   *
   * @param kept what stands beside it from an earlier time
   * @param keeping where changes are kept
   */
  public Library(LibrarySource first, Kept kept, Keeping keeping) {
    List<LibrarySource> all = new ArrayList<>(List.of(first));
    packs = new Packs(this, keeping);
    own = new Own(this, kept.mine(), keeping);
    for (ReadPack each : kept.packs()) {
      each.content()
          .ifPresent(
              content -> {
                packs.begin(content);
                PackContent said = content.in(first.catalog());
                all.add(LibrarySource.of(said, each.problems(), first.catalog()));
              });
    }
    kept.mine().ifPresent(mine -> all.add(LibrarySource.of(mine, kept.wrong(), first.catalog())));
    set(all);
  }

  /** {@return the packs of others} */
  public Packs packs() {
    return packs;
  }

  /** {@return one's own exercises and routines} */
  public Own own() {
    return own;
  }

  /** {@return what is in the file of a pack, beside the first source} On any thread. */
  public ReadPack read(Path file) {
    return PackReader.read(file, shipped());
  }

  Catalog shipped() {
    return sources.get(0).catalog();
  }

  /** {@return all that is of no such pack} */
  Catalog around(Pack pack) {
    return new Union(
            sources.stream()
                .filter(each -> each.pack().filter(it -> it.id().equals(pack.id())).isEmpty())
                .toList())
        .catalog();
  }

  /**
   * {@return a routine as a pack for somebody else, with all that it uses, from whom one has said;
   * of a pack of another author all of it, as it is}
   */
  public PackContent toSend(Routine routine) {
    int version = own.has(routine.id()) ? own.content().orElseThrow().pack().version() : 1;
    return packs.all().stream()
        .filter(each -> each.pack().has(routine.id()))
        .findFirst()
        .orElseGet(() -> signed(Parcel.of(routine, version, catalog(), allPacks())));
  }

  /** {@return an exercise of one's own as a pack for somebody else, from whom one has said} */
  public PackContent toSend(Exercise exercise) {
    int version = own.content().orElseThrow().pack().version();
    return signed(Parcel.of(exercise, version, catalog(), allPacks()));
  }

  private PackContent signed(PackContent parcel) {
    return parcel.as(parcel.pack().from(own.author(), ""));
  }

  private List<PackContent> allPacks() {
    return Stream.concat(own.content().stream(), packs.all().stream()).toList();
  }

  /** {@return the pack that something with this id is of; empty if it is of no pack} */
  public Optional<Pack> origin(String id) {
    return sources.stream()
        .flatMap(each -> each.pack().stream())
        .filter(each -> each.has(id))
        .findFirst();
  }

  /** {@return whom the exercise or the routine with this id is from} */
  public Whose whose(String id) {
    return own.has(id) ? Whose.MINE : origin(id).isPresent() ? Whose.OTHERS : Whose.SHIPPED;
  }

  /** {@return whether there is anything that does not ship} */
  public boolean hasMore() {
    return !packs.all().isEmpty() || !own.routines().isEmpty() || !own.exercises().isEmpty();
  }

  /** {@return what there is now} */
  public Catalog catalog() {
    return union.catalog();
  }

  /** {@return what was left out, of the sources and of the catalog that they make, and why} */
  public List<Problem> problems() {
    return List.copyOf(union.problems());
  }

  /** Adds a source behind the others, or puts it in the place of the one that has its name. */
  public void put(LibrarySource source) {
    List<LibrarySource> next = new ArrayList<>(sources);
    next.replaceAll(each -> each.name().equals(source.name()) ? source : each);
    if (!next.contains(source)) {
      next.add(source);
    }
    set(next);
    tell();
  }

  /** Puts what is in a pack, in the place of what was of it. */
  void put(PackContent content) {
    put(LibrarySource.of(content, List.of(), sources.get(0).catalog()));
  }

  /** Removes the source with the name, which is not the first one. */
  public void remove(String name) {
    if (sources.get(0).name().equals(name)) {
      throw new IllegalArgumentException("the first source stays");
    }
    set(sources.stream().filter(each -> !each.name().equals(name)).toList());
    tell();
  }

  private void set(List<LibrarySource> next) {
    sources = List.copyOf(next);
    union = new Union(sources);
    owners.putAll(union.owners());
  }

  /**
   * Runs the action whenever the catalog has become another.
   *
   * @return what ends that, for those who do not last as long as the library
   */
  public Runnable listen(Runnable action) {
    listeners.add(action);
    return () -> listeners.remove(action);
  }

  private void tell() {
    listeners.forEach(Runnable::run);
  }

  /** {@return whether an exercise is as it was packed with the program} */
  public boolean isShipped(String exerciseId) {
    return owner(exerciseId).filter(each -> each.name().equals(LibrarySource.SHIPPED)).isPresent();
  }

  /** {@return whether an exercise has poses; until they have been read, each is said to have} */
  public boolean hasPoses(String exerciseId) {
    return owner(exerciseId).filter(each -> each.hasPoses(exerciseId)).isPresent();
  }

  /** {@return the poses of an exercise, if it has any} Waits until they have been read. */
  public Optional<Choreography> poses(String exerciseId) {
    return owner(exerciseId).flatMap(each -> each.poses(exerciseId));
  }

  /** {@return the postures that have poses} Waits until they have been read. */
  public List<Posture> postures() {
    return Posture.all(catalog(), this::poses);
  }

  /** {@return what is done once the poses of all sources have been read, which begins now} */
  public CompletableFuture<Void> readPoses() {
    return CompletableFuture.allOf(
        sources.stream().map(LibrarySource::poses).toArray(CompletableFuture[]::new));
  }

  private Optional<LibrarySource> owner(String exerciseId) {
    return Optional.ofNullable(owners.get(exerciseId));
  }
}
