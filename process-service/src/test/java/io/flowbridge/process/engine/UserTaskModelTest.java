package io.flowbridge.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UserTaskModelTest {

  @Test
  void shouldSplitFormAndVersion() {
    assertThat(UserTaskModel.of("parking-permit.check@12", List.of(), List.of()))
        .isEqualTo(new UserTaskModel("parking-permit.check", 12, List.of(), List.of()));
  }

  @Test
  void shouldTakeFormWithoutVersionAsItIs() {
    assertThat(UserTaskModel.of("check@latest", List.of(), List.of()))
        .isEqualTo(new UserTaskModel("check@latest", null, List.of(), List.of()));
  }

  @Test
  void shouldLiveWithoutForm() {
    assertThat(UserTaskModel.of(null, List.of("a"), List.of()).formKey()).isNull();
  }
}
