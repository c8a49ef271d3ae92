package io.flowbridge.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {

  private static final Part MAIL = Parts.named("mail");

  @TempDir Path root;
  private Workspace workspace;

  @BeforeEach
  void build() throws IOException {
    workspace = new Workspace(root, root.resolve("data"), 8080);
    jar("first");
  }

  @Test
  void shouldRunAPlainJarWhereItIs() throws IOException {
    assertThat(Program.prepared(MAIL, workspace).jar()).isEqualTo(MAIL.artifactIn(workspace));
  }

  @Test
  void shouldArchiveClassesOnlyUntilThereIsAnArchive() throws IOException {
    var program = Program.prepared(MAIL, workspace);
    var half = program.folder().resolve("classes.half");
    assertThat(program.options()).contains("-XX:ArchiveClassesAtExit=" + half);

    Files.writeString(half, "");
    program.keepClasses(143);

    assertThat(program.options()).contains("-XX:SharedArchiveFile=" + program.classes());
  }

  @Test
  void shouldNotTrustTheArchiveOfAProcessThatWasKilled() throws IOException {
    var program = Program.prepared(MAIL, workspace);
    Files.writeString(program.folder().resolve("classes.half"), "");

    program.keepClasses(137);

    assertThat(program.classes()).doesNotExist();
  }

  @Test
  void shouldForgetTheArchiveOfAnOlderBuild() throws IOException {
    var before = Program.prepared(MAIL, workspace);
    Files.writeString(before.classes(), "");

    jar("a longer second build");
    var after = Program.prepared(MAIL, workspace);

    assertThat(after.classes()).isNotEqualTo(before.classes());
    assertThat(before.classes()).doesNotExist();
  }

  @Test
  void shouldLeaveTheRunningProgramAloneWhenOnlyAskedWhereTheNextOneIs() throws IOException {
    var running = Program.prepared(MAIL, workspace);

    jar("a longer second build");
    var next = Program.of(MAIL, workspace);

    assertThat(running.folder()).exists();
    assertThat(next.folder()).doesNotExist();
  }

  private void jar(String content) throws IOException {
    var artifact = MAIL.artifactIn(workspace);
    Files.createDirectories(artifact.getParent());
    try (var jar = new JarOutputStream(Files.newOutputStream(artifact))) {
      jar.putNextEntry(new JarEntry("content.txt"));
      jar.write(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
  }
}
