package io.flowbridge.servicedefinition.bundle;

import io.flowbridge.platform.FlowbridgeException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;

/** Reads bundles from where they come, within bounds that no honest bundle reaches. */
final class BundleFiles {

  private static final int MAX_ZIP_BYTES = 5 * 1024 * 1024;
  private static final int MAX_BYTES = 20 * 1024 * 1024;
  private static final int MAX_FILES = 500;

  private final TreeMap<String, byte[]> files = new TreeMap<>();
  private int bytes;

  private BundleFiles() {}

  static ServiceBundle ofBase64(String zip) {
    // Four characters for three bytes: whatever is longer cannot be allowed.
    if (zip.length() > MAX_ZIP_BYTES / 3 * 4 + 8) {
      throw tooLarge();
    }
    try {
      return ofZip(Base64.getDecoder().decode(zip));
    } catch (IllegalArgumentException e) {
      throw FlowbridgeException.badInput("Expected the bundle to be a zip, base64-encoded");
    }
  }

  static ServiceBundle ofZip(byte[] zip) {
    if (zip.length > MAX_ZIP_BYTES) {
      throw tooLarge();
    }
    var bundle = new BundleFiles();
    try (var entries = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
      for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        if (!entry.isDirectory()) {
          bundle.add(entry.getName(), entries);
        }
      }
    } catch (IOException e) {
      throw FlowbridgeException.badInput("Expected a readable zip: " + e.getMessage());
    }
    if (bundle.files.isEmpty()) {
      throw FlowbridgeException.badInput("Expected a zip with files in it");
    }
    return bundle.unwrapped();
  }

  static ServiceBundle ofFolder(Path folder) throws IOException {
    var bundle = new BundleFiles();
    try (var paths = Files.walk(folder)) {
      for (var path : (Iterable<Path>) paths::iterator) {
        if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
          try (var content = Files.newInputStream(path)) {
            bundle.add(folder.relativize(path).toString().replace('\\', '/'), content);
          }
        }
      }
    }
    return new ServiceBundle(bundle.files);
  }

  private void add(String path, InputStream content) throws IOException {
    if (isNoise(path)) {
      return;
    }
    refuseEscape(path);
    var left = MAX_BYTES - bytes;
    var read = content.readNBytes(left + 1);
    bytes += read.length;
    if (read.length > left || files.size() == MAX_FILES) {
      throw tooLarge();
    }
    if (files.put(path, read) != null) {
      throw FlowbridgeException.badInput("Expected one file '%s' in the bundle".formatted(path));
    }
  }

  /** A zip made of a folder has everything in that folder. */
  private ServiceBundle unwrapped() {
    var top = files.firstKey().replaceFirst("/.*", "/");
    if (files.containsKey(ServiceBundle.SERVICE_YAML)
        || !files.keySet().stream().allMatch(path -> path.startsWith(top))) {
      return new ServiceBundle(files);
    }
    var inside = new TreeMap<String, byte[]>();
    files.forEach((path, content) -> inside.put(path.substring(top.length()), content));
    return new ServiceBundle(inside);
  }

  private static void refuseEscape(String path) {
    if (path.startsWith("/")
        || path.contains("\\")
        || path.contains(":")
        || path.chars().anyMatch(character -> character < ' ')
        || Arrays.asList(path.split("/", -1)).contains("..")) {
      throw FlowbridgeException.badInput("Expected only paths inside the bundle");
    }
  }

  /** What operating systems and editors leave behind. */
  private static boolean isNoise(String path) {
    return path.startsWith("__MACOSX/")
        || Arrays.stream(path.split("/", -1))
            .anyMatch(name -> (name.startsWith(".") && !name.equals("..")) || name.endsWith("~"));
  }

  private static FlowbridgeException tooLarge() {
    return FlowbridgeException.badInput(
        "Expected a bundle of at most 5 MiB zipped, 20 MiB unzipped and %d files"
            .formatted(MAX_FILES));
  }
}
