/**
 * Keeps what somebody typed into a start form and has not sent: valid or not, one for each account
 * and service. {@link io.flowbridge.servicedefinition.draft.StartDrafts} is what {@code start} asks
 * to forget a draft that was sent.
 */
@NullMarked
package io.flowbridge.servicedefinition.draft;

import org.jspecify.annotations.NullMarked;
