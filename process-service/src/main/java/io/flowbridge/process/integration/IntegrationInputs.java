package io.flowbridge.process.integration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.core.variable.mapping.InputParameter;
import org.camunda.bpm.engine.impl.core.variable.mapping.IoMapping;
import org.camunda.bpm.engine.impl.core.variable.mapping.value.ParameterValueProvider;
import org.camunda.bpm.engine.impl.el.ElValueProvider;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.spin.json.SpinJsonNode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The input parameters of an integration element as JSON. */
@Component
class IntegrationInputs {

  private final ObjectMapper json;

  IntegrationInputs(ObjectMapper json) {
    this.json = json;
  }

  /** What is sent; edits replace inputs, and a null removes one. */
  Map<String, @Nullable Object> of(ExecutionEntity execution, Map<String, @Nullable Object> edits) {
    String deployment = execution.getProcessDefinition().getDeploymentId();
    return inputs(execution, edits, file -> content(file, deployment));
  }

  /** What people are shown: files of the deployment by their names. */
  Map<String, @Nullable Object> shown(
      ExecutionEntity execution, Map<String, @Nullable Object> edits) {
    return inputs(execution, edits, file -> "deployment:" + file);
  }

  private Map<String, @Nullable Object> inputs(
      ExecutionEntity execution,
      Map<String, @Nullable Object> edits,
      UnaryOperator<String> contentOfFile) {
    Map<String, @Nullable Object> inputs = new LinkedHashMap<>();
    IoMapping mapping = execution.getActivity().getIoMapping();
    if (mapping != null) {
      for (InputParameter parameter : mapping.getInputParameters()) {
        if (!edits.containsKey(parameter.getName())) {
          String file = fileName(parameter.getValueProvider());
          inputs.put(
              parameter.getName(),
              file == null
                  ? toJson(execution.getVariableLocal(parameter.getName()))
                  : contentOfFile.apply(file));
        }
      }
    }
    edits.forEach(
        (name, value) -> {
          if (value != null) {
            inputs.put(name, value);
          }
        });
    return inputs;
  }

  /**
   * Only what the designer wrote counts: a value that somebody typed into a form never names a
   * file.
   */
  private static @Nullable String fileName(ParameterValueProvider provider) {
    return provider instanceof ElValueProvider text && text.getExpression().isLiteralText()
        ? DeploymentFile.nameIn(text.getExpression().getExpressionText())
        : null;
  }

  private static String content(String file, String deploymentId) {
    ResourceEntity resource =
        Context.getCommandContext()
            .getResourceManager()
            .findResourceByDeploymentIdAndResourceName(deploymentId, file);
    if (resource == null) {
      throw new ProcessEngineException(
          "Expected the file '%s' in the deployment, but it is missing".formatted(file));
    }
    return new String(resource.getBytes(), StandardCharsets.UTF_8);
  }

  private @Nullable Object toJson(@Nullable Object value) {
    if (value instanceof SpinJsonNode node) {
      try {
        return json.readTree(node.toString());
      } catch (JsonProcessingException e) {
        throw new ProcessEngineException("Expected JSON in a variable", e);
      }
    }
    if (value instanceof Date date) {
      return date.toInstant().toString();
    }
    return value;
  }
}
