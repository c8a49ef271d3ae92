package io.flowbridge.integration.email;

import org.jspecify.annotations.Nullable;

/** What the mail says; a mail with HTML always has a text as well. */
record EmailBody(String text, @Nullable String html) {}
