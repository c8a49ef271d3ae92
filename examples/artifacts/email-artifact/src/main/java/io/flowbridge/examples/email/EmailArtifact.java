package io.flowbridge.examples.email;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Serves {@code send-email}. */
@SpringBootApplication
public class EmailArtifact {

  public static void main(String[] args) {
    SpringApplication.run(EmailArtifact.class, args);
  }
}
