/** Federation, scalars, error codes and limits for a subgraph; nothing here is called by hand. */
@NullMarked
package io.flowbridge.platform.graphql;

import org.jspecify.annotations.NullMarked;
