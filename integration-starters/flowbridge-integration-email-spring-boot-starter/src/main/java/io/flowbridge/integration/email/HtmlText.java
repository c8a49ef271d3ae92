package io.flowbridge.integration.email;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of an HTML mail, for those who read or filter mails as text. */
final class HtmlText implements NodeVisitor {

  private static final Set<String> UNSEEN = Set.of("head", "style", "script", "title");

  private final StringBuilder text = new StringBuilder();

  private HtmlText() {}

  static String of(String html) {
    var document = Jsoup.parse(html);
    document.select(String.join(",", UNSEEN)).remove();
    var visitor = new HtmlText();
    document.body().traverse(visitor);
    return visitor
        .text
        .toString()
        .replaceAll("[ \\t\\u00a0]+", " ")
        .replaceAll(" ?\\n ?", "\n")
        .replaceAll("\\n{3,}", "\n\n")
        .strip();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText().replaceAll("\\s+", " "));
    } else if (node instanceof Element element) {
      switch (element.normalName()) {
        case "br", "tr", "div" -> text.append('\n');
        case "li" -> text.append("\n- ");
        case "p", "h1", "h2", "h3", "h4", "ul", "ol", "table" -> text.append("\n\n");
        default -> {}
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      switch (element.normalName()) {
        case "a" -> {
          var target = element.attr("href");
          if (!target.isBlank() && !element.text().equals(target)) {
            text.append(" (").append(target).append(')');
          }
        }
        case "td", "th" -> text.append(' ');
        case "p", "h1", "h2", "h3", "h4", "ul", "ol", "table" -> text.append("\n\n");
        default -> {}
      }
    }
  }
}
