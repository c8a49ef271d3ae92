package io.flowbridge.servicedefinition.start;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.UUID;

/**
 * A start that not all parts know about yet.
 *
 * @param serviceInstanceId also the idempotency key of the process
 * @param account who starts it
 * @param language of the title the case gets
 * @param data of the start form, validated
 * @param attempts how often it was tried before
 */
record PendingStart(
    UUID serviceInstanceId,
    String serviceKey,
    int serviceVersion,
    String businessKey,
    String account,
    Locale language,
    JsonNode data,
    int attempts) {}
