/**
 * Who there is: people and groups of the identity provider or an LDAP server.
 *
 * <p>{@link io.flowbridge.task.directory.Directory} is the seam; {@link
 * io.flowbridge.task.directory.People} answers what the platform asks of it. A directory that does
 * not answer is an error, never an empty list.
 */
@NullMarked
package io.flowbridge.task.directory;

import org.jspecify.annotations.NullMarked;
