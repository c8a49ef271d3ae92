package io.flowbridge.task.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class FileTypesTest {
  private static final String DOCUMENT =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  @TempDir Path folder;

  private final FileTypes types =
      new FileTypes(
          new ContentProperties(
              ContentProperties.Store.FOLDER,
              Path.of("files"),
              null,
              Path.of("incoming"),
              DataSize.ofMegabytes(1),
              Set.of("application/pdf", "image/png", "text/plain", "text/csv", DOCUMENT),
              new ContentProperties.Cleanup(Duration.ZERO, Duration.ZERO, 1)));

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7, letter.pdf, application/pdf",
    "%PDF-1.7, letter.txt, application/pdf",
    "%PDF-1.7, letter, application/pdf",
    "just words, notes.txt, text/plain",
    "just words, notes, text/plain",
    "a;b;c, table.csv, text/csv"
  })
  void shouldBelieveTheContent(String content, String name, String type) throws Exception {
    assertThat(types.require(file(content), name)).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({
    "<!DOCTYPE html><p>x, notes.txt, text/html",
    "<html><body>x, letter.pdf, text/html",
    "just words, page.html, text/html",
    "just words, picture.svg, image/svg+xml",
    "MZ\u0090\u0000\u0003, letter.pdf, application/x-msdownload",
    "#!/bin/sh, notes.txt, application/x-sh",
  })
  void shouldRefuseWhatIsNotAllowed(String content, String name, String type) throws Exception {
    var file = file(content);

    assertThatThrownBy(() -> types.require(file, name))
        .hasMessageContaining(type)
        .extracting("code")
        .isEqualTo("FILE_TYPE_NOT_ALLOWED");
  }

  @Test
  void shouldTellOfficeDocumentFromOtherArchive() throws Exception {
    var archive = archive();

    assertThat(types.require(archive, "letter.docx")).isEqualTo(DOCUMENT);
    assertThatThrownBy(() -> types.require(archive, "letter.zip"))
        .hasMessageContaining("application/zip");
    assertThatThrownBy(() -> types.require(archive, "letter.jar"))
        .extracting("code")
        .isEqualTo("FILE_TYPE_NOT_ALLOWED");
  }

  private Path archive() throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write("<w/>".getBytes(StandardCharsets.UTF_8));
    }
    return Files.write(folder.resolve("archive"), bytes.toByteArray());
  }

  private Path file(String content) throws Exception {
    return Files.write(folder.resolve("file"), content.getBytes(StandardCharsets.ISO_8859_1));
  }
}
