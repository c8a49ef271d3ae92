package io.flowbridge.integration.document;

import io.flowbridge.integration.IntegrationContext;
import io.flowbridge.integration.IntegrationHandler;
import io.flowbridge.integration.file.FileErrors;
import io.flowbridge.integration.file.FilePaths;
import io.flowbridge.integration.file.InstanceFiles;
import io.flowbridge.integration.template.InvalidTemplateException;
import io.flowbridge.integration.template.TextTemplate;
import io.flowbridge.integration.template.TextTooLongException;

/**
 * Makes documents. A request may come twice and then does the same again: a document replaces one
 * of the same path.
 */
public class Documents {

  static final String CONTENT_TYPE = "application/pdf";

  private static final int LONGEST_HTML = 2 * 1024 * 1024;

  private final InstanceFiles files;
  private final DocumentRenderer renderer;

  Documents(InstanceFiles files, DocumentRenderer renderer) {
    this.files = files;
    this.renderer = renderer;
  }

  @IntegrationHandler(
      type = "render-document",
      name = "Render document (PDF)",
      description = "Makes a PDF of a template and data and stores it as a file of the process.",
      errors = {DocumentErrors.TEMPLATE_INVALID, DocumentErrors.DOCUMENT_TOO_LARGE})
  public DocumentRendered render(RenderDocument input, IntegrationContext context) {
    var path = FilePaths.checked(input.path());
    var document = renderer.render(html(input));
    files.put(path, document.content(), CONTENT_TYPE, context);
    var link = files.link(path, input.goodFor(), context);
    return new DocumentRendered(
        path,
        link.url(),
        link.goodUntil(),
        CONTENT_TYPE,
        document.content().length,
        document.pages());
  }

  @IntegrationHandler(
      type = "link-document",
      name = "Link to document",
      description = "Makes a link by which whoever has it saves a document of the process.",
      errors = FileErrors.FILE_NOT_FOUND)
  public DocumentLink link(LinkDocument input, IntegrationContext context) {
    var link = files.link(FilePaths.checked(input.path()), input.goodFor(), context);
    return new DocumentLink(link.url(), link.goodUntil());
  }

  private static String html(RenderDocument input) {
    try {
      return TextTemplate.html(input.template()).fill(input.model(), LONGEST_HTML);
    } catch (InvalidTemplateException e) {
      throw DocumentErrors.invalid(String.valueOf(e.getMessage()));
    } catch (TextTooLongException e) {
      throw DocumentErrors.tooLong(LONGEST_HTML);
    }
  }
}
