package io.flowbridge.task.substitution;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.platform.Roles;
import io.flowbridge.platform.security.ViewerReader;
import java.util.Base64;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells runtime bundles in whose place the person of the current request works. */
@Component
public class StandsInFor {
  static final String HEADER = "Flowbridge-Stands-In-For";

  private final Visibilities visibilities;
  private final ViewerReader viewers;
  private final ObjectMapper json;

  StandsInFor(Visibilities visibilities, ViewerReader viewers, ObjectMapper json) {
    this.visibilities = visibilities;
    this.viewers = viewers;
    this.json = json;
  }

  /** Adds the header if the person stands in for anybody. */
  public void tell(HttpHeaders headers) {
    var viewer = viewers.viewer(SecurityContextHolder.getContext().getAuthentication());
    if (viewer == null || viewer.hasRole(Roles.SERVICE)) {
      return;
    }
    var absent = visibilities.absentFor(viewer);
    if (absent.isEmpty()) {
      return;
    }
    try {
      headers.set(
          HEADER,
          Base64.getUrlEncoder().withoutPadding().encodeToString(json.writeValueAsBytes(absent)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Expected absent people as JSON", e);
    }
  }
}
