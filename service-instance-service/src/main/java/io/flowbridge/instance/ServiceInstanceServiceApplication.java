package io.flowbridge.instance;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication
public class ServiceInstanceServiceApplication {

  public static void main(String[] args) {
    SpringApplication.run(ServiceInstanceServiceApplication.class, args);
  }
}
