package io.flowbridge.process.outbox;

/**
 * A message of its own that must leave the bundle if, and only if, the transaction commits.
 *
 * @param destination topic
 * @param key record key; order is kept per key
 * @param type CloudEvents type
 * @param subject CloudEvents subject
 * @param schema name of the schema below {@code docs/events}, for example {@code
 *     integration-request}
 * @param payload a map or record, serialised to JSON with the transaction
 */
public record OutboxMessage(
    String destination, String key, String type, String subject, String schema, Object payload) {}
