package io.flowbridge.task.content;

import io.flowbridge.platform.FlowbridgeException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * Where contents of files are kept. A key is {@code <bundle>/<shard>/<uuid>}, made by us and never
 * by a person. A store that does not answer is {@code UNAVAILABLE}, never an empty one.
 */
public interface ContentStore {

  /** Some content that is kept. */
  record Stored(String key, Instant storedAt) {}

  /** Keeps the content of a file; it survives a crash from the moment this returns. */
  void put(String key, Path file, String contentType);

  /**
   * The content, to be closed.
   *
   * @throws FlowbridgeException {@code NOT_FOUND} if there is none
   */
  InputStream open(String key);

  /** Does nothing if there is no such content. */
  void delete(String key);

  /** Everything that is kept, read little by little; to be closed. */
  Stream<Stored> all();
}
