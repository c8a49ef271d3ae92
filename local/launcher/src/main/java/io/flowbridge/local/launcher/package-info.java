/**
 * {@code ./flowbridge}: builds, starts, watches and stops the whole platform on one machine. Entry
 * point: {@link io.flowbridge.local.launcher.Main}; what runs is data in {@link
 * io.flowbridge.local.launcher.Parts}.
 */
@NullMarked
package io.flowbridge.local.launcher;

import org.jspecify.annotations.NullMarked;
