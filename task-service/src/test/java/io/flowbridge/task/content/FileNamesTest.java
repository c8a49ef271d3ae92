package io.flowbridge.task.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Bescheid 2026.pdf       => Bescheid 2026.pdf
          Größe & Maß.txt         => Größe & Maß.txt
          ../../etc/passwd        => passwd
          C:\\Users\\kim\\a.pdf   => a.pdf
          ..                      => file
          .htaccess               => htaccess
          'a.pdf. . '             => a.pdf
          a<b>:c"|?*.txt          => a_b__c____.txt
          CON.txt                 => _CON.txt
          aux                     => _aux
          ''                      => file
          """)
  void shouldMakeNameSafe(String given, String safe) {
    assertThat(FileNames.safe(given)).isEqualTo(safe);
  }

  @Test
  void shouldTakeOutWhatNobodySees() {
    assertThat(FileNames.safe("invoice\u202Efdp.exe\u0000\r\n")).isEqualTo("invoicefdp.exe");
  }

  @Test
  void shouldComposeCharacters() {
    assertThat(FileNames.safe("u\u0308ber.txt")).isEqualTo("über.txt");
  }

  @Test
  void shouldKeepExtensionOfLongName() {
    assertThat(FileNames.safe("x".repeat(300) + ".pdf")).hasSize(150).endsWith("x.pdf");
  }

  @Test
  void shouldNotCutThroughACharacter() {
    var cut = FileNames.safe("x" + "😀".repeat(100));

    assertThat(cut).hasSize(149).endsWith("😀");
  }
}
