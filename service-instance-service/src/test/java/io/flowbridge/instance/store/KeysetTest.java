package io.flowbridge.instance.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowbridge.instance.ServiceInstance;
import io.flowbridge.instance.store.ServiceInstanceOrder.Direction;
import io.flowbridge.instance.store.ServiceInstanceOrder.Field;
import io.flowbridge.platform.FlowbridgeException;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeysetTest {

  private static final ServiceInstanceOrder BY_END =
      new ServiceInstanceOrder(Field.ENDED_AT, Direction.ASC);
  private static final ServiceInstanceOrder BY_KEY =
      new ServiceInstanceOrder(Field.BUSINESS_KEY, Direction.DESC);

  @Test
  void shouldCompareKeyByKey() {
    assertThat(Keyset.of(List.of(BY_END, BY_KEY)).condition())
        .isEqualTo(
            "((coalesce(ended_at, 'infinity') > cast(:key0 as timestamptz))"
                + " or (coalesce(ended_at, 'infinity') = cast(:key0 as timestamptz)"
                + " and coalesce(business_key, '') < cast(:key1 as text))"
                + " or (coalesce(ended_at, 'infinity') = cast(:key0 as timestamptz)"
                + " and coalesce(business_key, '') = cast(:key1 as text) and id > :key2))");
  }

  @Test
  void shouldReadItsOwnCursor() {
    var keyset = Keyset.of(List.of(BY_END, BY_KEY));

    var cursor = keyset.cursorOf(ServiceInstance.hidden("a"));

    assertThat(keyset.parameters(cursor))
        .containsEntry("key0", "infinity")
        .containsEntry("key1", "")
        .containsEntry("key2", "a");
  }

  @Test
  void shouldRefuseCursorOfOtherOrder() {
    var cursor = Keyset.of(List.of(BY_END)).cursorOf(ServiceInstance.hidden("a"));

    assertThatThrownBy(() -> Keyset.of(List.of(BY_KEY)).parameters(cursor))
        .isInstanceOf(FlowbridgeException.class)
        .extracting("code")
        .isEqualTo("BAD_CURSOR");
  }

  @Test
  void shouldRefuseFieldTwice() {
    assertThatThrownBy(() -> Keyset.of(List.of(BY_END, BY_END)))
        .isInstanceOf(FlowbridgeException.class);
  }
}
