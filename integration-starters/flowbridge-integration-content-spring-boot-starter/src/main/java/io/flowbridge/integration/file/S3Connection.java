package io.flowbridge.integration.file;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.presigner.PresignedRequest;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** The server as it is configured, for calls and for links. */
public record S3Connection(S3Client client, S3Presigner links) implements AutoCloseable {

  public static S3Connection of(BucketProperties properties) {
    return new S3Connection(client(properties), links(properties));
  }

  /** A link by which browsers save an object. */
  public PresignedRequest download(String bucket, String name, Duration goodFor) {
    return links.presignGetObject(
        link ->
            link.signatureDuration(goodFor)
                .getObjectRequest(
                    get ->
                        get.bucket(bucket)
                            .key(name)
                            .responseContentDisposition(FilePaths.attachment(name))));
  }

  private static S3Client client(BucketProperties properties) {
    var client =
        S3Client.builder()
            .httpClientBuilder(ApacheHttpClient.builder())
            .region(Region.of(properties.region()))
            .credentialsProvider(credentials(properties))
            .forcePathStyle(properties.pathStyle())
            // Servers that are not Amazon's need not know its newer checksums.
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .overrideConfiguration(settings -> settings.apiCallTimeout(properties.timeLimit()));
    if (properties.endpoint() != null) {
      client.endpointOverride(properties.endpoint());
    }
    return client.build();
  }

  private static S3Presigner links(BucketProperties properties) {
    var links =
        S3Presigner.builder()
            .region(Region.of(properties.region()))
            .credentialsProvider(credentials(properties))
            .serviceConfiguration(
                S3Configuration.builder().pathStyleAccessEnabled(properties.pathStyle()).build());
    var endpoint = publicEndpoint(properties);
    if (endpoint != null) {
      links.endpointOverride(endpoint);
    }
    return links.build();
  }

  private static @Nullable URI publicEndpoint(BucketProperties properties) {
    return properties.publicEndpoint() == null
        ? properties.endpoint()
        : properties.publicEndpoint();
  }

  private static AwsCredentialsProvider credentials(BucketProperties properties) {
    return properties.accessKey() == null || properties.secretKey() == null
        ? DefaultCredentialsProvider.builder().build()
        : StaticCredentialsProvider.create(
            AwsBasicCredentials.create(properties.accessKey(), properties.secretKey()));
  }

  @Override
  public void close() {
    links.close();
    client.close();
  }
}
