package io.flowbridge.integration.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.integration.FinalException;
import io.flowbridge.integration.IntegrationContext;
import io.flowbridge.integration.bus.Json;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.DefaultUriBuilderFactory;
import org.springframework.web.util.DefaultUriBuilderFactory.EncodingMode;
import org.springframework.web.util.UriBuilder;
import org.springframework.web.util.UriUtils;

/** Makes the request of an element's inputs. Nothing here talks to anybody. */
final class HttpRequests {

  /** Headers that frame the message, or say who asks, are not the element's. */
  private static final Set<String> NOT_YOURS =
      Set.of(
          "host",
          "content-length",
          "content-type",
          "transfer-encoding",
          "connection",
          "upgrade",
          "te",
          "trailer",
          "expect",
          "authorization",
          "proxy-authorization");

  private static final Set<CallHttp.Method> REPEATABLE =
      Set.of(
          CallHttp.Method.GET, CallHttp.Method.HEAD, CallHttp.Method.PUT, CallHttp.Method.DELETE);

  private final ObjectMapper json = Json.mapper();
  private final DefaultUriBuilderFactory urls = new DefaultUriBuilderFactory();

  HttpRequests() {
    urls.setEncodingMode(EncodingMode.VALUES_ONLY);
  }

  /** A call may come twice: the key lets a server that knows the header notice. */
  HttpUriRequestBase of(CallHttp input, URI url, IntegrationContext context) {
    var request = new HttpUriRequestBase(input.method().name(), url);
    input.headersOrNone().forEach((name, value) -> addHeader(request, name, value));
    if (!REPEATABLE.contains(input.method()) && !request.containsHeader("Idempotency-Key")) {
      request.addHeader("Idempotency-Key", context.correlationId());
    }
    if (input.body() != null && !"".equals(input.body())) {
      request.setEntity(body(input.body(), contentType(input)));
    }
    return request;
  }

  /** The parameters are encoded, so that no value can change the path or the host. */
  URI url(CallHttp input) {
    try {
      var values = new HashMap<>(input.parametersOrNone());
      var builder = urls.uriString(input.url().strip());
      input.queryOrNone().forEach((name, value) -> addQuery(builder, values, name, value));
      return builder.build(values);
    } catch (IllegalArgumentException e) {
      throw new FinalException(
          "Expected a URL with a parameter for each of its {names}, but " + e.getMessage(), e);
    }
  }

  /** A list is sent value by value: a=1&a=2. */
  private static void addQuery(
      UriBuilder builder, Map<String, Object> values, String name, @Nullable Object value) {
    var all = value instanceof List<?> list ? list.stream() : Stream.ofNullable(value);
    all.filter(Objects::nonNull)
        .forEach(
            each -> {
              var placeholder = "query " + values.size();
              values.put(placeholder, each);
              builder.queryParam(
                  UriUtils.encode(name, StandardCharsets.UTF_8), "{" + placeholder + "}");
            });
  }

  private static void addHeader(HttpUriRequestBase request, String name, String value) {
    if (NOT_YOURS.contains(name.toLowerCase(Locale.ROOT))
        || !name.matches("[A-Za-z0-9!#$%&'*+.^_`|~-]+")) {
      throw new FinalException(
          "Expected a header that an element may set, but it is '%s'".formatted(name));
    }
    if (value != null && value.chars().anyMatch(each -> each < ' ' && each != '\t')) {
      throw new FinalException("Expected header '%s' to be one line".formatted(name));
    }
    if (value != null) {
      request.addHeader(name, value);
    }
  }

  private static ContentType contentType(CallHttp input) {
    var given = input.contentType();
    try {
      var type =
          given == null || given.isBlank()
              ? ContentType.APPLICATION_JSON
              : Objects.requireNonNull(ContentType.parse(given));
      return type.getCharset() == null ? type.withCharset(StandardCharsets.UTF_8) : type;
    } catch (IllegalArgumentException e) {
      throw new FinalException("Expected a content type, but it is '%s'".formatted(given), e);
    }
  }

  /** Text goes out as it is, but not as JSON if it is none: the server would only guess. */
  private HttpEntity body(Object body, ContentType type) {
    try {
      if (body instanceof String text) {
        if (type.isSameMimeType(ContentType.APPLICATION_JSON)) {
          json.readTree(text);
        }
        return new StringEntity(text, type);
      }
      return new StringEntity(json.writeValueAsString(body), type);
    } catch (JsonProcessingException e) {
      throw new FinalException("Expected a body of JSON, but " + e.getOriginalMessage(), e);
    }
  }
}
