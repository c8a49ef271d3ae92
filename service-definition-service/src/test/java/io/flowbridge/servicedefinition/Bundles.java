package io.flowbridge.servicedefinition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small service bundles. */
public final class Bundles {

  private final Map<String, String> files = new LinkedHashMap<>();

  private Bundles() {}

  public static Bundles empty() {
    return new Bundles();
  }

  /** A bundle with one process {@code p} and one start form {@code start}. */
  public static Bundles bundle(String key) {
    return new Bundles()
        .file("service.yaml", yaml(key, ""))
        .file("p.bpmn", bpmn("start"))
        .file(
            "forms/start.schema.json",
            """
            {"type": "object", "required": ["plate"], "properties": {"plate": {"type": "string"}, "fee": {"type": "number", "readOnly": true}}}
            """);
  }

  public static String yaml(String key, String more) {
    return """
        key: %s
        title: { en: Service %s, de: Dienst %s }
        category: { en: Traffic, de: Verkehr }
        runtimeBundle: main
        process: p
        startForm: start
        businessKey: PP-{number}
        %s
        """
        .formatted(key, key, key, more);
  }

  public static String bpmn(String formKey) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="t">
          <!-- kept -->
          <bpmn:process id="p" isExecutable="true">
            <bpmn:userTask id="work" name="Prüfen" camunda:formKey="%s"/>
          </bpmn:process>
        </bpmn:definitions>
        """
        .formatted(formKey);
  }

  public Bundles file(String path, String content) {
    files.put(path, content);
    return this;
  }

  public Bundles without(String path) {
    files.remove(path);
    return this;
  }

  public Map<String, String> files() {
    return files;
  }

  public byte[] zip() {
    try {
      var bytes = new ByteArrayOutputStream();
      try (var zip = new ZipOutputStream(bytes)) {
        for (var file : files.entrySet()) {
          zip.putNextEntry(new ZipEntry(file.getKey()));
          zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        }
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public String base64() {
    return Base64.getEncoder().encodeToString(zip());
  }
}
