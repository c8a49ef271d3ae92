package io.flowbridge.integration.template;

import com.samskivert.mustache.BasicCollector;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Looks into maps and lists only: the usual way calls methods of whatever a value is. */
final class DataOnly extends BasicCollector {

  @Override
  public <K, V> Map<K, V> createFetcherCache() {
    return new ConcurrentHashMap<>();
  }
}
