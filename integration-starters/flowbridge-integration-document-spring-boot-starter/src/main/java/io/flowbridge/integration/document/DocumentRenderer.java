package io.flowbridge.integration.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.flowbridge.integration.BusinessError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.select.NodeTraversor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Document;

/** Makes a PDF of HTML, of A4 pages unless its style says otherwise, with all fonts in it. */
final class DocumentRenderer {

  private static final Logger log = LoggerFactory.getLogger(DocumentRenderer.class);

  /** What relative addresses lead to, so that they are refused by name like all others. */
  private static final String NOWHERE = "template:/";

  private static final int DEEPEST = 200;
  private static final float A4_WIDTH = 210;
  private static final float A4_HEIGHT = 297;

  private final DocumentProperties properties;

  DocumentRenderer(DocumentProperties properties) {
    this.properties = properties;
  }

  /**
   * The document.
   *
   * @throws BusinessError {@code TEMPLATE_INVALID} if it cannot be rendered or names what it does
   *     not contain, {@code DOCUMENT_TOO_LARGE}
   */
  RenderedDocument render(String html) {
    try {
      return rendered(html);
    } catch (BusinessError e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      log.warn("A template cannot be rendered", e);
      throw DocumentErrors.invalid("Expected a template that can be rendered, but " + e);
    }
  }

  private RenderedDocument rendered(String html) {
    var content = new ByteArrayOutputStream();
    var images = new EmbeddedImages();
    try (var renderer = builder(html, images).toStream(content).buildPdfRenderer()) {
      renderer.layout();
      var pages = pages(renderer);
      renderer.createPDF();
      images.requireNothingElse();
      requireSize(content.size());
      return new RenderedDocument(content.toByteArray(), pages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PdfRendererBuilder builder(String html, EmbeddedImages images) {
    var builder = new PdfRendererBuilder();
    builder.useDefaultPageSize(A4_WIDTH, A4_HEIGHT, PageSizeUnits.MM);
    builder.withProducer("Flowbridge");
    builder.useExternalResourceAccessControl(
        images, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useExternalResourceAccessControl(
        images, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    Fonts.addTo(builder);
    builder.withW3cDocument(parsed(html), NOWHERE);
    return builder;
  }

  /** Layout goes as deep as the elements do. */
  private static Document parsed(String html) {
    var document = Jsoup.parse(html);
    NodeTraversor.traverse(
        (node, depth) -> {
          if (depth > DEEPEST) {
            throw DocumentErrors.invalid(
                "Expected elements nested at most %d deep, but they are deeper".formatted(DEEPEST));
          }
        },
        document);
    return W3CDom.convert(document);
  }

  private int pages(PdfBoxRenderer renderer) {
    var pages = renderer.getRootBox().getLayer().getPages().size();
    if (pages > properties.maxPages()) {
      throw DocumentErrors.tooLarge("pages", pages, properties.maxPages());
    }
    return pages;
  }

  private void requireSize(long size) {
    if (size > properties.maxSize().toBytes()) {
      throw DocumentErrors.tooLarge("bytes", size, properties.maxSize().toBytes());
    }
  }
}
