/** The process of a case with where it is and was. */
@NullMarked
package io.flowbridge.instance.diagram;

import org.jspecify.annotations.NullMarked;
