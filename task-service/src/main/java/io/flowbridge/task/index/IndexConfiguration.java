package io.flowbridge.task.index;

import java.time.Clock;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IndexConfiguration {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  ApplicationRunner prepareIndex(TaskIndexSetup setup) {
    return arguments -> setup.tryEnsure();
  }
}
