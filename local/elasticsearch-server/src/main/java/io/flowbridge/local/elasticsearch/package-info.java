/**
 * One real Elasticsearch node on loopback. Entry point: {@link
 * io.flowbridge.local.elasticsearch.ElasticsearchServer}.
 */
@NullMarked
package io.flowbridge.local.elasticsearch;

import org.jspecify.annotations.NullMarked;
