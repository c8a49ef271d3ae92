/**
 * Offers forms to readers over GraphQL, as fields and as entities of the federated graph. Forms
 * hold no personal data: any signed-in account may read them.
 */
@NullMarked
package io.flowbridge.form.query;

import org.jspecify.annotations.NullMarked;
