package io.flowbridge.process.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionGuardTest {

  private final ExpressionGuard guard = new ExpressionGuard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain text",
        "${amount > 100 && zone == 'A'}",
        "#{approved ? 'yes' : 'no'}",
        "Permit for ${applicant.prop('name').stringValue()}, ${street}",
        "${applicant.prop(\"mail\").stringValue()}",
        "${items.elements()}",
        "${items.elements().size() > 0}",
        "${data.hasProp('x') and not empty data.prop('x').value()}",
        "${reason.toLowerCase().contains('late')}",
        "${execution.processBusinessKey}-${execution.id}",
        "${fb_startedBy}",
        "${dateTime().plusDays(14).toDate()}",
        "${now()}",
        "${rows[0]}",
        "${rows[loopCounter]}",
        "${row['name']}",
        "${task.assignee}"
      })
  void shouldAllowReadingData(String expression) {
    assertThat(guard.objection(expression)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${''.getClass()}",
        "${''.class}",
        "${''['class']}",
        "${a['cla'.concat('ss')]}",
        "${a[b]}",
        "${a[b]()}",
        "${a['getClass']()}",
        "${execution.getProcessEngineServices()}",
        "${execution.processEngineServices.runtimeService}",
        "${execution.setVariable('a', 1)}",
        "${(execution).processEngineServices}",
        "${execution}",
        "${x ? execution : task}",
        "${list.contains(execution)}",
        "${task.execution.processEngineServices}",
        "${task.complete()}",
        "${bean.doIt()}",
        "${items.mapTo('java.lang.ProcessBuilder')}",
        "${XML(data)}",
        "${caseExecution.id}",
        "fine ${a} then ${b.exec('rm')}",
        "${unclosed",
        "${1 +}"
      })
  void shouldRefuseEverythingElse(String expression) {
    assertThat(guard.objection(expression)).isPresent();
  }
}
