/** Queries for cases, and the fields of a case that need nothing but the case and its viewer. */
@NullMarked
package io.flowbridge.instance.query;

import org.jspecify.annotations.NullMarked;
