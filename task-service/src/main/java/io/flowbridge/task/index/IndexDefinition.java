package io.flowbridge.task.index;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;

/**
 * How this release defines the index.
 *
 * @param version grows from release to release; the older one gives way
 * @param hash changes with every change of the definition
 */
public record IndexDefinition(int version, String hash, String body) {
  static final String VERSION = "version";
  static final String HASH = "hash";

  static IndexDefinition read(ObjectMapper json) {
    try (var file = new ClassPathResource("elasticsearch/task-index.json").getInputStream()) {
      return of((ObjectNode) json.readTree(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static IndexDefinition of(ObjectNode definition) {
    var hash =
        UUID.nameUUIDFromBytes(definition.toString().getBytes(StandardCharsets.UTF_8)).toString();
    var meta = definition.withObject("/mappings/_meta");
    var version = meta.path(VERSION).asInt();
    meta.put(HASH, hash);
    return new IndexDefinition(version, hash, definition.toString());
  }

  InputStream json() {
    return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
  }
}
