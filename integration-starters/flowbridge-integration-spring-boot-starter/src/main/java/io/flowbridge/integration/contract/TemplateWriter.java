package io.flowbridge.integration.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the element templates as files. */
public final class TemplateWriter {

  private static final Logger log = LoggerFactory.getLogger(TemplateWriter.class);

  private final ElementTemplates templates;
  private final ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  public TemplateWriter(ElementTemplates templates) {
    this.templates = templates;
  }

  public void writeTo(Path folder) {
    try {
      Files.createDirectories(folder);
      for (var template : templates.byFile().entrySet()) {
        var file = folder.resolve(template.getKey());
        json.writeValue(file.toFile(), template.getValue());
        log.info("Wrote {}", file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Expected to write element templates to " + folder, e);
    }
  }
}
