/**
 * What an artifact promises, made from its code: JSON Schemas and the element template of each
 * type. Entry point: {@link io.flowbridge.integration.contract.Contracts}.
 */
@NullMarked
package io.flowbridge.integration.contract;

import org.jspecify.annotations.NullMarked;
