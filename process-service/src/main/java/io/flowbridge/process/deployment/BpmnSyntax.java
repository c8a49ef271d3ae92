package io.flowbridge.process.deployment;

import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.DefaultBpmnParseFactory;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;

/** Asks the engine's own parser, without an engine, whether it would take a BPMN file. */
final class BpmnSyntax {

  private final ParserConfiguration configuration = new ParserConfiguration();

  private final BpmnParser parser =
      new BpmnParser(configuration.getExpressionManager(), new DefaultBpmnParseFactory());

  void check(DeploymentResource resource, Findings findings) {
    Context.setProcessEngineConfiguration(configuration);
    try {
      var deployment = new DeploymentEntity();
      deployment.setId("check");
      parser
          .createParse()
          .deployment(deployment)
          .name(resource.name())
          .sourceInputStream(resource.open())
          .execute();
    } catch (ParseException e) {
      findings.addAll(EngineProblems.of(e));
    } catch (ProcessEngineException e) {
      findings.error(resource.name(), null, "BPMN_INVALID", String.valueOf(e.getMessage()));
    } finally {
      Context.removeProcessEngineConfiguration();
    }
  }

  /** The few parts of an engine's configuration that its parser asks for. */
  private static final class ParserConfiguration extends StandaloneInMemProcessEngineConfiguration {

    ParserConfiguration() {
      setEnforceHistoryTimeToLive(false);
      initExpressionManager();
      initScripting();
      initFormTypes();
      initFormFieldValidators();
    }
  }
}
