/**
 * Serves the integration type {@code send-email}: a template and data become a mail, sent by SMTP.
 *
 * <p>Entry point: {@link io.flowbridge.integration.email.EmailSender}. The connection is Spring
 * Boot's {@code spring.mail}.
 */
@NullMarked
package io.flowbridge.integration.email;

import org.jspecify.annotations.NullMarked;
