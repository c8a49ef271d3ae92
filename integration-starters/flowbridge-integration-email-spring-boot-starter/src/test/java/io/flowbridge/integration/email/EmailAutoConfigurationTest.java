package io.flowbridge.integration.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import io.flowbridge.integration.file.FilesAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class EmailAutoConfigurationTest {

  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withPropertyValues("spring.mail.host=localhost")
          .withConfiguration(
              AutoConfigurations.of(
                  MailSenderAutoConfiguration.class,
                  FilesAutoConfiguration.class,
                  EmailAutoConfiguration.class));

  @Test
  void shouldServeWithTimeoutsAndTrust() {
    runner.run(
        context -> {
          assertThat(context).hasSingleBean(EmailSender.class);
          assertThat(context.getBean(JavaMailSenderImpl.class).getJavaMailProperties())
              .containsEntry("mail.smtp.timeout", "20000")
              .containsEntry("mail.smtp.ssl.checkserveridentity", "true");
        });
  }

  @Test
  void shouldBackOffIfUserSends() {
    runner
        .withBean("mine", EmailSender.class, () -> mock(EmailSender.class))
        .run(context -> assertThat(context).hasSingleBean(EmailSender.class).hasBean("mine"));
  }

  @Test
  void shouldDoNothingIfDisabled() {
    runner
        .withPropertyValues("flowbridge.integration.email.enabled=false")
        .run(context -> assertThat(context).doesNotHaveBean(EmailSender.class));
  }

  @Test
  void shouldDoNothingWithoutMailServer() {
    new ApplicationContextRunner()
        .withConfiguration(
            AutoConfigurations.of(MailSenderAutoConfiguration.class, EmailAutoConfiguration.class))
        .run(context -> assertThat(context).doesNotHaveBean(EmailSender.class));
  }

  @Test
  void shouldDoNothingIfMailIsNotOnTheClassPath() {
    runner
        .withClassLoader(new FilteredClassLoader(JavaMailSender.class))
        .run(context -> assertThat(context).doesNotHaveBean(EmailSender.class));
  }

  @Test
  void shouldRefuseBadProperties() {
    runner
        .withPropertyValues("flowbridge.integration.email.max-recipients=0")
        .run(context -> assertThat(context).hasFailed());
  }
}
