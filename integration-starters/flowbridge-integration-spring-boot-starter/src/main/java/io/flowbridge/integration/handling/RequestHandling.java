package io.flowbridge.integration.handling;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.integration.BusinessError;
import io.flowbridge.integration.FinalException;
import io.flowbridge.integration.RetryableException;
import io.flowbridge.integration.handling.InputReader.InvalidInput;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns a request into its outcome. Never throws because of the handler or the request. */
public final class RequestHandling {

  private static final Logger log = LoggerFactory.getLogger(RequestHandling.class);

  private final Handlers handlers;
  private final InputReader reader;
  private final ObjectMapper json;
  private final Inbox inbox;

  public RequestHandling(Handlers handlers, ObjectMapper json, Validator validator, Inbox inbox) {
    this.handlers = handlers;
    this.reader = new InputReader(json, validator);
    this.json = json;
    this.inbox = inbox;
  }

  /**
   * Handles a request, or answers a known one again.
   *
   * @param progress what a handler that works for long calls now and then
   */
  public Outcome handle(IntegrationRequest request, Runnable progress) {
    return handlers
        .find(request.type(), request.version())
        .map(handler -> inbox.once(request, () -> run(handler, request, progress)))
        .orElseGet(() -> unknownVersion(request));
  }

  private Outcome unknownVersion(IntegrationRequest request) {
    return Outcome.failedForGood(
        "Expected version %d of '%s', but this artifact serves %s"
            .formatted(request.version(), request.type(), handlers.versions(request.type())));
  }

  private Outcome run(HandlerMethod handler, IntegrationRequest request, Runnable progress) {
    try {
      var input = reader.read(handler.inputType(), request.inputs());
      return completed(handler.invoke(input, request.context(progress)));
    } catch (InvalidInput e) {
      return Outcome.failedForGood("Input is not valid: " + e.getMessage());
    } catch (BusinessError e) {
      return refused(handler, e);
    } catch (FinalException e) {
      log.error("Request {} failed for good", request.correlationId(), e);
      return Outcome.failedForGood(message(e));
    } catch (RetryableException e) {
      log.warn("Request {} failed: {}", request.correlationId(), e.getMessage());
      return new Outcome.Failed(message(e), true, e.retryAfter());
    } catch (VirtualMachineError e) {
      throw e;
    } catch (Throwable e) {
      log.warn("Request {} failed", request.correlationId(), e);
      return new Outcome.Failed(message(e), true, null);
    }
  }

  private Outcome completed(@Nullable Object output) {
    if (output == null) {
      return new Outcome.Completed(json.createObjectNode());
    }
    try {
      reader.check(output);
      return new Outcome.Completed(json.valueToTree(output));
    } catch (InvalidInput e) {
      return Outcome.failedForGood("Output of the handler is not valid: " + e.getMessage());
    }
  }

  /** A code that no contract names can be caught by nobody who reads it, so at least say so. */
  private static Outcome refused(HandlerMethod handler, BusinessError e) {
    if (!List.of(handler.annotation().errors()).contains(e.code())) {
      log.warn("{} threw the undeclared business error {}", handler.method(), e.code());
    }
    return new Outcome.Refused(e.code(), e.getMessage(), e.data());
  }

  private static String message(Throwable e) {
    return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
  }
}
