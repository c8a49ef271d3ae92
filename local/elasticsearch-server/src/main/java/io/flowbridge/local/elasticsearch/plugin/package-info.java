/**
 * Loaded by Elasticsearch as a module: the analysis components under their official names and
 * parameters, so that an index definition works here and on a stock cluster, and {@code GET /}.
 * Entry point: {@link io.flowbridge.local.elasticsearch.plugin.LocalPlugin}.
 */
@NullMarked
package io.flowbridge.local.elasticsearch.plugin;

import org.jspecify.annotations.NullMarked;
