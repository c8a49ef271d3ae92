package io.flowbridge.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowbridge.process.ProcessDriver.Answer;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the processes of the example services do that a walk through the tasklist does not show. */
@ProcessServiceTest
class ExampleProcessesIT {

  /** So cheap that nobody has to approve it. */
  private static final Map<String, ?> TRIP =
      Map.of(
          "travellerName", "Ada Winter",
          "email", "ada@example.org",
          "destination", "Augsburg",
          "region", "domestic",
          "departureDate", "2031-05-01",
          "returnDate", "2031-05-02",
          "transport", "train",
          "estimatedCost", 120.5);

  private static final Map<String, ?> FULLY_BOOKED =
      Map.of("code", "FULLY_BOOKED", "message", "No seats on 1 May");

  @Autowired ProcessDriver process;

  @BeforeEach
  void deploy() {
    process.deployExample("business-trip");
  }

  @Test
  void shouldOfferToSayThatTravelIsFullyBookedAndNothingElse() {
    JsonNode booking = startTrip();

    assertThat(booking.path("key").asText()).isEqualTo("bookTravel");
    assertThat(booking.path("businessErrors").toString())
        .isEqualTo("[{\"code\":\"FULLY_BOOKED\",\"name\":\"Fully booked\"}]");
  }

  @Test
  void shouldGiveTripThatIsFullyBookedBackToTheTraveller() {
    // when
    Answer failed = process.task(id(startTrip()), "fail", "clerk", FULLY_BOOKED);

    // then
    assertThat(failed.at("/task/state").asText()).isEqualTo("CANCELLED");
    JsonNode change = failed.at("/related/0");
    assertThat(change.path("key").asText()).isEqualTo("changeTrip");
    assertThat(change.path("assignee").asText()).isEqualTo("requester");
    assertThat(change.path("businessErrors")).isEmpty();
    assertThat(change.at("/data/bookingProblem").asText()).isEqualTo("No seats on 1 May");
    assertThat(change.at("/data/statusLabel").asText()).isEqualTo("Trip has to be changed");
  }

  @Test
  void shouldDecideChangedTripAnew() {
    // given
    JsonNode change = process.task(id(startTrip()), "fail", "clerk", FULLY_BOOKED).at("/related/0");

    // when
    Answer changed =
        process.task(
            id(change),
            "complete",
            "requester",
            Map.of("variables", Map.of("departureDate", "2031-05-08", "estimatedCost", 900.0)));

    // then
    assertThat(changed.at("/related/0/key").asText()).isEqualTo("approveTrip");
    assertThat(changed.at("/related/0/data/caseDescription").asText()).contains("2031-05-08");
  }

  private JsonNode startTrip() {
    return process.start("business-trip", UUID.randomUUID().toString(), TRIP).at("/tasks/0");
  }

  private static String id(JsonNode task) {
    return task.path("id").asText();
  }
}
