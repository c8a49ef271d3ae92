package io.flowbridge.task.content;

import io.flowbridge.platform.FlowbridgeException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Keeps contents as objects of one bucket, below a prefix. */
class S3Store implements ContentStore, AutoCloseable {
  private final S3Client client;
  private final String bucket;
  private final String prefix;

  S3Store(S3Client client, String bucket, String prefix) {
    this.client = client;
    this.bucket = bucket;
    this.prefix = prefix;
  }

  @Override
  public void put(String key, Path file, String contentType) {
    var name = name(key);
    ask(
        () ->
            client.putObject(
                put -> put.bucket(bucket).key(name).contentType(contentType),
                RequestBody.fromFile(file)));
  }

  @Override
  public InputStream open(String key) {
    var name = name(key);
    try {
      return ask(() -> client.getObject(get -> get.bucket(bucket).key(name)));
    } catch (NoSuchKeyException e) {
      throw FlowbridgeException.notFound("Expected a content '%s', but found none".formatted(key));
    }
  }

  @Override
  public void delete(String key) {
    var name = name(key);
    ask(() -> client.deleteObject(delete -> delete.bucket(bucket).key(name)));
  }

  /** Page by page, as it is read. */
  @Override
  public Stream<Stored> all() {
    return Stream.iterate(page(null), Objects::nonNull, this::after)
        .flatMap(page -> page.contents().stream())
        .flatMap(this::stored);
  }

  @Override
  public void close() {
    client.close();
  }

  private @Nullable ListObjectsV2Response after(ListObjectsV2Response page) {
    return Boolean.TRUE.equals(page.isTruncated()) ? page(page.nextContinuationToken()) : null;
  }

  private ListObjectsV2Response page(@Nullable String token) {
    return ask(
        () ->
            client.listObjectsV2(
                list -> list.bucket(bucket).prefix(prefix).continuationToken(token)));
  }

  private Stream<Stored> stored(S3Object object) {
    var key = object.key().substring(prefix.length());
    return ContentKeys.isKey(key) ? Stream.of(new Stored(key, object.lastModified())) : Stream.of();
  }

  private String name(String key) {
    return prefix + ContentKeys.require(key);
  }

  private static <T> T ask(Supplier<T> question) {
    try {
      return question.get();
    } catch (NoSuchKeyException e) {
      throw e;
    } catch (SdkException e) {
      var unavailable = FlowbridgeException.unavailable("the file store");
      unavailable.initCause(e);
      throw unavailable;
    }
  }
}
