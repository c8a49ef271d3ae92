package io.flowbridge.examples.s3;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Serves the types for files in a bucket. */
@SpringBootApplication
public class S3Artifact {

  public static void main(String[] args) {
    SpringApplication.run(S3Artifact.class, args);
  }
}
