package io.flowbridge.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

class HandledErrorsTest {

  private final BpmnModelInstance model =
      Bpmn.readModelFromStream(getClass().getResourceAsStream("/bpmn/refusable.bpmn"));

  @Test
  void shouldFindErrorsOfTaskAndOfScopesAroundIt() {
    assertThat(HandledErrors.of(task("check")))
        .containsExactly(
            new BusinessError("PAPERS_MISSING", "Papers are missing"),
            new BusinessError("WITHDRAWN", "Applicant withdraws"),
            new BusinessError("FRAUD", "FRAUD"));
  }

  @Test
  void shouldOfferNothingBeyondEventThatCatchesAnyError() {
    assertThat(HandledErrors.of(task("ask"))).isEmpty();
  }

  @Test
  void shouldNotOfferAnEventSubprocessItsOwnTrigger() {
    assertThat(HandledErrors.of(task("investigate"))).isEmpty();
  }

  private UserTask task(String id) {
    return model.getModelElementById(id);
  }
}
