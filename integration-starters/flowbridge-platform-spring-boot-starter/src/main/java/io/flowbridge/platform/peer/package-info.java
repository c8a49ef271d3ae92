/** Calls to other services with this service's own token and, where there is one, the person's. */
@NullMarked
package io.flowbridge.platform.peer;

import org.jspecify.annotations.NullMarked;
