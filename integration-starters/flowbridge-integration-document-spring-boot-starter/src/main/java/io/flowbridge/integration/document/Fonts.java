package io.flowbridge.integration.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;

/**
 * The Liberation fonts under the names that templates use. They are as wide as those they stand in
 * for, and the used part of each goes into the document.
 */
final class Fonts {

  private static final List<Family> FAMILIES =
      List.of(
          new Family("Sans", List.of("SansSerif", "Liberation Sans", "Arial", "Helvetica")),
          new Family("Serif", List.of("Serif", "Liberation Serif", "Times New Roman", "Times")),
          new Family("Mono", List.of("Monospaced", "Liberation Mono", "Courier New", "Courier")));

  private static final List<Face> FACES =
      List.of(
          new Face("Regular", 400, FontStyle.NORMAL),
          new Face("Bold", 700, FontStyle.NORMAL),
          new Face("Italic", 400, FontStyle.ITALIC),
          new Face("BoldItalic", 700, FontStyle.ITALIC));

  private Fonts() {}

  static void addTo(PdfRendererBuilder builder) {
    for (var face : FACES) {
      for (var family : FAMILIES) {
        family.names().forEach(name -> add(builder, family, face, name, FSFontUseCase.DOCUMENT));
      }
      // For families that nobody has here.
      add(builder, FAMILIES.get(0), face, "Liberation Sans", FSFontUseCase.FALLBACK_PRE);
    }
  }

  private static void add(
      PdfRendererBuilder builder, Family family, Face face, String name, FSFontUseCase use) {
    var file = "liberation/Liberation%s-%s.ttf".formatted(family.file(), face.file());
    builder.useFont(() -> open(file), name, face.weight(), face.style(), true, EnumSet.of(use));
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(Fonts.class.getClassLoader().getResourceAsStream(file), file);
  }

  private record Family(String file, List<String> names) {}

  private record Face(String file, int weight, FontStyle style) {}
}
