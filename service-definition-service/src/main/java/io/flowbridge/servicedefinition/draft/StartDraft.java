package io.flowbridge.servicedefinition.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** What was typed so far. */
record StartDraft(JsonNode data, Instant savedAt) {}
