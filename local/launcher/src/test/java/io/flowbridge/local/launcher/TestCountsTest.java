package io.flowbridge.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestCountsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "# pass 53,53",
        "ℹ pass 53,53",
        "\"      Tests  91 passed (91)\",91",
        "\"  12 passed (4.1m)\",12",
        "compiled 12 files,0"
      })
  void shouldReadWhatARunnerSays(String line, int expected) throws IOException {
    var log = Files.writeString(folder.resolve("log"), "something\n" + line + "\n");

    assertThat(TestCounts.ofLog(log)).isEqualTo(expected);
  }

  @Test
  void shouldAddUpTheReportsOfAllModules() throws IOException {
    report("a/target/surefire-reports/TEST-x.xml", 5, 1);
    report("b/c/target/failsafe-reports/TEST-y.xml", 3, 0);

    assertThat(TestCounts.ofReports(folder)).isEqualTo(7);
  }

  @Test
  void shouldNameWhatPassedAtTheSecondAttemptOnly() throws IOException {
    write(
        "a/target/surefire-reports/TEST-x.xml",
        """
        <testsuite name="z" tests="2" skipped="0">
          <testcase name="shouldHold" classname="a.FirstTest" time="0.1"/>
          <testcase name="shouldWait" classname="a.FirstTest" time="0.2">
            <flakyFailure message="late" type="java.lang.AssertionError">
            </flakyFailure>
          </testcase>
        </testsuite>
        """);

    assertThat(TestCounts.flakyOf(folder)).containsExactly("a.FirstTest.shouldWait");
  }

  private void report(String file, int tests, int skipped) throws IOException {
    write(
        file,
        "<testsuite xmlns:x=\"y\" name=\"z\" tests=\"%d\" skipped=\"%d\">"
            .formatted(tests, skipped));
  }

  private void write(String file, String content) throws IOException {
    var path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content);
  }
}
