package io.flowbridge.integration.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.flowbridge.integration.BusinessError;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class DocumentRendererTest {

  private static final String UMLAUTS = "Größenmaß für Ärzte, Öl und Übel: 5 € „gut“ – Łódź";

  private final DocumentRenderer renderer =
      new DocumentRenderer(new DocumentProperties(true, 3, DataSize.ofKilobytes(200)));

  @ParameterizedTest
  @ValueSource(strings = {"serif", "Arial, sans-serif", "monospace", "'Some Font'"})
  void shouldRenderUmlautsInEveryFont(String family) throws Exception {
    var pdf = render("<p style=\"font-family: %s\">%s</p>".formatted(family, UMLAUTS));

    assertThat(text(pdf)).isEqualTo(UMLAUTS);
  }

  @Test
  void shouldBringItsFontsAlong() throws Exception {
    var pdf =
        render(
            "<body style='font-family: Helvetica'>plain <b>bold</b> <i>italic</i> <b><i>both</i></b>");

    try (var document = Loader.loadPDF(pdf.content())) {
      var resources = document.getPage(0).getResources();
      for (var name : resources.getFontNames()) {
        var font = resources.getFont(name);
        assertThat(font.isEmbedded()).as(font.getName()).isTrue();
        assertThat(font.getName()).contains("LiberationSans");
      }
      assertThat(resources.getFontNames()).hasSize(4);
    }
  }

  @Test
  void shouldMakePagesOfA4() throws Exception {
    var pdf = render("<p>one</p><p style='page-break-before: always'>two</p>");

    assertThat(pdf.pages()).isEqualTo(2);
    try (var document = Loader.loadPDF(pdf.content())) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
      assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
    }
  }

  @Test
  void shouldTakeHtmlAsPeopleWriteIt() throws Exception {
    assertThat(
            text(
                render(
                    "<ul><li>one<li>two</ul><br>three & <unknown>four <a href='https://example.org'>link</a>")))
        .contains("one", "two", "three & four link");
  }

  @Test
  void shouldTellTheProcessThatThereAreTooManyPages() {
    assertRefused(
        "<p style='page-break-after: always'>page".repeat(4), "DOCUMENT_TOO_LARGE", "3 pages");
  }

  @Test
  void shouldTellTheProcessThatTheFileIsTooLarge() throws Exception {
    assertRefused(image(noise(400)), "DOCUMENT_TOO_LARGE", "bytes");
  }

  @Test
  void shouldShowImageThatTheTemplateContains() throws Exception {
    var pdf = render(image(new BufferedImage(8, 4, BufferedImage.TYPE_INT_RGB)));

    try (var document = Loader.loadPDF(pdf.content())) {
      assertThat(document.getPage(0).getResources().getXObjectNames()).isNotEmpty();
    }
  }

  @Test
  void shouldRefuseImageThatIsHugeOnceItIsUnpacked() throws Exception {
    assertRefused(
        image(new BufferedImage(5000, 4000, BufferedImage.TYPE_BYTE_BINARY)),
        "TEMPLATE_INVALID",
        "pixels");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src='%s'>",
        "<link rel='stylesheet' href='%s'>",
        "<style>@import url('%s');</style>",
        "<style>@font-face { font-family: F; src: url('%s') } p { font-family: F }</style><p>x",
        "<p style=\"background-image: url('%s')\">x",
        "<ul style=\"list-style-image: url('%s')\"><li>x</ul>",
        "<a href='%s' download='x' data-content-type='text/plain' relationship='Source'>x</a>"
      })
  void shouldFetchNothing(String template) throws Exception {
    var asked = new AtomicInteger();
    serving(
        asked,
        address -> {
          for (var url : new String[] {address, "file:///etc/passwd", "logo.png"}) {
            assertRefused(template.replace("%s", url), "TEMPLATE_INVALID", url);
          }
        });
    assertThat(asked).hasValue(0);
  }

  @Test
  void shouldRunNoScript() throws Exception {
    assertThat(text(render("<script>document.write('run')</script><p onload='x()'>text")))
        .isEqualTo("text");
  }

  @Test
  void shouldSurviveWhatIsNestedTooDeeply() {
    assertRefused("<div>".repeat(50_000), "TEMPLATE_INVALID", "nested");
  }

  private void assertRefused(String html, String code, String message) {
    assertThatThrownBy(() -> render(html))
        .isInstanceOfSatisfying(
            BusinessError.class, error -> assertThat(error.code()).isEqualTo(code))
        .hasMessageContaining(message);
  }

  private RenderedDocument render(String html) {
    return renderer.render(html);
  }

  private static String text(RenderedDocument pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.content())) {
      return new PDFTextStripper().getText(document).strip();
    }
  }

  private static String image(BufferedImage image) throws IOException {
    var png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    return "<img src='data:image/png;base64,%s'>"
        .formatted(Base64.getEncoder().encodeToString(png.toByteArray()));
  }

  /** An image that cannot be made small. */
  private static BufferedImage noise(int size) {
    var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
    var random = new java.util.Random(1);
    for (var x = 0; x < size; x++) {
      for (var y = 0; y < size; y++) {
        image.setRGB(x, y, random.nextInt());
      }
    }
    return image;
  }

  private static void serving(AtomicInteger asked, Consumer<String> test) throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    try {
      test.accept("http://127.0.0.1:%d/x".formatted(server.getAddress().getPort()));
    } finally {
      server.stop(0);
    }
  }
}
