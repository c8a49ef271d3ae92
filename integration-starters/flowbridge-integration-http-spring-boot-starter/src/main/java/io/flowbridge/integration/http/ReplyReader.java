package io.flowbridge.integration.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.integration.FinalException;
import io.flowbridge.integration.bus.Json;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/** Reads an answer, but not more of it than there may be. */
final class ReplyReader {

  private final ObjectMapper json = Json.mapper();
  private final int limit;

  ReplyReader(DataSize limit) {
    this.limit = Math.toIntExact(limit.toBytes());
  }

  HttpReply read(ClassicHttpResponse response) throws IOException {
    var headers =
        Arrays.stream(response.getHeaders())
            .collect(
                Collectors.toMap(
                    each -> each.getName().toLowerCase(Locale.ROOT),
                    Header::getValue,
                    (first, last) -> last));
    return new HttpReply(response.getCode(), headers, body(response));
  }

  private @Nullable Object body(ClassicHttpResponse response) throws IOException {
    var entity = response.getEntity();
    if (entity == null) {
      return null;
    }
    // Closing the content would read the rest of it; the caller closes the connection instead.
    var bytes = entity.getContent().readNBytes(limit + 1);
    if (bytes.length > limit) {
      throw new FinalException(
          "Expected an answer of at most %d bytes, but it is longer".formatted(limit));
    }
    if (bytes.length == 0) {
      return null;
    }
    var type = ContentType.parseLenient(entity.getContentType());
    return isJson(type) ? json(bytes, response.getCode()) : new String(bytes, charset(type));
  }

  /** A gateway's error page that calls itself JSON must not hide the status. */
  private Object json(byte[] bytes, int status) throws IOException {
    try {
      return json.readValue(bytes, Object.class);
    } catch (JsonProcessingException e) {
      if (status / 100 == 2) {
        throw new FinalException(
            "Expected an answer of JSON, as it says, but " + e.getOriginalMessage(), e);
      }
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private static boolean isJson(@Nullable ContentType type) {
    var mime = type == null ? "" : Objects.requireNonNullElse(type.getMimeType(), "");
    return mime.equalsIgnoreCase("application/json")
        || mime.toLowerCase(Locale.ROOT).endsWith("+json");
  }

  private static Charset charset(@Nullable ContentType type) {
    return type == null
        ? StandardCharsets.UTF_8
        : Objects.requireNonNullElse(type.getCharset(), StandardCharsets.UTF_8);
  }
}
