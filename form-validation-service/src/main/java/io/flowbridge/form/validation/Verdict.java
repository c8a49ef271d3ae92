package io.flowbridge.form.validation;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.platform.Violation;
import java.util.List;

/**
 * What became of the data.
 *
 * @param data what the form may write: the data without values of read-only properties
 */
record Verdict(boolean valid, List<Violation> violations, JsonNode data) {}
