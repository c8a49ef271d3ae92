/**
 * A real SMTP server that delivers to a folder, and a small HTTP API and page to read what arrived.
 * Entry point: {@link io.flowbridge.local.mail.MailServer}.
 */
@NullMarked
package io.flowbridge.local.mail;

import org.jspecify.annotations.NullMarked;
