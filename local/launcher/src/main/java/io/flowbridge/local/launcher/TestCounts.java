package io.flowbridge.local.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How many tests ran, read from what their runners left behind. */
final class TestCounts {

  private static final Pattern SUITE = Pattern.compile("<testsuite [^>]*?\\btests=\"(\\d+)\"");
  private static final Pattern SKIPPED = Pattern.compile("<testsuite [^>]*?\\bskipped=\"(\\d+)\"");
  private static final Pattern COLOURS = Pattern.compile("\u001B\\[[;\\d]*m");

  /** Node's runner, Vitest and Playwright, in this order. */
  private static final Pattern PASSED =
      Pattern.compile(
          "^(?:[#ℹ] pass (\\d+)|\\s+Tests\\s+(\\d+) passed.*|\\s+(\\d+) passed \\(.*)$",
          Pattern.MULTILINE);

  private static final Pattern CASE =
      Pattern.compile(
          "<testcase name=\"([^\"]*)\" classname=\"([^\"]*)\"[^>]*>\\s*<flaky(?:Failure|Error)\\b");

  private TestCounts() {}

  /** Tests of all Maven modules below a folder that ran and, as the build is green, passed. */
  static int ofReports(Path root) throws IOException {
    return reports(root).stream().mapToInt(TestCounts::ofReport).sum();
  }

  private static List<String> reports(Path root) throws IOException {
    try (var files = Files.walk(root, 6)) {
      return files
          .filter(
              file -> file.toString().matches(".*/target/(surefire|failsafe)-reports/TEST-.*xml"))
          .map(TestCounts::read)
          .toList();
    }
  }

  /** Tests that failed at first and passed when they were run again, to be looked into. */
  static List<String> flakyOf(Path root) throws IOException {
    return reports(root).stream().flatMap(TestCounts::flakyIn).sorted().toList();
  }

  private static Stream<String> flakyIn(String report) {
    return CASE.matcher(report).results().map(found -> found.group(2) + "." + found.group(1));
  }

  /** Tests that a runner's log says passed. */
  static int ofLog(Path log) throws IOException {
    var text = COLOURS.matcher(Files.readString(log)).replaceAll("");
    return PASSED
        .matcher(text)
        .results()
        .mapToInt(
            found -> {
              for (int group = 1; group <= found.groupCount(); group++) {
                if (found.group(group) != null) {
                  return Integer.parseInt(found.group(group));
                }
              }
              return 0;
            })
        .sum();
  }

  private static int ofReport(String report) {
    return number(SUITE, report) - number(SKIPPED, report);
  }

  private static String read(Path report) {
    try {
      return Files.readString(report, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new LauncherException("Could not read " + report + ": " + e.getMessage(), e);
    }
  }

  private static int number(Pattern pattern, String text) {
    var found = pattern.matcher(text);
    return found.find() ? Integer.parseInt(found.group(1)) : 0;
  }
}
