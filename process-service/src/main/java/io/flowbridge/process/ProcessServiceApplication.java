package io.flowbridge.process;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class ProcessServiceApplication {

  public static void main(String[] args) {
    SpringApplication.run(ProcessServiceApplication.class, args);
  }
}
