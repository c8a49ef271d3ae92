package io.flowbridge.process.failure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.process.failure.IntegrationFailure.How;
import io.flowbridge.process.integration.FailedElement;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Mends one failure: asks again, gives the outputs by hand, or raises the business error. */
@Component
class FailureCommands {

  static final String ERROR_NOT_OFFERED = "ERROR_NOT_OFFERED";
  static final String ERROR_NOT_HANDLED = "ERROR_NOT_HANDLED";

  private static final int MAX_RETRIES = 100;

  private final OpenFailures open;
  private final Failures failures;
  private final ContractCheck contracts;
  private final ObjectMapper json;

  FailureCommands(
      OpenFailures open, Failures failures, ContractCheck contracts, ObjectMapper json) {
    this.open = open;
    this.failures = failures;
    this.contracts = contracts;
    this.json = json;
  }

  /**
   * Asks again.
   *
   * @param edits take the place of inputs of these names from now on; a null removes one
   */
  IntegrationFailure replay(
      String id, Map<String, @Nullable Object> edits, int retries, Audit audit) {
    if (retries < 1 || retries > MAX_RETRIES) {
      throw FlowbridgeException.badInput(
          "Expected retries between 1 and %d, but got %d".formatted(MAX_RETRIES, retries));
    }
    ObjectNode changes = json.valueToTree(edits);
    ContractCheck.refuseRedacted(changes);
    return open.change(
        "replay",
        id,
        audit,
        (failure, element) -> {
          if (!changes.isEmpty()) {
            checkEdits(element, edits);
            failures.edit(failure.correlationId(), changes.toString());
          }
          Set<String> names = new TreeSet<>(edits.keySet());
          element.retry(
              retries, fact -> audit.sign(names.isEmpty() ? fact : fact.with("edited", names)));
        });
  }

  /** Lets the process go on with these outputs. */
  IntegrationFailure resolve(String id, Map<String, @Nullable Object> outputs, Audit audit) {
    ObjectNode given = json.valueToTree(outputs);
    ContractCheck.refuseRedacted(given);
    return open.change(
        "resolve",
        id,
        audit,
        (failure, element) -> {
          contracts.checkOutputs(contracts.require(element.type(), element.version()), given);
          failures.resolve(failure.correlationId(), How.OUTPUTS, audit);
          element.complete(given, fact -> audit.sign(fact).with("outputs", open.shown(given)));
        });
  }

  /** Hands a business error of the type to the process. */
  IntegrationFailure raise(
      String id, String errorCode, @Nullable Map<String, @Nullable Object> data, Audit audit) {
    ObjectNode given = json.valueToTree(data == null ? Map.of() : data);
    ContractCheck.refuseRedacted(given);
    return open.change(
        "raise a business error for",
        id,
        audit,
        (failure, element) -> {
          checkCode(errorCode, element);
          failures.resolve(failure.correlationId(), How.BUSINESS_ERROR, audit);
          element.raise(
              errorCode,
              audit.reason(),
              given,
              fact ->
                  audit
                      .sign(fact)
                      .with("errorCode", errorCode)
                      .with("errorData", open.shown(given)));
        });
  }

  private void checkEdits(FailedElement element, Map<String, @Nullable Object> edits) {
    var type = contracts.require(element.type(), element.version());
    Map<String, JsonNode> all = new HashMap<>();
    element.inputs().forEach((name, value) -> all.put(name, json.valueToTree(value)));
    edits.forEach(
        (name, value) -> {
          if (value == null) {
            all.remove(name);
          } else {
            all.put(name, json.valueToTree(value));
          }
        });
    contracts.checkInputs(type, all, edits.keySet());
  }

  private void checkCode(String errorCode, FailedElement element) {
    var offered = contracts.require(element.type(), element.version()).errorCodes();
    if (!offered.contains(errorCode)) {
      throw new FlowbridgeException(
          ERROR_NOT_OFFERED,
          "Expected a business error that '%s' offers (%s), but it is '%s'"
              .formatted(element.type(), String.join(", ", offered), errorCode));
    }
    if (!element.handles(errorCode)) {
      throw new FlowbridgeException(
          ERROR_NOT_HANDLED,
          "Expected a process that handles '%s' here, but no boundary event catches it"
              .formatted(errorCode));
    }
  }
}
