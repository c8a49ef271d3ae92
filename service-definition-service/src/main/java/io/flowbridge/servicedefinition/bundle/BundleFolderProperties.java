package io.flowbridge.servicedefinition.bundle;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where service bundles are deployed from.
 *
 * @param folder has a sub-folder or a zip for each service bundle; none are read without it
 */
@ConfigurationProperties("flowbridge.bundles")
record BundleFolderProperties(@Nullable Path folder) {}
