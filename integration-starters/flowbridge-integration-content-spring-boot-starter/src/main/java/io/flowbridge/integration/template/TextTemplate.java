package io.flowbridge.integration.template;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.util.Map;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills Mustache templates. Values are those of maps and lists and nothing behind them; in HTML
 * they are escaped. A value that is not there is empty, because a text with a gap is better than a
 * case that stands still.
 */
public final class TextTemplate {

  private static final Logger log = LoggerFactory.getLogger(TextTemplate.class);

  private static final Mustache.Compiler HTML =
      Mustache.compiler().defaultValue("").emptyStringIsFalse(true).withCollector(new DataOnly());
  private static final Mustache.Compiler PLAIN = HTML.escapeHTML(false);

  private final Template template;

  private TextTemplate(Mustache.Compiler compiler, String source) {
    try {
      template = compiler.compile(source);
    } catch (MustacheException e) {
      throw new InvalidTemplateException(e);
    }
  }

  /**
   * A template of HTML.
   *
   * @throws InvalidTemplateException if it is none
   */
  public static TextTemplate html(String source) {
    return new TextTemplate(HTML, source);
  }

  /**
   * A template of plain text.
   *
   * @throws InvalidTemplateException if it is none
   */
  public static TextTemplate plain(String source) {
    return new TextTemplate(PLAIN, source);
  }

  /**
   * The text.
   *
   * @param longest how many characters it may have
   * @throws InvalidTemplateException if it cannot be filled, for example includes another
   * @throws TextTooLongException if it would have more
   */
  public String fill(Map<String, ?> data, int longest) {
    warnOfMissing(data);
    var text = new BoundedText(longest);
    try {
      template.execute(data, text);
      return text.toString();
    } catch (MustacheException | UnsupportedOperationException e) {
      throw new InvalidTemplateException(e);
    }
  }

  private void warnOfMissing(Map<String, ?> data) {
    var missing = new TreeSet<String>();
    template.visit(
        new TopLevelVariables() {
          @Override
          public void visitVariable(String name) {
            if (!data.containsKey(name.split("\\.", 2)[0]) && !name.equals(".")) {
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
