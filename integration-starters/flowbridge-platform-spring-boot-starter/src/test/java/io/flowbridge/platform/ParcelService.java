package io.flowbridge.platform;

import io.flowbridge.platform.peer.PeerClients;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.graphql.data.federation.EntityMapping;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** A small subgraph as a team would write it; the starter's tests talk to it over HTTP. */
@SpringBootApplication
class ParcelService {
  record Parcel(String id) {}

  record Echo(Instant time, Object value) {}

  @Controller
  static class ParcelController {

    @QueryMapping
    String whoAmI(Viewer viewer) {
      return viewer.name();
    }

    @QueryMapping
    List<Parcel> parcels(@Argument Integer first) {
      PageSize.check(first);
      return List.of(new Parcel("1"), new Parcel("2"));
    }

    @QueryMapping
    String refuse(@Argument String code) {
      throw new FlowbridgeException(code, "Expected otherwise").with("current", Map.of("id", "1"));
    }

    @QueryMapping
    String crash() {
      throw new IllegalStateException("a secret");
    }

    @QueryMapping
    Echo echo(@Argument Instant time, @Argument Object value) {
      return new Echo(time, value);
    }

    @SubscriptionMapping
    Flux<String> ticks(Viewer viewer) {
      return Flux.interval(Duration.ofMillis(10)).map(n -> viewer.name());
    }

    @BatchMapping
    Map<Parcel, String> owner(List<Parcel> parcels, @ContextValue Viewer viewer) {
      return parcels.stream()
          .collect(java.util.stream.Collectors.toMap(parcel -> parcel, parcel -> viewer.name()));
    }

    @BatchMapping
    Map<Parcel, Parcel> inside(List<Parcel> parcels) {
      return parcels.stream()
          .collect(java.util.stream.Collectors.toMap(parcel -> parcel, parcel -> parcel));
    }

    @EntityMapping
    List<Parcel> parcel(@Argument List<String> idList, @ContextValue Viewer viewer) {
      return viewer.hasRole(Roles.USER)
          ? idList.stream().map(Parcel::new).toList()
          : idList.stream().map(id -> (Parcel) null).toList();
    }
  }

  @RestController
  static class InternalController {
    private final PeerClients peers;

    InternalController(PeerClients peers) {
      this.peers = peers;
    }

    @GetMapping("/internal/parcels/{id}")
    Map<String, Object> parcel(@PathVariable String id, @OnBehalfOf Viewer viewer) {
      if (id.equals("none")) {
        throw FlowbridgeException.notFound("Expected a parcel 'none', but there is none");
      }
      return Map.of("id", id, "for", viewer.name());
    }

    @GetMapping("/parcels/{id}/from-peer")
    Map<?, ?> fromPeer(@PathVariable String id) {
      return peers.peer("self").get().uri("/internal/parcels/{id}", id).retrieve().body(Map.class);
    }
  }
}
