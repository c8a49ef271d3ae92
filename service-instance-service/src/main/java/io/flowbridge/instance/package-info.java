/**
 * Every case: who started what, its state, what happened and where in the process it is.
 *
 * <p>The records here are the read model. {@code projection} keeps it up to date from the bus and
 * {@code command} from calls; {@code query}, {@code timeline}, {@code diagram} and {@code changes}
 * show it to those who may see it.
 */
@NullMarked
package io.flowbridge.instance;

import org.jspecify.annotations.NullMarked;
