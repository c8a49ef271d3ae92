/**
 * Lists that follow changes. Entry points: {@link io.flowbridge.task.live.TaskChangeController} for
 * clients, {@link io.flowbridge.task.live.ChangeFeed} which every node runs for its own followers.
 *
 * <p>A follower misses nothing: news wait until the index has them, and a resumed stream begins
 * with what was written since its token. A change may come twice.
 */
@NullMarked
package io.flowbridge.task.live;

import org.jspecify.annotations.NullMarked;
