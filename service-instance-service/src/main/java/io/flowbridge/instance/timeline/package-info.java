/**
 * What happened in a case, newest first. {@link io.flowbridge.instance.timeline.Timeline} keeps the
 * facts and reads pages of many cases at once.
 */
@NullMarked
package io.flowbridge.instance.timeline;

import org.jspecify.annotations.NullMarked;
