package io.flowbridge.task.content;

import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;

/**
 * Finds out what a file is. Its content decides; its name can only say more precisely what the
 * content leaves open, such as which kind of document lies in a zip or of table in a text.
 */
@Component
public class FileTypes {
  private final MimeTypes types = MimeTypes.getDefaultMimeTypes();
  private final Set<String> allowed;

  FileTypes(ContentProperties properties) {
    this.allowed = Set.copyOf(properties.types());
  }

  /**
   * The content's type, without parameters.
   *
   * @throws FlowbridgeException {@code FILE_TYPE_NOT_ALLOWED}
   */
  public String require(Path file, String name) {
    var type = detect(file, name);
    if (!allowed.contains(type)) {
      throw new FlowbridgeException(
              ErrorCodes.FILE_TYPE_NOT_ALLOWED,
              "Expected a file of an allowed type, but '%s' is %s".formatted(name, type))
          .with("contentType", type)
          .with("allowed", allowed.stream().sorted().toList());
    }
    return type;
  }

  private String detect(Path file, String name) {
    var metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    try (var content = new BufferedInputStream(Files.newInputStream(file))) {
      return types.detect(content, metadata).getBaseType().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
