package io.flowbridge.integration.document;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import io.flowbridge.integration.IntegrationAutoConfiguration;
import io.flowbridge.integration.file.FilesAutoConfiguration;
import io.flowbridge.integration.file.InstanceFiles;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Serves the types for documents. */
@AutoConfiguration(
    after = FilesAutoConfiguration.class,
    before = IntegrationAutoConfiguration.class)
@ConditionalOnClass(PdfRendererBuilder.class)
@ConditionalOnProperty(
    name = "flowbridge.integration.document.enabled",
    havingValue = "true",
    matchIfMissing = true)
@EnableConfigurationProperties(DocumentProperties.class)
public final class DocumentAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  Documents integrationDocuments(InstanceFiles files, DocumentProperties properties) {
    XRLog.setLoggerImpl(new Slf4jLogger());
    return new Documents(files, new DocumentRenderer(properties));
  }
}
