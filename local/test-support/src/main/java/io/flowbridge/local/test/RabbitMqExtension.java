package io.flowbridge.local.test;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

final class RabbitMqExtension implements ExecutionCondition, BeforeAllCallback {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return RabbitMq.isInstalled()
        ? ConditionEvaluationResult.enabled("RabbitMQ is installed")
        : ConditionEvaluationResult.disabled(
            "RabbitMQ is not installed; on Debian: apt-get install rabbitmq-server");
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    RabbitMq.start();
  }
}
