package io.flowbridge.servicedefinition.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.servicedefinition.Bundles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleFilesTest {

  @Test
  void shouldReadTheSameFromZipAndFolder(@TempDir Path folder) throws IOException {
    // given
    var bundle = Bundles.bundle("x");
    for (var file : bundle.files().entrySet()) {
      var path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }

    // then
    assertThat(BundleFiles.ofFolder(folder).contentHash())
        .isEqualTo(BundleFiles.ofZip(bundle.zip()).contentHash());
  }

  @Test
  void shouldReadAZippedFolder() {
    // given
    var wrapped = Bundles.empty();
    Bundles.bundle("x").files().forEach((path, text) -> wrapped.file("top/" + path, text));

    // then
    assertThat(BundleFiles.ofZip(wrapped.zip()).files()).containsKey("service.yaml");
  }

  @Test
  void shouldLeaveNoiseOut() {
    // given
    var noisy =
        Bundles.bundle("x")
            .file("__MACOSX/._p.bpmn", "x")
            .file(".DS_Store", "x")
            .file("p.bpmn~", "x");

    // then
    assertThat(BundleFiles.ofZip(noisy.zip()).files()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../x", "a/../../x", "/etc/passwd", "a\\..\\x", "C:/x", "forms/../../../x"})
  void shouldRefusePathsThatLeaveTheBundle(String path) {
    // given
    var zip = Bundles.bundle("x").file(path, "evil").zip();

    // then
    assertThatThrownBy(() -> BundleFiles.ofZip(zip))
        .isInstanceOf(FlowbridgeException.class)
        .hasMessageContaining("inside the bundle");
  }

  @Test
  void shouldRefuseAZipBomb() {
    // given
    var bomb = Bundles.bundle("x").file("big", "0".repeat(21 * 1024 * 1024)).zip();

    // then
    assertThatThrownBy(() -> BundleFiles.ofZip(bomb))
        .isInstanceOf(FlowbridgeException.class)
        .hasMessageContaining("20 MiB");
  }

  @Test
  void shouldRefuseTooManyFiles() {
    // given
    var many = Bundles.empty();
    for (int i = 0; i < 501; i++) {
      many.file("f" + i, "");
    }

    // then
    assertThatThrownBy(() -> BundleFiles.ofZip(many.zip())).isInstanceOf(FlowbridgeException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"not base64!", "bm90IGEgemlw"})
  void shouldRefuseWhatIsNoZip(String text) {
    assertThatThrownBy(() -> BundleFiles.ofBase64(text)).isInstanceOf(FlowbridgeException.class);
  }
}
