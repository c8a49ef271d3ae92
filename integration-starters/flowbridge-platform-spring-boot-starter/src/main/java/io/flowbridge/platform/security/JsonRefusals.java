package io.flowbridge.platform.security;

import io.flowbridge.platform.ErrorCodes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Refusals before any controller, in the shape of a GraphQL answer. */
class JsonRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
      throws IOException {
    response.setHeader("WWW-Authenticate", "Bearer");
    write(response, 401, "Expected a valid access token", ErrorCodes.UNAUTHENTICATED);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
      throws IOException {
    write(response, 403, "Expected a role that this account does not have", ErrorCodes.FORBIDDEN);
  }

  private static void write(HttpServletResponse response, int status, String message, String code)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json");
    response
        .getWriter()
        .write(
            """
            {"code":"%2$s","detail":"%1$s","errors":[{"message":"%1$s","extensions":{"code":"%2$s"}}]}"""
                .formatted(message, code));
  }
}
