/** Forms in PostgreSQL. The entry point is {@link io.flowbridge.form.store.FormStore}. */
@NullMarked
package io.flowbridge.form.store;

import org.jspecify.annotations.NullMarked;
