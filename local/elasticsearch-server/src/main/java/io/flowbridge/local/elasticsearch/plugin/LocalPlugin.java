package io.flowbridge.local.elasticsearch.plugin;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.lucene.store.NRTCachingDirectory;
import org.elasticsearch.cluster.metadata.IndexNameExpressionResolver;
import org.elasticsearch.cluster.node.DiscoveryNodes;
import org.elasticsearch.common.io.stream.NamedWriteableRegistry;
import org.elasticsearch.common.settings.ClusterSettings;
import org.elasticsearch.common.settings.IndexScopedSettings;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.common.settings.SettingsFilter;
import org.elasticsearch.features.NodeFeature;
import org.elasticsearch.index.IndexModule;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.PreConfiguredTokenFilter;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.ActionPlugin;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;
import org.elasticsearch.rest.RestController;
import org.elasticsearch.rest.RestHandler;

/**
 * What a stock Elasticsearch has in its modules {@code analysis-common} and {@code rest-root}, and
 * one thing it has not: files of small new segments stay in memory until they are committed or
 * merged, which mostly means that they are never created. A refresh makes and deletes some thirty
 * of them, and file systems differ in what that costs: ext4 without a journal spends milliseconds.
 * Nothing is less safe: what is not committed is in the translog.
 */
public final class LocalPlugin extends Plugin implements AnalysisPlugin, ActionPlugin {
  private static final double CACHED_SEGMENT_MEGABYTES = 2;
  private static final double CACHED_MEGABYTES_OF_A_SHARD = 16;

  @Override
  public void onIndexModule(IndexModule index) {
    index.setDirectoryWrapper(
        (directory, shard) ->
            new NRTCachingDirectory(
                directory, CACHED_SEGMENT_MEGABYTES, CACHED_MEGABYTES_OF_A_SHARD));
  }

  @Override
  public Map<String, AnalysisProvider<CharFilterFactory>> getCharFilters() {
    return CharFilters.ALL;
  }

  @Override
  public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
    return Tokenizers.ALL;
  }

  @Override
  public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
    return TokenFilters.ALL;
  }

  @Override
  public List<PreConfiguredTokenFilter> getPreConfiguredTokenFilters() {
    return TokenFilters.WITHOUT_PARAMETERS;
  }

  @Override
  public Collection<RestHandler> getRestHandlers(
      Settings settings,
      NamedWriteableRegistry writeables,
      RestController controller,
      ClusterSettings clusterSettings,
      IndexScopedSettings indexSettings,
      SettingsFilter settingsFilter,
      IndexNameExpressionResolver resolver,
      Supplier<DiscoveryNodes> nodes,
      Predicate<NodeFeature> features) {
    return List.of(new RootAction());
  }
}
