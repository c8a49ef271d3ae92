package io.flowbridge.servicedefinition.start;

import io.flowbridge.servicedefinition.ServiceDefinition;
import java.time.Clock;
import java.time.Year;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers the cases of a service: {@code PP-{yyyy}-{number}} → {@code PP-2026-17}. */
@Component
class BusinessKeys {

  private final JdbcClient jdbc;
  private final Clock clock = Clock.system(ZoneId.systemDefault());

  BusinessKeys(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  String next(ServiceDefinition definition) {
    return definition
        .businessKeyPattern()
        .replace("{yyyy}", Year.now(clock).toString())
        .replace("{number}", Long.toString(nextNumber(definition.key())));
  }

  private long nextNumber(String serviceKey) {
    return jdbc.sql(
            """
            INSERT INTO business_number (service_key, last) VALUES (:key, 1)
            ON CONFLICT (service_key) DO UPDATE SET last = business_number.last + 1
            RETURNING last
            """)
        .param("key", serviceKey)
        .query(Long.class)
        .single();
  }
}
