package io.flowbridge.task.command;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Files of tasks, up and down as streams. A body is the file itself: forms are refused, because
 * they would have to be taken apart before anybody is asked whether they may send it.
 */
@RestController
@RequestMapping("/files/tasks/{taskId}")
class TaskFileController {
  private static final Pattern FORM =
      Pattern.compile(
          "\\s*(application/x-www-form-urlencoded|multipart/)", Pattern.CASE_INSENSITIVE);

  private final TaskFiles files;

  TaskFileController(TaskFiles files) {
    this.files = files;
  }

  @PostMapping
  ResponseEntity<ShownAttachment> upload(
      @PathVariable String taskId,
      @RequestParam String name,
      @RequestParam(required = false) @Nullable String description,
      HttpServletRequest request,
      Viewer viewer)
      throws IOException {
    requireFile(request.getContentType());
    var attachment =
        files.attach(
            taskId,
            name,
            description,
            request.getInputStream(),
            request.getContentLengthLong(),
            viewer);
    return ResponseEntity.created(URI.create(attachment.url())).body(attachment);
  }

  /** Browsers save it and neither show nor run it, whatever it is. */
  @GetMapping("/{attachmentId}")
  ResponseEntity<Resource> download(
      @PathVariable String taskId, @PathVariable String attachmentId, Viewer viewer) {
    var download = files.open(taskId, attachmentId, viewer);
    var file = download.file();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(Objects.requireNonNull(file.contentType())))
        .contentLength(Objects.requireNonNull(file.size()))
        .cacheControl(CacheControl.noStore().cachePrivate())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file.name()))
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .body(new InputStreamResource(download.content()));
  }

  private static void requireFile(@Nullable String contentType) {
    if (contentType != null && FORM.matcher(contentType).lookingAt()) {
      throw FlowbridgeException.badInput(
          "Expected the file itself as body, but it is a form: send another Content-Type");
    }
  }

  private static String disposition(String name) {
    return ContentDisposition.attachment()
        .filename(name, StandardCharsets.UTF_8)
        .build()
        .toString();
  }
}
