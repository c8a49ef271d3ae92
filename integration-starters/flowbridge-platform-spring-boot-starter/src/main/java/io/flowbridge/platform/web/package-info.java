/** Errors as problem details, the viewer as a controller argument, defaults of every service. */
@NullMarked
package io.flowbridge.platform.web;

import org.jspecify.annotations.NullMarked;
