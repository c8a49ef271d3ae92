package io.flowbridge.integration.contract;

import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RouterFunctions.route;

import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Serves the element templates: all as the array the modeler reads, and each as a file. */
public final class TemplateRoutes {

  private TemplateRoutes() {}

  public static RouterFunction<ServerResponse> of(Contracts contracts) {
    return route(
            GET("/element-templates"),
            request -> ServerResponse.ok().body(ElementTemplate.all(contracts)))
        .andRoute(GET("/element-templates/{file}"), request -> one(contracts, request));
  }

  private static ServerResponse one(Contracts contracts, ServerRequest request) {
    return contracts.all().stream()
        .filter(each -> ElementTemplate.fileName(each).equals(request.pathVariable("file")))
        .findFirst()
        .map(each -> ServerResponse.ok().body(each.elementTemplate()))
        .orElseGet(() -> ServerResponse.notFound().build());
  }
}
