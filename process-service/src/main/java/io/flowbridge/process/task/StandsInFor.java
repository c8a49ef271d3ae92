package io.flowbridge.process.task;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.platform.FlowbridgeException;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * In whose place the person of the current call works, as the service that keeps substitutions says
 * in the header {@value #HEADER}. Nobody else is believed.
 */
@Component
class StandsInFor {

  static final String HEADER = "Flowbridge-Stands-In-For";

  private static final TypeReference<List<Absent>> ABSENT = new TypeReference<>() {};

  private final ObjectMapper json;
  private final String authority;

  StandsInFor(
      ObjectMapper json,
      @Value("${flowbridge.substitution.authority:task-service}") String authority) {
    this.json = json;
    this.authority = authority;
  }

  /**
   * The absent people; none outside of a call.
   *
   * @throws FlowbridgeException {@code FORBIDDEN} for another caller, {@code BAD_INPUT} for a value
   *     that cannot be read
   */
  List<Absent> absent() {
    if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes call)) {
      return List.of();
    }
    HttpServletRequest request = call.getRequest();
    String value = request.getHeader(HEADER);
    if (value == null) {
      return List.of();
    }
    requireAuthority();
    try {
      byte[] decoded = Base64.getUrlDecoder().decode(value);
      return json.readValue(new String(decoded, StandardCharsets.UTF_8), ABSENT);
    } catch (IllegalArgumentException | JsonProcessingException e) {
      FlowbridgeException refusal =
          FlowbridgeException.badInput("Expected absent people in %s".formatted(HEADER));
      refusal.initCause(e);
      throw refusal;
    }
  }

  private void requireAuthority() {
    if (SecurityContextHolder.getContext().getAuthentication()
            instanceof JwtAuthenticationToken caller
        && List.of("azp", "client_id", "sub").stream()
            .anyMatch(claim -> authority.equals(caller.getToken().getClaimAsString(claim)))) {
      return;
    }
    throw FlowbridgeException.forbidden("Expected %s from '%s' only".formatted(HEADER, authority));
  }
}
