package io.flowbridge.process.deployment;

import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.impl.juel.AstBracket;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstNumber;
import org.camunda.bpm.impl.juel.AstString;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/**
 * Decides whether an expression only reads data. What is not known to be harmless is refused:
 * variables, their properties, operators, and the calls listed here remain.
 */
final class ExpressionGuard {

  private static final Set<String> FUNCTIONS = Set.of("now", "dateTime", "S", "JSON");

  private static final Set<String> METHODS =
      Set.of(
          // Spin JSON
          "prop",
          "hasProp",
          "elements",
          "value",
          "stringValue",
          "numberValue",
          "boolValue",
          "isNull",
          "isArray",
          "isObject",
          // text, lists and maps
          "length",
          "size",
          "isEmpty",
          "contains",
          "containsKey",
          "get",
          "indexOf",
          "startsWith",
          "endsWith",
          "equals",
          "equalsIgnoreCase",
          "toLowerCase",
          "toUpperCase",
          "trim",
          "substring",
          "toString",
          // dates
          "plusDays",
          "plusHours",
          "plusMinutes",
          "plusMonths",
          "plusWeeks",
          "plusYears",
          "minusDays",
          "minusHours",
          "minusMinutes",
          "minusMonths",
          "minusWeeks",
          "minusYears",
          "withTimeAtStartOfDay",
          "toDate",
          "getTime");

  private static final Set<String> EXECUTION_PROPERTIES =
      Set.of("id", "processBusinessKey", "processInstanceId", "currentActivityId");

  private static final Set<String> TASK_PROPERTIES =
      Set.of(
          "id", "name", "assignee", "owner", "priority", "createTime", "dueDate", "followUpDate");

  /** They exist in every scope and lead into the engine. */
  private static final Set<String> ENGINE_OBJECTS =
      Set.of("caseExecution", "externalTask", "commandContext", "processEngine");

  private static final Set<String> FORBIDDEN_PROPERTIES =
      Set.of("class", "declaringClass", "classLoader", "processEngine", "processEngineServices");

  private final Builder parser =
      new Builder(Builder.Feature.METHOD_INVOCATIONS, Builder.Feature.VARARGS);

  static boolean isExpression(String text) {
    return text.contains("${") || text.contains("#{");
  }

  /** Why the expression is refused; empty if it may run. */
  Optional<String> objection(String expression) {
    try {
      return objection((Node) parser.build(expression).getRoot());
    } catch (TreeBuilderException e) {
      return Optional.of("cannot be read: " + e.getMessage());
    }
  }

  private Optional<String> objection(Node node) {
    Optional<String> own = ownObjection(node);
    for (int i = 0; own.isEmpty() && i < node.getCardinality(); i++) {
      own = objection(node.getChild(i));
    }
    return own;
  }

  private static Optional<String> ownObjection(Node node) {
    if (node instanceof AstFunction function) {
      return unless(FUNCTIONS.contains(function.getName()), "calls " + function.getName() + "()");
    }
    if (node instanceof AstMethod method) {
      return methodObjection(method);
    }
    if (node instanceof AstDot dot) {
      return propertyObjection(dot.getChild(0), name(dot));
    }
    if (node instanceof AstBracket bracket) {
      return bracketObjection(bracket);
    }
    if (node instanceof AstIdentifier identifier) {
      return unless(
          !ENGINE_OBJECTS.contains(identifier.getName()),
          "reaches into the engine by " + identifier.getName());
    }
    return bareEngineObject(node);
  }

  private static Optional<String> methodObjection(AstMethod method) {
    if (!(method.getChild(0) instanceof AstDot called)) {
      return Optional.of("calls a method by a computed name");
    }
    String name = name(called);
    if (isNamed(called.getChild(0), "execution") || isNamed(called.getChild(0), "task")) {
      return Optional.of("calls " + name + "() of the engine");
    }
    return unless(
        METHODS.contains(name), "calls " + name + "(), which is not in the list of allowed calls");
  }

  private static Optional<String> bracketObjection(AstBracket bracket) {
    Node key = bracket.getChild(1);
    if (key instanceof AstNumber || isNamed(key, "loopCounter")) {
      return Optional.empty();
    }
    if (key instanceof AstString text) {
      return propertyObjection(bracket.getChild(0), String.valueOf(text.eval(null, null)));
    }
    return Optional.of("reads a property by a computed name");
  }

  private static Optional<String> propertyObjection(Node owner, String property) {
    if (FORBIDDEN_PROPERTIES.contains(property)) {
      return Optional.of("reads " + property);
    }
    if (isNamed(owner, "execution")) {
      return unless(EXECUTION_PROPERTIES.contains(property), "reads execution." + property);
    }
    if (isNamed(owner, "task")) {
      return unless(TASK_PROPERTIES.contains(property), "reads task." + property);
    }
    return Optional.empty();
  }

  /** Handing {@code execution} itself on would put the engine into a variable. */
  private static Optional<String> bareEngineObject(Node node) {
    for (int i = 0; i < node.getCardinality(); i++) {
      if (isNamed(node.getChild(i), "execution") || isNamed(node.getChild(i), "task")) {
        return Optional.of("hands on an object of the engine");
      }
    }
    return Optional.empty();
  }

  private static boolean isNamed(Node node, String name) {
    return node instanceof AstIdentifier identifier && identifier.getName().equals(name);
  }

  private static String name(AstDot dot) {
    return dot.toString().substring(2);
  }

  private static Optional<String> unless(boolean allowed, String objection) {
    return allowed ? Optional.empty() : Optional.of(objection);
  }
}
