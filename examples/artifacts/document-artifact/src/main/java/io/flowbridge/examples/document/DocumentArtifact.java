package io.flowbridge.examples.document;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Serves the types for documents. */
@SpringBootApplication
public class DocumentArtifact {

  public static void main(String[] args) {
    SpringApplication.run(DocumentArtifact.class, args);
  }
}
