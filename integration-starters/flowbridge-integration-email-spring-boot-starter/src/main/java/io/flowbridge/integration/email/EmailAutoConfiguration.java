package io.flowbridge.integration.email;

import io.flowbridge.integration.IntegrationAutoConfiguration;
import io.flowbridge.integration.file.FilesAutoConfiguration;
import io.flowbridge.integration.file.InstanceFiles;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Serves {@code send-email} where a mail server is configured ({@code spring.mail.host}). */
@AutoConfiguration(
    before = IntegrationAutoConfiguration.class,
    after = {MailSenderAutoConfiguration.class, FilesAutoConfiguration.class})
@ConditionalOnClass(JavaMailSender.class)
@ConditionalOnBean(JavaMailSender.class)
@ConditionalOnProperty(
    name = "flowbridge.integration.email.enabled",
    havingValue = "true",
    matchIfMissing = true)
@EnableConfigurationProperties(EmailProperties.class)
public final class EmailAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  EmailSender integrationEmailSender(
      JavaMailSender mails, EmailProperties properties, InstanceFiles files) {
    if (mails instanceof JavaMailSenderImpl smtp) {
      setDefaults(smtp);
    }
    return new EmailSender(mails, properties, files);
  }

  /**
   * Without these a mail server that says nothing holds the consumer for ever, and with TLS anybody
   * who has some certificate could be the mail server.
   */
  private static void setDefaults(JavaMailSenderImpl smtp) {
    var settings = smtp.getJavaMailProperties();
    var protocol = smtp.getProtocol() == null ? "smtp" : smtp.getProtocol();
    settings.putIfAbsent("mail." + protocol + ".connectiontimeout", "10000");
    settings.putIfAbsent("mail." + protocol + ".timeout", "20000");
    settings.putIfAbsent("mail." + protocol + ".writetimeout", "20000");
    settings.putIfAbsent("mail." + protocol + ".ssl.checkserveridentity", "true");
  }
}
