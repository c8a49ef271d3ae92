package io.flowbridge.process.integration;

import org.jspecify.annotations.Nullable;

/** The notation by which an input asks for a file of its process's deployment. */
public final class DeploymentFile {

  private static final String PREFIX = "deployment:";

  private DeploymentFile() {}

  /** The file's name if the text of an input is such a reference. */
  public static @Nullable String nameIn(String text) {
    String stripped = text.strip();
    return stripped.startsWith(PREFIX) ? stripped.substring(PREFIX.length()).strip() : null;
  }
}
