package io.flowbridge.task.index;

import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IndexConfiguration {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  /** Documents are written like all our JSON; the client's own mapper knows no times. */
  @Bean
  JsonpMapper elasticsearchJson(ObjectMapper json) {
    return new JacksonJsonpMapper(json);
  }

  @Bean
  IndexDefinition indexDefinition(ObjectMapper json) {
    return IndexDefinition.read(json);
  }
}
