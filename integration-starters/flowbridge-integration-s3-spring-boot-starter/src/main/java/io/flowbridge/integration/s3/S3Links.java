package io.flowbridge.integration.s3;

import io.flowbridge.integration.FinalException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import software.amazon.awssdk.awscore.presigner.PresignedRequest;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/** Makes links. Nobody is asked for one: a link is a signature over what it is good for. */
final class S3Links {

  private static final Duration USUAL = Duration.ofMinutes(15);

  private final S3Connection connection;
  private final S3Properties properties;

  S3Links(S3Connection connection, S3Properties properties) {
    this.connection = connection;
    this.properties = properties;
  }

  S3Link upload(String name, LinkS3File input) {
    var put =
        PutObjectRequest.builder()
            .bucket(properties.bucket())
            .key(name)
            .contentType(input.contentType())
            .contentLength(input.size())
            .build();
    return link(
        connection
            .links()
            .presignPutObject(
                link -> link.signatureDuration(goodFor(input)).putObjectRequest(put)));
  }

  /** Browsers save what they get and neither show nor run it. */
  S3Link download(String name, String path, LinkS3File input) {
    var get =
        GetObjectRequest.builder()
            .bucket(properties.bucket())
            .key(name)
            .responseContentDisposition(disposition(path))
            .build();
    return link(
        connection
            .links()
            .presignGetObject(
                link -> link.signatureDuration(goodFor(input)).getObjectRequest(get)));
  }

  private static S3Link link(PresignedRequest request) {
    return new S3Link(
        request.url().toString(),
        request.httpRequest().method().name(),
        headers(request.signedHeaders()),
        request.expiration());
  }

  /** Every client sends the host by itself. */
  private static Map<String, String> headers(Map<String, List<String>> signed) {
    return signed.entrySet().stream()
        .filter(header -> !"host".equalsIgnoreCase(header.getKey()))
        .collect(
            Collectors.toMap(Map.Entry::getKey, header -> String.join(",", header.getValue())));
  }

  private Duration goodFor(LinkS3File input) {
    var wanted = Objects.requireNonNullElse(input.goodFor(), USUAL);
    if (wanted.compareTo(properties.longestLink()) > 0
        || wanted.compareTo(Duration.ofSeconds(1)) < 0) {
      throw new FinalException(
          "Expected a link good for 1 second to %s, but it is %s"
              .formatted(properties.longestLink(), wanted));
    }
    return wanted;
  }

  private static String disposition(String path) {
    return ContentDisposition.attachment()
        .filename(path.substring(path.lastIndexOf('/') + 1), StandardCharsets.UTF_8)
        .build()
        .toString();
  }
}
