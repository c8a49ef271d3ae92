/**
 * PDFs of templates and data, stored as files of the process. A template runs no code and reaches
 * no file and no address; what it shows it contains. Entry point: {@link
 * io.flowbridge.integration.document.Documents}.
 */
@NullMarked
package io.flowbridge.integration.document;

import org.jspecify.annotations.NullMarked;
