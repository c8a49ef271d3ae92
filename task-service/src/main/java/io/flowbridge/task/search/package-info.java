/**
 * What GraphQL clients read about tasks. Entry points: the controllers; the answers come from
 * {@link io.flowbridge.task.index}.
 */
@NullMarked
package io.flowbridge.task.search;

import org.jspecify.annotations.NullMarked;
