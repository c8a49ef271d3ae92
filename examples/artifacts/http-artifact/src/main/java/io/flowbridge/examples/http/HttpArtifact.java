package io.flowbridge.examples.http;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Serves {@code call-http}. */
@SpringBootApplication
public class HttpArtifact {

  public static void main(String[] args) {
    SpringApplication.run(HttpArtifact.class, args);
  }
}
