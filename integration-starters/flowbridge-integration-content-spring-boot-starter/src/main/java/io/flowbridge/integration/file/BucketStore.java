package io.flowbridge.integration.file;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;

/** Files as objects of a bucket, where the S3 artifact would put them. */
final class BucketStore implements FileStore {

  private final S3Connection connection;
  private final String bucket;
  private final String prefix;

  BucketStore(S3Connection connection, BucketProperties properties) {
    this.connection = connection;
    this.bucket = properties.bucket();
    this.prefix = properties.prefix();
  }

  @Override
  public void put(String name, byte[] content, String contentType) {
    ask(
        name,
        () ->
            connection
                .client()
                .putObject(
                    put -> put.bucket(bucket).key(prefix + name).contentType(contentType),
                    RequestBody.fromBytes(content)));
  }

  @Override
  public byte[] get(String name, String path, long most) {
    return ask(
        path,
        () -> {
          try (var content =
              connection.client().getObject(get -> get.bucket(bucket).key(prefix + name))) {
            var size = content.response().contentLength();
            if (size > most) {
              content.abort();
              throw FileErrors.tooLarge(path, size, most);
            }
            return content.readNBytes(Math.toIntExact(most));
          } catch (IOException e) {
            throw SdkClientException.create("The file breaks off", e);
          }
        });
  }

  @Override
  public List<String> names(String folder, int most) {
    return ask(
        folder,
        () ->
            connection
                .client()
                .listObjectsV2(list -> list.bucket(bucket).prefix(prefix + folder).maxKeys(most))
                .contents()
                .stream()
                .map(object -> object.key().substring(prefix.length()))
                .toList());
  }

  @Override
  public void delete(String name) {
    ask(
        name,
        () -> connection.client().deleteObject(delete -> delete.bucket(bucket).key(prefix + name)));
  }

  @Override
  public FileLink link(String name, String path, Duration goodFor) {
    ask(path, () -> connection.client().headObject(head -> head.bucket(bucket).key(prefix + name)));
    var link = connection.download(bucket, prefix + name, goodFor);
    return new FileLink(link.url().toString(), link.expiration());
  }

  private static <T> T ask(String path, Supplier<T> question) {
    try {
      return question.get();
    } catch (SdkException e) {
      throw S3Outcomes.of(e, path);
    }
  }
}
