package io.flowbridge.integration.s3;

import io.flowbridge.integration.FinalException;
import io.flowbridge.integration.file.S3Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import software.amazon.awssdk.awscore.presigner.PresignedRequest;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/** Makes links. Nobody is asked for one: a link is a signature over what it is good for. */
final class S3Links {

  private static final Duration USUAL = Duration.ofMinutes(15);

  private final S3Connection connection;
  private final String bucket;
  private final Duration longest;

  S3Links(S3Connection connection, String bucket, Duration longest) {
    this.connection = connection;
    this.bucket = bucket;
    this.longest = longest;
  }

  S3Link upload(String name, LinkS3File input) {
    var put =
        PutObjectRequest.builder()
            .bucket(bucket)
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

  S3Link download(String name, LinkS3File input) {
    return link(connection.download(bucket, name, goodFor(input)));
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
    if (wanted.compareTo(longest) > 0 || wanted.compareTo(Duration.ofSeconds(1)) < 0) {
      throw new FinalException(
          "Expected a link good for 1 second to %s, but it is %s".formatted(longest, wanted));
    }
    return wanted;
  }
}
