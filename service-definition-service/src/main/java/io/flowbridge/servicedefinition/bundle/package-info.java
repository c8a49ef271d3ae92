/**
 * Takes service bundles in: reads them from a folder or a zip, says everything that is wrong with
 * them at once, and deploys their forms and processes to the services that own them. Entry points
 * are {@code BundleController} for designers and {@code BundleFolder} for the folder.
 */
@NullMarked
package io.flowbridge.servicedefinition.bundle;

import org.jspecify.annotations.NullMarked;
