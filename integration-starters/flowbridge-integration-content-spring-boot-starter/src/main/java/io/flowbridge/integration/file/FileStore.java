package io.flowbridge.integration.file;

import java.time.Duration;
import java.util.List;

/**
 * Where files are. A name is what {@link FilePaths} made of an element's path. A store that does
 * not answer is a failure to be tried again, never an empty one.
 */
interface FileStore {

  /** Stores a file, in place of one of the same name. */
  void put(String name, byte[] content, String contentType);

  /**
   * Reads a file.
   *
   * @param path what the process calls it
   * @param most how many bytes it may have
   */
  byte[] get(String name, String path, long most);

  /**
   * The first names below a folder, in order.
   *
   * @param folder ends with a slash
   */
  List<String> names(String folder, int most);

  /** Removes a file; one that is not there is removed already. */
  void delete(String name);

  /** Makes a link to a file that is there. */
  FileLink link(String name, String path, Duration goodFor);
}
