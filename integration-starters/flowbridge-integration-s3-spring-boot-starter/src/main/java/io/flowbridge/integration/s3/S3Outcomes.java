package io.flowbridge.integration.s3;

import io.flowbridge.integration.BusinessError;
import io.flowbridge.integration.FinalException;
import io.flowbridge.integration.RetryableException;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** What a server's refusal means to a process. */
final class S3Outcomes {

  static final String FILE_NOT_FOUND = "FILE_NOT_FOUND";
  static final String FILE_TOO_LARGE = "FILE_TOO_LARGE";

  /** Answers of the kind 4xx that another attempt may not get. */
  private static final Set<Integer> PASSING = Set.of(408, 409, 425, 429);

  private S3Outcomes() {}

  static RuntimeException of(SdkException refusal, String path) {
    if (refusal instanceof NoSuchKeyException) {
      return notFound(path);
    }
    if (refusal instanceof S3Exception answer) {
      return ofAnswer(answer, path);
    }
    return new RetryableException("The store does not answer: " + refusal.getMessage(), refusal);
  }

  private static RuntimeException ofAnswer(S3Exception answer, String path) {
    var status = answer.statusCode();
    // HEAD has no body that could say what is missing.
    if (status == 404 && !"NoSuchBucket".equals(code(answer))) {
      return notFound(path);
    }
    var summary = "The store answered %d %s for '%s'".formatted(status, code(answer), path);
    return status < 500 && !PASSING.contains(status)
        ? new FinalException(summary, answer)
        : new RetryableException(summary, answer);
  }

  static BusinessError tooLarge(String path, long size, long most) {
    return new BusinessError(
        FILE_TOO_LARGE,
        "Expected '%s' to have at most %d bytes, but it has %d".formatted(path, most, size),
        Map.of("path", path, "size", size, "maxSize", most));
  }

  private static BusinessError notFound(String path) {
    return new BusinessError(
        FILE_NOT_FOUND,
        "Expected a file '%s', but there is none".formatted(path),
        Map.of("path", path));
  }

  private static String code(S3Exception answer) {
    var details = answer.awsErrorDetails();
    return details == null || details.errorCode() == null ? "" : details.errorCode();
  }
}
