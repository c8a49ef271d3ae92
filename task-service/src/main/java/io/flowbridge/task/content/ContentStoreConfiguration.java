package io.flowbridge.task.content;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ContentStoreConfiguration {

  @Bean
  ContentStore contentStore(ContentProperties properties) {
    return new FolderStore(properties.folder());
  }
}
