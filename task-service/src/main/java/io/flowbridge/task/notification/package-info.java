/**
 * Tells people and web-hooks that there is a task for them: when it is created, its candidates;
 * when it is assigned, its assignee. Off unless configured.
 *
 * <p>Four steps, each safe to repeat, in PostgreSQL: {@link
 * io.flowbridge.task.notification.NotificationInbox} compares what the bus says with what it heard
 * last and notes occasions; {@link io.flowbridge.task.notification.Recipients} works out whom to
 * tell; {@link io.flowbridge.task.notification.Delivery} takes what is due and hands it to {@link
 * io.flowbridge.task.notification.Mails} and {@link io.flowbridge.task.notification.WebHooks}. A
 * mail is marked before it is sent: one whose sending was cut off is shown to operators and not
 * sent again.
 */
@NullMarked
package io.flowbridge.task.notification;

import org.jspecify.annotations.NullMarked;
