package io.flowbridge.integration.file;

import io.flowbridge.integration.FinalException;
import io.flowbridge.integration.IntegrationContext;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;

/**
 * Turns what an element says into names of files. Pure. A process instance has a folder of its own;
 * nothing it says leads out of it, or out of a shared folder that is configured.
 */
public final class FilePaths {

  public static final int LONGEST = 500;
  public static final String HELP = "Within the folder, such as letters/approved.pdf";
  public static final String FOLDER_HELP =
      "Name of a shared folder of the artifact; the process instance's own if empty";
  public static final String MEDIA_TYPE =
      "[\\w.+-]{1,100}/[\\w.+-]{1,100}(; ?charset=[\\w-]{1,40})?";

  private static final Pattern SEGMENT = Pattern.compile("(?!\\.{1,2}$)[^/\\\\\\p{C}]+");
  private static final Pattern INSTANCE = Pattern.compile("[\\w-]+:[\\w.-]+");

  private final String prefix;
  private final Set<String> sharedFolders;

  public FilePaths(String prefix, Set<String> sharedFolders) {
    this.prefix = prefix;
    this.sharedFolders = sharedFolders;
  }

  /** What the names of all files of the element's folder begin with. */
  public String folder(@Nullable String shared, IntegrationContext context) {
    if (shared == null || shared.isBlank()) {
      return prefix + ofInstance(context.processInstanceId());
    }
    if (!sharedFolders.contains(shared)) {
      throw new FinalException(
          "Expected a shared folder of this artifact, but '%s' is none".formatted(shared));
    }
    return prefix + "shared/" + shared + "/";
  }

  /**
   * The path itself, if it leads into a folder and not out of it.
   *
   * @throws FinalException if it is absolute, or a part of it is empty, {@code .} or {@code ..}
   */
  public static String checked(String path) {
    for (var segment : path.split("/", -1)) {
      if (!SEGMENT.matcher(segment).matches()) {
        throw new FinalException(
            "Expected a path of names between slashes, not absolute and without '..', but it is '%s'"
                .formatted(path));
      }
    }
    return path;
  }

  /** A folder within the folder; with a slash behind it, so that its name is no beginning. */
  public static String below(@Nullable String path) {
    if (path == null || path.isBlank()) {
      return "";
    }
    return checked(path.endsWith("/") ? path.substring(0, path.length() - 1) : path) + "/";
  }

  /** How a file is given to browsers: they save it under its name and neither show nor run it. */
  public static String attachment(String path) {
    var name = fileName(path);
    var attachment = ContentDisposition.attachment();
    // Plain names stay readable for those who know no other.
    return StandardCharsets.US_ASCII.newEncoder().canEncode(name)
        ? attachment.filename(name).build().toString()
        : attachment.filename(name, StandardCharsets.UTF_8).build().toString();
  }

  /** The name behind the last slash. */
  public static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The folder of a process instance, with a slash behind it. */
  static String ofInstance(String processInstanceId) {
    if (!INSTANCE.matcher(processInstanceId).matches()) {
      throw new FinalException(
          "Expected an id of a process instance, but it is '%s'".formatted(processInstanceId));
    }
    return "instances/" + processInstanceId.replace(':', '/') + "/";
  }
}
