package io.flowbridge.platform.web;

import io.flowbridge.platform.ErrorCodes;
import io.flowbridge.platform.FlowbridgeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns what a web controller throws into a problem detail with a stable code. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice {
  private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refusal(FlowbridgeException refusal) {
    var problem = problem(status(refusal.code()), refusal.code(), refusal.getMessage());
    refusal.details().forEach(problem::setProperty);
    return ResponseEntity.of(problem).build();
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException unreadable) {
    return ResponseEntity.of(
            problem(HttpStatus.BAD_REQUEST, ErrorCodes.BAD_INPUT, "Expected a JSON body"))
        .build();
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> other(Exception exception) {
    if (exception instanceof ErrorResponse response) {
      var code =
          response.getStatusCode().is4xxClientError() ? ErrorCodes.BAD_INPUT : ErrorCodes.INTERNAL;
      if (response.getStatusCode().value() == 404) {
        code = ErrorCodes.NOT_FOUND;
      }
      var detail = response.getBody().getDetail();
      return ResponseEntity.of(
              problem(response.getStatusCode(), code, detail == null ? code : detail))
          .build();
    }
    log.error("A request failed", exception);
    return ResponseEntity.of(
            problem(HttpStatus.INTERNAL_SERVER_ERROR, ErrorCodes.INTERNAL, "Something went wrong"))
        .build();
  }

  private static ProblemDetail problem(HttpStatusCode status, String code, String detail) {
    var problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setProperty("code", code);
    return problem;
  }

  private static HttpStatus status(String code) {
    return switch (code) {
      case ErrorCodes.UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
      case ErrorCodes.FORBIDDEN -> HttpStatus.FORBIDDEN;
      case ErrorCodes.NOT_FOUND -> HttpStatus.NOT_FOUND;
      case ErrorCodes.CONFLICT,
          ErrorCodes.TASK_ALREADY_ASSIGNED,
          ErrorCodes.TASK_ENDED,
          ErrorCodes.TASK_DELEGATED ->
          HttpStatus.CONFLICT;
      case ErrorCodes.VALIDATION_FAILED -> HttpStatus.UNPROCESSABLE_ENTITY;
      case ErrorCodes.FILE_TOO_LARGE -> HttpStatus.PAYLOAD_TOO_LARGE;
      case ErrorCodes.FILE_TYPE_NOT_ALLOWED -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
      case ErrorCodes.UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
      case ErrorCodes.INTERNAL -> HttpStatus.INTERNAL_SERVER_ERROR;
      default -> HttpStatus.BAD_REQUEST;
    };
  }
}
