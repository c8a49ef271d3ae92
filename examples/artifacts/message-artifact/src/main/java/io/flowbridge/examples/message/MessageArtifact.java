package io.flowbridge.examples.message;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Publishes messages of processes, and hands messages to processes. */
@SpringBootApplication
public class MessageArtifact {

  public static void main(String[] args) {
    SpringApplication.run(MessageArtifact.class, args);
  }
}
