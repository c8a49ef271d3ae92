package io.flowbridge.integration.file;

import io.flowbridge.integration.FinalException;
import io.flowbridge.integration.RetryableException;
import java.util.Set;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** What a server's refusal means to a process. */
public final class S3Outcomes {

  /** Answers of the kind 4xx that another attempt may not get. */
  private static final Set<Integer> PASSING = Set.of(408, 409, 425, 429);

  private S3Outcomes() {}

  public static RuntimeException of(SdkException refusal, String path) {
    if (refusal instanceof NoSuchKeyException) {
      return FileErrors.notFound(path);
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
      return FileErrors.notFound(path);
    }
    var summary = "The store answered %d %s for '%s'".formatted(status, code(answer), path);
    return status < 500 && !PASSING.contains(status)
        ? new FinalException(summary, answer)
        : new RetryableException(summary, answer);
  }

  private static String code(S3Exception answer) {
    var details = answer.awsErrorDetails();
    return details == null || details.errorCode() == null ? "" : details.errorCode();
  }
}
