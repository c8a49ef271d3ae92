package io.flowbridge.integration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The smallest artifact: the runnable example of this starter, and what its tests work with. */
@SpringBootApplication
public class GreetingArtifact {

  /** What a greeting needs. */
  public record Greet(
      @Label("Whom") @NotBlank @Size(max = 40) String name,
      @Label(value = "Tone", description = "How to say it") Tone tone,
      @Min(1) @Max(10) Integer times,
      @Pattern(regexp = "[a-z]{2}") String language,
      @Label(value = "Post scriptum", multiline = true) String ps,
      boolean shout,
      List<@NotBlank String> others,
      Map<String, Object> data) {}

  /** What comes out. */
  public record Greeted(@Label("Text") @NotBlank String text) {}

  /** How to say it. */
  public enum Tone {
    @Label("friendly")
    FRIENDLY,
    FORMAL
  }

  @IntegrationHandler(
      type = "greet",
      name = "Greet",
      description = "Says hello.",
      errors = "UNWELCOME")
  public Greeted greet(Greet input, IntegrationContext context) {
    switch (input.name()) {
      case "nobody" -> throw new BusinessError("UNWELCOME", "Nobody is welcome", Map.of("n", 1));
      case "later" -> throw new RetryableException("busy", java.time.Duration.ofSeconds(30));
      case "never" -> throw new FinalException("broken");
      case "bug" -> throw new IllegalStateException("bug");
      case "empty" -> {
        return new Greeted("");
      }
      default -> {
        return new Greeted("Hello " + input.name() + " for the time " + context.attempt());
      }
    }
  }

  public static void main(String[] args) {
    org.springframework.boot.SpringApplication.run(GreetingArtifact.class, args);
  }
}
