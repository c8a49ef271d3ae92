package io.flowbridge.integration.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowbridge.integration.BusinessError;
import io.flowbridge.integration.FinalException;
import io.flowbridge.integration.RetryableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

class S3OutcomesTest {

  @Test
  void shouldTellTheProcessThatAFileIsMissing() {
    for (var answer :
        new S3Exception[] {
          (S3Exception) NoSuchKeyException.builder().statusCode(404).build(),
          answer(404, "NotFound")
        }) {
      assertThat(S3Outcomes.of(answer, "a.pdf"))
          .isInstanceOfSatisfying(
              BusinessError.class,
              error -> {
                assertThat(error.code()).isEqualTo("FILE_NOT_FOUND");
                assertThat(error.data()).containsEntry("path", "a.pdf");
              });
    }
  }

  @ParameterizedTest
  @CsvSource({
    "400, InvalidRequest",
    "403, AccessDenied",
    "403, SignatureDoesNotMatch",
    "404, NoSuchBucket"
  })
  void shouldFailForGood(int status, String code) {
    assertThat(S3Outcomes.of(answer(status, code), "a.pdf"))
        .isInstanceOf(FinalException.class)
        .hasMessageContaining(code);
  }

  @ParameterizedTest
  @CsvSource({
    "500, InternalError",
    "503, SlowDown",
    "429, TooManyRequests",
    "409, OperationAborted",
    "408, RequestTimeout"
  })
  void shouldTryAgain(int status, String code) {
    assertThat(S3Outcomes.of(answer(status, code), "a.pdf")).isInstanceOf(RetryableException.class);
  }

  @Test
  void shouldTryAgainWhenNobodyAnswers() {
    assertThat(S3Outcomes.of(SdkClientException.create("Connection refused"), "a.pdf"))
        .isInstanceOf(RetryableException.class);
  }

  private static S3Exception answer(int status, String code) {
    return (S3Exception)
        S3Exception.builder()
            .statusCode(status)
            .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).build())
            .build();
  }
}
