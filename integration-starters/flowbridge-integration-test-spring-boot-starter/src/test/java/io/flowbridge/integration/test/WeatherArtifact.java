package io.flowbridge.integration.test;

import io.flowbridge.integration.BusinessError;
import io.flowbridge.integration.FinalException;
import io.flowbridge.integration.IntegrationContext;
import io.flowbridge.integration.IntegrationHandler;
import io.flowbridge.integration.RetryableException;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The artifact that the tests of this starter test. */
@SpringBootApplication
public class WeatherArtifact {

  /** Where. */
  public record AskWeather(@NotBlank String place) {}

  /** How it is there. */
  public record Weather(double temperature, Map<String, Integer> wind) {}

  @IntegrationHandler(type = "ask-weather", name = "Ask for the weather", errors = "UNKNOWN_PLACE")
  public Weather ask(AskWeather input, IntegrationContext context) {
    return switch (input.place()) {
      case "Atlantis" -> throw new BusinessError("UNKNOWN_PLACE", "Sunk", Map.of("depth", 3));
      case "Busytown" -> throw new RetryableException("busy", Duration.ofSeconds(5));
      case "Nowhere" -> throw new FinalException("there is none");
      case "Farawayland" -> {
        context.stillWorking();
        context.stillWorking();
        yield new Weather(1, Map.of());
      }
      default -> new Weather(22.5, Map.of("speed", 3));
    };
  }
}
