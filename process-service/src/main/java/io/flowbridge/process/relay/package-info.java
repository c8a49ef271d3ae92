/**
 * Publishes what committed transactions left in the outbox.
 *
 * <p>One leader for each bundle reads rows in id order, reads the committed state of what they
 * touched, publishes snapshots and facts in one broker transaction, and only then deletes the rows.
 * {@link io.flowbridge.process.relay.RelayLoop} runs it; {@link io.flowbridge.process.relay.Relay}
 * is one round.
 *
 * <h2>Why nothing is lost and readers converge</h2>
 *
 * <ul>
 *   <li>A row is deleted only after the broker acknowledged everything made of it. A crash in
 *       between publishes twice, which readers drop by version or fact id.
 *   <li>Rows are deleted one by one and never skipped by a cursor: a transaction that commits late
 *       with a low id is simply found by the next round.
 *   <li>A snapshot's version is drawn after the row was read, so after its commit, and before the
 *       state is read. The last change of an entity is therefore in the snapshot its row causes,
 *       and in every snapshot with a higher version.
 *   <li>Rows are read and deleted over the very connection that holds the leader's lock, and
 *       messages go out under one transactional id for each bundle: a leader that lost its lock can
 *       neither delete rows nor append after its successor.
 * </ul>
 */
@NullMarked
package io.flowbridge.process.relay;

import org.jspecify.annotations.NullMarked;
