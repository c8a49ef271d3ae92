/**
 * Makes the index anew while the old one serves. Entry points: {@link
 * io.flowbridge.task.rebuild.Rebuild} does it, {@link io.flowbridge.task.rebuild.RebuildWatch}
 * notices that it is needed, {@link io.flowbridge.task.rebuild.RebuildController} on demand.
 *
 * <h2>Why nothing gets lost</h2>
 *
 * <ul>
 *   <li>Every node writes to the new index too, at the latest a second after it was made. Until
 *       then is waited before the topic's ends are asked for: what was handled before is read from
 *       the topic, what is handled later is written by its node.
 *   <li>A node that wrote to the old index alone, because its write took that long, had read its
 *       message before the new one served. So the topic is read on to the ends it has after that.
 *   <li>The index keeps strictly newer versions, so it does not matter who writes first.
 *   <li>Open tasks of the old index that no source knew are carried over; a comparison with the
 *       engines follows.
 * </ul>
 */
@NullMarked
package io.flowbridge.task.rebuild;

import org.jspecify.annotations.NullMarked;
