package io.flowbridge.integration.email;

import io.flowbridge.integration.BusinessError;
import io.flowbridge.integration.FinalException;
import io.flowbridge.integration.IntegrationContext;
import io.flowbridge.integration.file.FileErrors;
import io.flowbridge.integration.file.FilePaths;
import io.flowbridge.integration.file.InstanceFiles;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.util.ByteArrayDataSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;

/**
 * Reads what a mail attaches. That a file is missing is a fault of the process: a mail without it
 * is not sent.
 */
final class Attachments {

  private final InstanceFiles files;
  private final int most;
  private final long maxSize;

  Attachments(InstanceFiles files, EmailProperties properties) {
    this.files = files;
    this.most = properties.maxAttachments();
    this.maxSize = properties.maxAttachmentsSize().toBytes();
  }

  List<Attachment> read(List<String> paths, IntegrationContext context) {
    if (paths.size() > most) {
      throw new FinalException(
          "Expected at most %d attachments, but there are %d".formatted(most, paths.size()));
    }
    var read = new ArrayList<Attachment>();
    var left = maxSize;
    for (var path : paths) {
      var content = content(path, left, context);
      left -= content.length;
      read.add(new Attachment(FilePaths.fileName(path), contentType(path), content));
    }
    return read;
  }

  private byte[] content(String path, long left, IntegrationContext context) {
    try {
      return files.read(path, left, context);
    } catch (BusinessError e) {
      var message =
          FileErrors.FILE_TOO_LARGE.equals(e.code())
              ? "Expected attachments of at most %d bytes in all, but '%s' makes them larger"
                  .formatted(maxSize, path)
              : "Expected a file '%s' to attach, but there is none".formatted(path);
      throw new FinalException(message, e);
    }
  }

  private static String contentType(String path) {
    return MediaTypeFactory.getMediaType(path)
        .orElse(MediaType.APPLICATION_OCTET_STREAM)
        .toString();
  }

  /** A file as it will be attached. */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares attachments
  record Attachment(String name, String contentType, byte[] content) {

    /** Its name is in UTF-8 whatever the machine's own charset is. */
    MimeBodyPart part() throws MessagingException {
      var part = new MimeBodyPart();
      part.setDataHandler(new DataHandler(new ByteArrayDataSource(content, contentType)));
      part.setHeader("Content-Type", contentType);
      part.setHeader("Content-Disposition", FilePaths.attachment(name));
      return part;
    }
  }
}
