/**
 * Files of processes: where they are, which paths lead there, and what a server's refusal means to
 * a process. A process instance has a folder of its own and reaches no other. Entry point: {@link
 * io.flowbridge.integration.file.InstanceFiles}.
 */
@NullMarked
package io.flowbridge.integration.file;

import org.jspecify.annotations.NullMarked;
