package io.flowbridge.local.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The files of a new integration artifact.
 *
 * @param name of the project and of its integration type
 * @param packageName of its classes
 */
record NewArtifact(String name, String packageName) {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern PACKAGE = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*");
  private static final Pattern PLACEHOLDER = Pattern.compile("@([A-Za-z.-]+)@");

  NewArtifact {
    if (!NAME.matcher(name).matches()) {
      throw new LauncherException(
          "Expected a name of small letters, digits and hyphens, but got " + name + ".");
    }
    if (!PACKAGE.matcher(packageName).matches()) {
      throw new LauncherException("Expected a Java package, but got " + packageName + ".");
    }
  }

  static NewArtifact named(String name) {
    return new NewArtifact(name, "com.example." + name.replace("-", ""));
  }

  /** Writes the project, and the Maven wrapper of the platform's repository into it. */
  void writeTo(Path folder, Path repository) throws IOException {
    var values = values(Files.readString(repository.resolve("pom.xml")));
    for (var file : files().entrySet()) {
      var target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, fill(template(file.getValue()), values));
    }
    for (var file : new String[] {"mvnw", "mvnw.cmd", ".mvn/wrapper/maven-wrapper.properties"}) {
      var target = folder.resolve(file);
      Files.createDirectories(target.getParent());
      Files.copy(repository.resolve(file), target, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  String className() {
    var words = new StringBuilder();
    for (var word : name.split("-", -1)) {
      words.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return words.toString();
  }

  private Map<String, String> files() {
    var code = packageName.replace('.', '/') + "/" + className();
    var files = new LinkedHashMap<String, String>();
    files.put("pom.xml", "pom.xml");
    files.put("README.md", "README.md");
    files.put(".gitignore", "gitignore");
    files.put("src/main/resources/application.yaml", "application.yaml");
    files.put("src/main/java/" + code + "Artifact.java", "Artifact.java.txt");
    files.put("src/test/java/" + code + "ArtifactTest.java", "ArtifactTest.java.txt");
    files.put("src/test/java/" + code + "ArtifactIT.java", "ArtifactIT.java.txt");
    return files;
  }

  /** The versions are those of the platform, so that there is one place to change them. */
  private Map<String, String> values(String pom) {
    var title = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('-', ' ');
    return Map.of(
        "name",
        name,
        "package",
        packageName,
        "Class",
        className(),
        "title",
        title,
        "flowbridge.version",
        found(pom, "<artifactId>flowbridge-parent</artifactId>\\s*<version>([^<]+)<"),
        "spring-boot.version",
        found(pom, "<spring-boot.version>([^<]+)<"),
        "spring-integration.version",
        found(pom, "<spring-integration.version>([^<]+)<"),
        "maven-compiler-plugin.version",
        plugin(pom, "compiler"),
        "maven-surefire-plugin.version",
        plugin(pom, "surefire"),
        "maven-failsafe-plugin.version",
        plugin(pom, "failsafe"));
  }

  private static String plugin(String pom, String name) {
    return found(
        pom, "<artifactId>maven-%s-plugin</artifactId>\\s*<version>([^<]+)<".formatted(name));
  }

  private static String found(String pom, String pattern) {
    var matcher = Pattern.compile(pattern).matcher(pom);
    if (!matcher.find()) {
      throw new IllegalStateException("Expected " + pattern + " in the platform's pom.xml");
    }
    return matcher.group(1);
  }

  /** What is no placeholder, an annotation for example, stays. */
  private static String fill(String template, Map<String, String> values) {
    return PLACEHOLDER
        .matcher(template)
        .replaceAll(
            match ->
                java.util.regex.Matcher.quoteReplacement(
                    values.getOrDefault(match.group(1), match.group())));
  }

  private static String template(String name) throws IOException {
    var path = "/new-artifact/" + name;
    try (var stream = Objects.requireNonNull(NewArtifact.class.getResourceAsStream(path), path)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
