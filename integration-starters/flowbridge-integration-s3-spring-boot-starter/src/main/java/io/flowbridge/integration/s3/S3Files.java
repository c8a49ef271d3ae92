package io.flowbridge.integration.s3;

import io.flowbridge.integration.IntegrationContext;
import io.flowbridge.integration.IntegrationHandler;
import io.flowbridge.integration.file.BucketProperties;
import io.flowbridge.integration.file.FileErrors;
import io.flowbridge.integration.file.FilePaths;
import io.flowbridge.integration.file.S3Connection;
import io.flowbridge.integration.file.S3Outcomes;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Puts, gets, deletes and lists files. Each may come twice and then does the same again: a file is
 * put under the same name, and what is deleted stays so.
 */
public class S3Files {

  private final S3Client client;
  private final String bucket;
  private final long maxSize;
  private final FilePaths paths;
  private final S3Links links;

  S3Files(S3Connection connection, BucketProperties bucket, S3Properties properties) {
    this.client = connection.client();
    this.bucket = bucket.bucket();
    this.maxSize = properties.maxSize().toBytes();
    this.paths = new FilePaths(bucket.prefix(), properties.sharedFolders());
    this.links = new S3Links(connection, this.bucket, properties.longestLink());
  }

  @IntegrationHandler(
      type = "put-s3-file",
      name = "Put file (S3)",
      description = "Stores a file of the process; one of the same path is replaced.",
      errors = FileErrors.FILE_TOO_LARGE)
  public S3FileStored put(PutS3File input, IntegrationContext context) {
    var path = FilePaths.checked(input.path());
    var name = paths.folder(input.folder(), context) + path;
    var bytes = ContentEncoding.orText(input.encoding()).bytes(input.content());
    requireFits(path, bytes.length);
    ask(
        path,
        () ->
            client.putObject(
                put -> put.bucket(bucket).key(name).contentType(blankless(input)),
                RequestBody.fromBytes(bytes)));
    return new S3FileStored(path, bytes.length);
  }

  @IntegrationHandler(
      type = "get-s3-file",
      name = "Get file (S3)",
      description = "Reads a file into the process.",
      errors = {FileErrors.FILE_NOT_FOUND, FileErrors.FILE_TOO_LARGE})
  public S3FileContent get(GetS3File input, IntegrationContext context) {
    var path = FilePaths.checked(input.path());
    var name = paths.folder(input.folder(), context) + path;
    return ask(
        path,
        () -> {
          try (var content = client.getObject(get -> get.bucket(bucket).key(name))) {
            return read(input, path, content);
          } catch (IOException e) {
            throw SdkClientException.create("The file breaks off", e);
          }
        });
  }

  @IntegrationHandler(
      type = "delete-s3-file",
      name = "Delete file (S3)",
      description = "Deletes a file; one that is not there is fine.")
  public void delete(DeleteS3File input, IntegrationContext context) {
    var path = FilePaths.checked(input.path());
    var name = paths.folder(input.folder(), context) + path;
    ask(path, () -> client.deleteObject(delete -> delete.bucket(bucket).key(name)));
  }

  @IntegrationHandler(
      type = "list-s3-files",
      name = "List files (S3)",
      description = "Lists files of the process.")
  public S3FileList list(ListS3Files input, IntegrationContext context) {
    var folder = paths.folder(input.folder(), context);
    var below = FilePaths.below(input.path());
    var found =
        ask(
            below,
            () ->
                client.listObjectsV2(
                    list ->
                        list.bucket(bucket).prefix(folder + below).maxKeys(input.limitOrUsual())));
    return new S3FileList(
        found.contents().stream().map(object -> entry(folder, object)).toList(),
        !Boolean.TRUE.equals(found.isTruncated()));
  }

  @IntegrationHandler(
      type = "link-s3-file",
      name = "Link to file (S3)",
      description = "Makes a link by which whoever has it uploads or downloads a file for a while.",
      errors = {FileErrors.FILE_NOT_FOUND})
  public S3Link link(LinkS3File input, IntegrationContext context) {
    var path = FilePaths.checked(input.path());
    var name = paths.folder(input.folder(), context) + path;
    return switch (input.purpose()) {
      case UPLOAD -> links.upload(name, input);
      case DOWNLOAD -> {
        ask(path, () -> client.headObject(head -> head.bucket(bucket).key(name)));
        yield links.download(name, input);
      }
    };
  }

  private S3FileContent read(
      GetS3File input, String path, ResponseInputStream<GetObjectResponse> content)
      throws IOException {
    var size = content.response().contentLength();
    if (size > maxSize) {
      content.abort();
      throw FileErrors.tooLarge(path, size, maxSize);
    }
    var bytes = content.readNBytes(Math.toIntExact(maxSize));
    var text = ContentEncoding.orText(input.encoding()).content(bytes);
    return new S3FileContent(text, content.response().contentType(), bytes.length);
  }

  private void requireFits(String path, long size) {
    if (size > maxSize) {
      throw FileErrors.tooLarge(path, size, maxSize);
    }
  }

  private static @Nullable String blankless(PutS3File input) {
    var type = input.contentType();
    return type == null || type.isBlank() ? null : type;
  }

  private static S3FileList.Entry entry(String folder, S3Object object) {
    return new S3FileList.Entry(
        object.key().substring(folder.length()), object.size(), object.lastModified());
  }

  private static <T> T ask(String path, Supplier<T> question) {
    try {
      return question.get();
    } catch (SdkException e) {
      throw S3Outcomes.of(e, path);
    }
  }
}
