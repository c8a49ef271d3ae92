package io.flowbridge.integration.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer that was read to its end.
 *
 * @param headers by name in small letters; the last of several
 * @param body JSON as maps, lists and values, else text; null if there is none
 */
record HttpReply(int status, Map<String, String> headers, @Nullable Object body) {}
