package io.flowbridge.form;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class FormValidationServiceApplication {

  public static void main(String[] args) {
    SpringApplication.run(FormValidationServiceApplication.class, args);
  }
}
