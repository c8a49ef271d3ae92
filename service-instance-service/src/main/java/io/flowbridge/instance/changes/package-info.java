/**
 * Live cases. Every node listens to PostgreSQL, which tells what any node changed once it is
 * committed.
 */
@NullMarked
package io.flowbridge.instance.changes;

import org.jspecify.annotations.NullMarked;
