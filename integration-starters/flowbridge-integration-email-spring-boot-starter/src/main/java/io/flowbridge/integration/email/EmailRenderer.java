package io.flowbridge.integration.email;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import io.flowbridge.integration.FinalException;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Renders Mustache. Values are escaped in HTML and can run no code; a value that is not there is
 * empty, because a mail with a gap is better than a case that stands still.
 */
final class EmailRenderer {

  private static final Logger log = LoggerFactory.getLogger(EmailRenderer.class);

  private final Mustache.Compiler html =
      Mustache.compiler().defaultValue("").emptyStringIsFalse(true);
  private final Mustache.Compiler text = html.escapeHTML(false);

  EmailBody render(SendEmail input) {
    var renderedHtml = render(html, input.template(), input.model());
    var renderedText = render(text, input.text(), input.model());
    if (renderedText != null) {
      return new EmailBody(renderedText, renderedHtml);
    }
    return new EmailBody(HtmlText.of(String.valueOf(renderedHtml)), renderedHtml);
  }

  private static @Nullable String render(
      Mustache.Compiler compiler, @Nullable String source, Map<String, Object> model) {
    if (source == null || source.isBlank()) {
      return null;
    }
    try {
      var template = compiler.compile(source);
      warnOfMissing(template, model);
      return template.execute(model);
    } catch (MustacheException e) {
      throw new FinalException("Expected a template, but " + e.getMessage(), e);
    }
  }

  private static void warnOfMissing(Template template, Map<String, Object> model) {
    var missing = new TreeSet<String>();
    template.visit(
        new TopLevelVariables() {
          @Override
          public void visitVariable(String name) {
            if (!model.containsKey(name.split("\\.", 2)[0]) && !name.equals(".")) {
              missing.add(name);
            }
          }
        });
    if (!missing.isEmpty()) {
      log.warn("The template names values that are not in the data: {}", missing);
    }
  }

  /** Inside of sections names may mean something else, so those are not looked at. */
  private abstract static class TopLevelVariables implements Mustache.Visitor {

    @Override
    public void visitText(String ignored) {}

    @Override
    public boolean visitInclude(String name) {
      return false;
    }

    @Override
    public boolean visitSection(String name) {
      return false;
    }

    @Override
    public boolean visitInvertedSection(String name) {
      return false;
    }
  }
}
