/**
 * An OpenID provider with demo accounts for one machine. Production uses Keycloak or any other
 * provider that issues the claims of docs/contracts.md. Entry point: {@link
 * io.flowbridge.local.identity.IdentityProvider}.
 */
@NullMarked
package io.flowbridge.local.identity;

import org.jspecify.annotations.NullMarked;
