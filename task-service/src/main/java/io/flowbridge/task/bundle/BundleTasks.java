package io.flowbridge.task.bundle;

import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.peer.PeerClients;
import io.flowbridge.platform.peer.PeerProperties;
import io.flowbridge.task.Task;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/**
 * What the runtime bundles say of all their tasks, for comparing and rebuilding the index. Every
 * answer has a version that was drawn before and a time that was taken after it was read.
 */
@Component
public class BundleTasks {
  public static final int MAX_IDS = 500;
  private static final int PAGE = 1000;

  private final PeerClients peers;
  private final PeerProperties properties;

  BundleTasks(PeerClients peers, PeerProperties properties) {
    this.peers = peers;
    this.properties = properties;
  }

  /**
   * Some tasks.
   *
   * @param version a task that should be here and is not did not exist at this version
   * @param next where the next page begins; null at the end
   */
  public record Listing(
      List<ListedTask> tasks, long version, Instant readAt, @Nullable String next) {}

  /** Committed states; what the bundle does not know is missing. */
  public record Snapshots(List<Task> tasks, long version, Instant readAt) {}

  /** The names of all bundles. */
  public SortedSet<String> bundles() {
    return new TreeSet<>(properties.bundles().keySet());
  }

  /**
   * A page of the bundle's open tasks.
   *
   * @param after null for the first page
   * @param endedSince lists also tasks that ended then or later; null for open ones only
   */
  public Listing page(String bundle, @Nullable String after, @Nullable Instant endedSince) {
    return answered(
        peers
            .bundle(bundle)
            .get()
            .uri(
                uri -> {
                  uri.path("/internal/tasks").queryParam("limit", PAGE);
                  if (after != null) {
                    uri.queryParam("after", "{after}");
                  }
                  if (endedSince != null) {
                    uri.queryParam("endedSince", "{endedSince}");
                  }
                  return uri.build(
                      Map.of(
                          "after",
                          String.valueOf(after),
                          "endedSince",
                          String.valueOf(endedSince)));
                })
            .retrieve()
            .body(Listing.class));
  }

  /** Where at most 1,000 tasks of the bundle are in their lives. */
  public Listing versions(String bundle, Collection<String> ids) {
    return answered(post(bundle, "versions", ids).body(Listing.class));
  }

  /** The committed states of at most {@value MAX_IDS} tasks of the bundle. */
  public Snapshots snapshots(String bundle, Collection<String> ids) {
    return answered(post(bundle, "snapshots", ids).body(Snapshots.class));
  }

  /** Has the bundle tell everybody the states of at most {@value MAX_IDS} tasks again. */
  public void publishAgain(String bundle, Collection<String> ids) {
    post(bundle, "publish", ids).toBodilessEntity();
  }

  private RestClient.ResponseSpec post(String bundle, String what, Collection<String> ids) {
    return peers
        .bundle(bundle)
        .post()
        .uri("/internal/tasks/{what}", what)
        .body(Map.of("ids", ids))
        .retrieve();
  }

  private static <T> T answered(@Nullable T body) {
    if (body == null) {
      throw FlowbridgeException.unavailable("process-service");
    }
    return body;
  }
}
