package io.flowbridge.local.test;

import java.nio.file.Path;

/** The servers a test can ask for. */
public enum Server {
  POSTGRES("postgres-server", 96),
  KAFKA("kafka-server", 256),
  ELASTICSEARCH("elasticsearch-server", 320),
  IDENTITY("identity-provider", 128),
  MAIL("mail-server", 64),
  S3("s3-server", 96);

  private final String module;
  private final int heapMegabytes;

  Server(String module, int heapMegabytes) {
    this.module = module;
    this.heapMegabytes = heapMegabytes;
  }

  String module() {
    return module;
  }

  int heapMegabytes() {
    return heapMegabytes;
  }

  Path target() {
    return Repository.root().resolve("local").resolve(module).resolve("target");
  }

  Path jar() {
    return target().resolve(module + ".jar");
  }
}
