package io.flowbridge.integration.file;

import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RouterFunctions.route;

import java.nio.file.Files;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Serves the files of a folder to those who have a link. */
final class FileRoutes {

  private final FolderStore store;
  private final FolderLinks links;
  private final Clock clock;

  private FileRoutes(FolderStore store, FolderLinks links, Clock clock) {
    this.store = store;
    this.links = links;
    this.clock = clock;
  }

  static RouterFunction<ServerResponse> of(FolderStore store, FolderLinks links, Clock clock) {
    return route(GET(FolderLinks.PATH + "{*name}"), new FileRoutes(store, links, clock)::serve);
  }

  private ServerResponse serve(ServerRequest request) {
    var name = request.pathVariable("name").substring(1);
    if (!links.isGood(
        name, until(request), request.param("signature").orElse(""), clock.instant())) {
      return problem(
          HttpStatus.FORBIDDEN, "LINK_NOT_GOOD", "Expected a link that is good, but it is not");
    }
    var file = store.path(name);
    if (!Files.isRegularFile(file)) {
      return problem(
          HttpStatus.NOT_FOUND, FileErrors.FILE_NOT_FOUND, "Expected a file, but there is none");
    }
    return ServerResponse.ok()
        .contentType(MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM))
        .header(HttpHeaders.CONTENT_DISPOSITION, FilePaths.attachment(name))
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .cacheControl(CacheControl.noStore())
        .body(new FileSystemResource(file));
  }

  private static Instant until(ServerRequest request) {
    try {
      return Instant.ofEpochSecond(Long.parseLong(request.param("until").orElse("")));
    } catch (NumberFormatException | DateTimeException e) {
      return Instant.EPOCH;
    }
  }

  private static ServerResponse problem(HttpStatus status, String code, String detail) {
    var problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setProperty("code", code);
    return ServerResponse.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
