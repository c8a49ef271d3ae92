package io.flowbridge.integration.contract;

import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RouterFunctions.route;

import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Serves the element templates: all as the array the modeler reads, and each as a file. */
public final class TemplateRoutes {

  private TemplateRoutes() {}

  public static RouterFunction<ServerResponse> of(ElementTemplates templates) {
    return route(
            GET("/element-templates"),
            request -> ServerResponse.ok().body(templates.byFile().values()))
        .andRoute(GET("/element-templates/{file}"), request -> one(templates, request));
  }

  private static ServerResponse one(ElementTemplates templates, ServerRequest request) {
    var template = templates.byFile().get(request.pathVariable("file"));
    return template == null
        ? ServerResponse.notFound().build()
        : ServerResponse.ok().body(template);
  }
}
