package io.flowbridge.process.failure;

import io.flowbridge.platform.Connection;
import io.flowbridge.platform.FlowbridgeException;
import io.flowbridge.platform.PageSize;
import io.flowbridge.platform.Roles;
import io.flowbridge.platform.TotalCount;
import io.flowbridge.platform.Viewer;
import io.flowbridge.process.Bundle;
import io.flowbridge.process.query.PagePosition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What could not be read on the bus, for those who run the platform. */
@Controller
public class DeadLetterController {

  static final String LIST = "deadLetters";

  private final DeadLetterStore letters;
  private final DeadLetterReplay replay;
  private final Bundle bundle;

  DeadLetterController(DeadLetterStore letters, DeadLetterReplay replay, Bundle bundle) {
    this.letters = letters;
    this.replay = replay;
    this.bundle = bundle;
  }

  @QueryMapping
  Connection<DeadLetter> deadLetters(
      @Argument @Nullable DeadLetterFilter filter,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      Viewer viewer) {
    viewer.requireAnyRole(Roles.OPERATOR, Roles.ADMIN);
    int size = PageSize.check(first);
    DeadLetterFilter wanted = filter == null ? DeadLetterFilter.ALL : filter;
    return Connection.of(
        letters.page(wanted, PagePosition.of(LIST, after), size + 1),
        size,
        after != null,
        new TotalCount(letters.count(wanted), true),
        letter ->
            PagePosition.cursor(
                LIST, letter.receivedAt(), bundle.engineId(letter.id()).orElseThrow()));
  }

  @MutationMapping
  BulkResult<DeadLetter> replayDeadLetters(@Argument ReplayDeadLettersInput input, Viewer viewer) {
    viewer.requireAnyRole(Roles.OPERATOR, Roles.ADMIN);
    Audit audit = Audit.of(viewer, input.reason());
    if (input.body() != null && input.ids().size() > 1) {
      throw FlowbridgeException.badInput(
          "Expected one id with a body, but there are %d".formatted(input.ids().size()));
    }
    return BulkResult.ofEach(input.ids(), id -> replay.replay(id, input.body(), audit));
  }

  @SchemaMapping(typeName = "DeadLetterResult", field = "deadLetter")
  @Nullable DeadLetter changed(BulkResult.Item<DeadLetter> result) {
    return result.value();
  }

  record ReplayDeadLettersInput(
      List<String> ids, @Nullable Map<String, @Nullable Object> body, String reason) {}
}
