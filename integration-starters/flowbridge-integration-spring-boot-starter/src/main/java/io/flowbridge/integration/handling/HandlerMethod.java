package io.flowbridge.integration.handling;

import io.flowbridge.integration.IntegrationContext;
import io.flowbridge.integration.IntegrationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.util.ReflectionUtils;

/** An annotated method and the bean it belongs to, which is only asked for when it is needed. */
public record HandlerMethod(IntegrationHandler annotation, Method method, Supplier<Object> bean) {

  /** Checks the signature when the application starts, not when the first request comes. */
  public HandlerMethod {
    var parameters = method.getParameterTypes();
    require(annotation.type().matches("[a-z][a-z0-9-]*"), method, "its type in small letters");
    require(annotation.version() > 0, method, "its version positive");
    require(
        parameters.length == 1 || parameters.length == 2, method, "a record and maybe a context");
    require(parameters[0].isRecord(), method, "its first parameter to be a record");
    require(
        parameters.length == 1 || parameters[1] == IntegrationContext.class,
        method,
        "its second parameter to be an IntegrationContext");
    require(
        method.getReturnType() == void.class || method.getReturnType().isRecord(),
        method,
        "a record or nothing as its result");
  }

  public Class<?> inputType() {
    return method.getParameterTypes()[0];
  }

  public Class<?> outputType() {
    return method.getReturnType();
  }

  @Nullable Object invoke(Object input, IntegrationContext context) throws Throwable {
    var target = bean.get();
    var invocable = AopUtils.selectInvocableMethod(method, target.getClass());
    ReflectionUtils.makeAccessible(invocable);
    try {
      return method.getParameterCount() == 1
          ? invocable.invoke(target, input)
          : invocable.invoke(target, input, context);
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
  }

  private static void require(boolean condition, Method method, String what) {
    if (!condition) {
      throw new IllegalStateException(
          "Expected @IntegrationHandler %s to have %s".formatted(method, what));
    }
  }
}
