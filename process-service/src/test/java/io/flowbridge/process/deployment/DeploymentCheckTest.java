package io.flowbridge.process.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeploymentCheckTest {

  private static final String SEND_MAIL =
      """
      <bpmn:serviceTask id="it" camunda:type="external" camunda:topic="%s" camunda:asyncBefore="true">
        <bpmn:extensionElements>
          <camunda:properties>%s</camunda:properties>
          <camunda:inputOutput>
            <camunda:inputParameter name="to">${applicant.prop('mail').stringValue()}</camunda:inputParameter>
            <camunda:inputParameter name="template">deployment:mail/granted.txt</camunda:inputParameter>
            <camunda:outputParameter name="messageId">${messageId}</camunda:outputParameter>
          </camunda:inputOutput>
        </bpmn:extensionElements>
      </bpmn:serviceTask>""";

  private final DeploymentCheck check = new DeploymentCheck();

  static Stream<Arguments> refused() {
    return Stream.of(
        arguments(
            "SCRIPT_NOT_ALLOWED",
            "<bpmn:scriptTask id='it' scriptFormat='javascript'><bpmn:script>1</bpmn:script></bpmn:scriptTask>"),
        arguments(
            "SCRIPT_NOT_ALLOWED",
            task(
                "<camunda:executionListener event='start'><camunda:script scriptFormat='groovy'>1</camunda:script></camunda:executionListener>")),
        arguments(
            "SCRIPT_NOT_ALLOWED",
            task(
                "<camunda:executionListener event='start'><camunda:script scriptFormat='groovy' resource='a.groovy'/></camunda:executionListener>")),
        arguments(
            "SCRIPT_NOT_ALLOWED",
            task(
                "<camunda:inputOutput><camunda:inputParameter name='x'><camunda:script scriptFormat='js'>1</camunda:script></camunda:inputParameter></camunda:inputOutput>")),
        arguments(
            "CODE_NOT_ALLOWED", "<bpmn:serviceTask id='it' camunda:class='java.lang.Runtime'/>"),
        arguments(
            "CODE_NOT_ALLOWED", "<bpmn:serviceTask id='it' camunda:delegateExpression='${x}'/>"),
        arguments("CODE_NOT_ALLOWED", "<bpmn:sendTask id='it' camunda:class='x.Y'/>"),
        arguments("CODE_NOT_ALLOWED", "<bpmn:serviceTask id='it' camunda:type='shell'/>"),
        arguments("CODE_NOT_ALLOWED", "<bpmn:serviceTask id='it' camunda:type='mail'/>"),
        arguments("CODE_NOT_ALLOWED", "<bpmn:serviceTask id='it' activiti:class='x.Y'/>"),
        arguments(
            "CODE_NOT_ALLOWED",
            task(
                "<camunda:connector><camunda:connectorId>http</camunda:connectorId></camunda:connector>")),
        arguments("CODE_NOT_ALLOWED", task("<camunda:taskListener event='create' class='x.Y'/>")),
        arguments(
            "CODE_NOT_ALLOWED",
            task("<camunda:executionListener event='end' delegateExpression='${x}'/>")),
        arguments(
            "CODE_NOT_ALLOWED",
            task(
                "<camunda:formData><camunda:formField id='f' type='string'><camunda:validation><camunda:constraint name='validator' config='x.Y'/></camunda:validation></camunda:formField></camunda:formData>")),
        arguments(
            "CODE_NOT_ALLOWED",
            "<bpmn:callActivity id='it' calledElement='x' camunda:variableMappingClass='x.Y'/>"),
        arguments(
            "EXPRESSION_NOT_ALLOWED",
            "<bpmn:serviceTask id='it' camunda:expression=\"${runtimeService.createProcessInstanceQuery()}\"/>"),
        arguments(
            "EXPRESSION_NOT_ALLOWED",
            task("<camunda:taskListener event='create' expression='${mailer.send(task)}'/>")),
        arguments(
            "EXPRESSION_NOT_ALLOWED",
            task(
                "<camunda:executionListener event='end' expression='${execution.setVariable(\"a\", 1)}'/>")),
        arguments("EXPRESSION_NOT_ALLOWED", "<bpmn:userTask id='it' name=\"${''.getClass()}\"/>"),
        arguments(
            "EXPRESSION_NOT_ALLOWED",
            "<bpmn:userTask id='it'><bpmn:documentation>${a.class}</bpmn:documentation></bpmn:userTask>"),
        arguments(
            "EXTERNAL_TASK_NOT_ALLOWED",
            "<bpmn:serviceTask id='it' camunda:type='external' camunda:topic='x'/>"),
        arguments(
            "EXTERNAL_TASK_NOT_ALLOWED",
            "<bpmn:businessRuleTask id='it' camunda:type='external' camunda:topic='x'/>"),
        arguments(
            "INTEGRATION_INVALID",
            integration("send-email", property("integrationType", "send-email"))),
        arguments(
            "INTEGRATION_INVALID",
            integration(
                "send-email",
                property("integrationType", "Send Email") + property("integrationVersion", "1"))),
        arguments(
            "INTEGRATION_INVALID",
            integration(
                "send-email",
                property("integrationType", "send-email") + property("integrationVersion", "one"))),
        arguments(
            "INTEGRATION_INVALID",
            integration(
                "other",
                property("integrationType", "send-email") + property("integrationVersion", "1"))),
        arguments(
            "INTEGRATION_INVALID",
            integration(
                "send-email",
                property("integrationType", "send-email")
                    + property("integrationVersion", "1")
                    + property("integrationTimeout", "5 minutes"))),
        arguments(
            "INTEGRATION_INVALID",
            integration(
                "send-email",
                property("integrationType", "send-email")
                    + property("integrationVersion", "1")
                    + property("integrationRetries", "-1"))),
        arguments(
            "INTEGRATION_INVALID",
            "<bpmn:userTask id='it'><bpmn:extensionElements><camunda:properties>"
                + property("integrationType", "x")
                + "</camunda:properties></bpmn:extensionElements></bpmn:userTask>"),
        arguments(
            "UNKNOWN_RESOURCE",
            integration(
                "send-email",
                property("integrationType", "send-email") + property("integrationVersion", "1"))),
        arguments("BPMN_INVALID", "<bpmn:serviceTask id='it'/>"),
        arguments(
            "BPMN_INVALID", "<bpmn:sequenceFlow id='it' sourceRef='nowhere' targetRef='end'/>"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void shouldRefuseWithElementAndCode(String code, String element) {
    // when
    var report = check.check(List.of(process(element)));

    // then
    assertThat(report.isDeployable()).isFalse();
    assertThat(report.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.element()).isEqualTo("it");
              assertThat(problem.file()).isEqualTo("a.bpmn");
              assertThat(problem.message()).isNotBlank();
            });
  }

  @Test
  void shouldRefuseConditionInScriptLanguage() {
    // given
    var flow =
        """
        <bpmn:task id="t"/>
        <bpmn:sequenceFlow id="it" sourceRef="t" targetRef="end">
          <bpmn:conditionExpression language="javascript">true</bpmn:conditionExpression>
        </bpmn:sequenceFlow>""";

    // when
    var report = check.check(List.of(process(flow)));

    // then
    assertThat(report.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.code()).isEqualTo("SCRIPT_NOT_ALLOWED");
              assertThat(problem.element()).isEqualTo("it");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
        "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>",
        "<not closed",
        ""
      })
  void shouldRefuseDocumentTypesAndBrokenXml(String xml) {
    // when
    var report = check.check(List.of(file("a.bpmn", xml), file("b.dmn", xml)));

    // then
    assertThat(report.problems())
        .extracting(Problem::file, Problem::code)
        .contains(
            org.assertj.core.groups.Tuple.tuple("a.bpmn", "XML_INVALID"),
            org.assertj.core.groups.Tuple.tuple("b.dmn", "XML_INVALID"));
  }

  @Test
  void shouldRefuseOtherLanguagesInDecisions() {
    // when
    var report = check.check(List.of(decision("expressionLanguage=\"javascript\"")));

    // then
    assertThat(report.problems()).extracting(Problem::code).contains("SCRIPT_NOT_ALLOWED");
  }

  @Test
  void shouldAcceptFeelDecision() {
    assertThat(check.check(List.of(decision("expressionLanguage=\"feel\""))).problems()).isEmpty();
  }

  @Test
  void shouldRefuseBrokenDecision() {
    // when
    var report = check.check(List.of(file("a.dmn", "<x/>")));

    // then
    assertThat(report.problems()).extracting(Problem::code).contains("DMN_INVALID");
  }

  @Test
  void shouldRefuseCaseModels() {
    assertThat(check.check(List.of(file("a.cmmn", "<x/>"))).isDeployable()).isFalse();
  }

  @Test
  void shouldRefuseSameNameTwice() {
    assertThat(check.check(List.of(file("a.txt", "1"), file("a.txt", "2"))).isDeployable())
        .isFalse();
  }

  @Test
  void shouldRefuseSameProcessTwice() {
    // given
    var first = process("a.bpmn", "<bpmn:task id='it'/>");
    var second = process("b.bpmn", "<bpmn:task id='it'/>");

    // when
    var report = check.check(List.of(first, second));

    // then
    assertThat(report.problems()).extracting(Problem::code).contains("DUPLICATE_PROCESS");
  }

  @Test
  void shouldRefuseNothing() {
    assertThat(check.check(List.of()).isDeployable()).isFalse();
  }

  @Test
  void shouldReportReferences() {
    // given
    var element =
        integration(
                "send-email",
                property("integrationType", "send-email")
                    + property("integrationVersion", "2")
                    + property("integrationEnvironment", "test"))
            + "<bpmn:userTask id='check' camunda:formKey='main.review@3'/>";

    // when
    var report = check.check(List.of(process(element), file("mail/granted.txt", "Dear …")));

    // then
    assertThat(report.isDeployable()).isTrue();
    var references = report.references();
    assertThat(references.forms())
        .containsExactly(new References.Form("a.bpmn", "check", "main.review@3"));
    assertThat(references.integrations())
        .containsExactly(
            new References.Integration(
                "a.bpmn",
                "it",
                "send-email",
                2,
                List.of("to", "template"),
                Map.of(),
                "test",
                List.of(),
                false));
    assertThat(references.deploymentResources())
        .containsExactly(new References.File("a.bpmn", "it", "mail/granted.txt"));
    assertThat(references.processes())
        .containsExactly(new References.Definition("a.bpmn", "permit", "Permit"));
  }

  @Test
  void shouldReportLiteralInputs() {
    // given
    var element =
        integration(
            "send-email",
            property("integrationType", "send-email") + property("integrationVersion", "2"));

    // when
    var report =
        check.check(
            List.of(
                process(
                    element.replace("${applicant.prop('mail').stringValue()}", "kim@example.org")),
                file("mail/granted.txt", "Dear …")));

    // then
    assertThat(report.references().integrations().get(0).literals())
        .containsExactly(Map.entry("to", "kim@example.org"));
  }

  @Test
  void shouldReportErrorsCaughtAroundIntegration() {
    // given
    var element =
        integration(
            "send-email",
            property("integrationType", "send-email") + property("integrationVersion", "2"));
    var model =
        """
        <bpmn:subProcess id="outer">%s
          <bpmn:boundaryEvent id="b1" attachedToRef="it"><bpmn:errorEventDefinition id="d1" errorRef="e1"/></bpmn:boundaryEvent>
          <bpmn:subProcess id="beside" triggeredByEvent="true">
            <bpmn:startEvent id="s2"><bpmn:errorEventDefinition id="d2" errorRef="e2"/></bpmn:startEvent>
          </bpmn:subProcess>
        </bpmn:subProcess>
        <bpmn:boundaryEvent id="b3" attachedToRef="outer"><bpmn:errorEventDefinition id="d3" errorRef="e3"/></bpmn:boundaryEvent>
        <bpmn:task id="other"/>
        <bpmn:boundaryEvent id="b4" attachedToRef="other"><bpmn:errorEventDefinition id="d4"/></bpmn:boundaryEvent>"""
            .formatted(element);

    // when
    var found = withErrors(model).references().integrations().get(0);
    var any = withErrors(model.replace(" errorRef=\"e3\"", "")).references().integrations().get(0);

    // then
    assertThat(found.caughtErrors()).containsExactly("ONE", "THREE", "TWO");
    assertThat(found.catchesAnyError()).isFalse();
    assertThat(any.catchesAnyError()).isTrue();
  }

  private DeploymentReport withErrors(String elements) {
    String errors =
        "<bpmn:error id='e1' errorCode='ONE'/><bpmn:error id='e2' errorCode='TWO'/><bpmn:error id='e3' errorCode='THREE'/>";
    var text = model(elements).replace("<bpmn:process", errors + "<bpmn:process");
    return check.check(List.of(file("a.bpmn", text), file("mail/granted.txt", "Dear …")));
  }

  @Test
  void shouldWarnAboutMissingHistoryTimeToLive() {
    // when
    var report = check.check(List.of(process("<bpmn:task id='it'/>")));

    // then
    assertThat(report.isDeployable()).isTrue();
    assertThat(report.warnings())
        .extracting(Problem::code)
        .containsExactly("MISSING_HISTORY_TIME_TO_LIVE");
  }

  private static String task(String extension) {
    return "<bpmn:userTask id='it'><bpmn:extensionElements>%s</bpmn:extensionElements></bpmn:userTask>"
        .formatted(extension);
  }

  private static String integration(String topic, String properties) {
    return SEND_MAIL.formatted(topic, properties);
  }

  private static String property(String name, String value) {
    return "<camunda:property name='%s' value='%s'/>".formatted(name, value);
  }

  private static DeploymentResource process(String elements) {
    return process("a.bpmn", elements);
  }

  private static DeploymentResource process(String file, String elements) {
    return file(file, model(elements));
  }

  private static String model(String elements) {
    return """
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
            xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:activiti="http://activiti.org/bpmn"
            id="definitions" targetNamespace="test">
          <bpmn:process id="permit" name="Permit" isExecutable="true">
            <bpmn:startEvent id="start"/>
            %s
            <bpmn:endEvent id="end"/>
          </bpmn:process>
        </bpmn:definitions>"""
        .formatted(elements);
  }

  private static DeploymentResource decision(String attribute) {
    return file(
        "fee.dmn",
        """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="test">
          <decision id="fee" name="Fee">
            <decisionTable id="t">
              <input id="i"><inputExpression id="ie" typeRef="string" %s><text>zone</text></inputExpression></input>
              <output id="o" name="fee" typeRef="long"/>
              <rule id="r"><inputEntry id="e"><text>"A"</text></inputEntry><outputEntry id="oe"><text>1</text></outputEntry></rule>
            </decisionTable>
          </decision>
        </definitions>"""
            .formatted(attribute));
  }

  private static DeploymentResource file(String name, String content) {
    return new DeploymentResource(name, content.getBytes(StandardCharsets.UTF_8));
  }
}
