package io.flowbridge.local.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;

final class TokenCommand {

  private static final Pattern ACCOUNT = Pattern.compile("[a-z][a-z0-9-]*");
  private static final Pattern ACCESS_TOKEN =
      Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

  private TokenCommand() {}

  static int run(String user, Workspace workspace) throws InterruptedException {
    var token = ACCESS_TOKEN.matcher(answer(user, workspace));
    if (!token.find()) {
      throw new LauncherException("There is no demo account " + user + ".");
    }
    System.out.println(token.group(1));
    return 0;
  }

  private static String answer(String user, Workspace workspace) throws InterruptedException {
    if (!ACCOUNT.matcher(user).matches()) {
      throw new LauncherException("There is no demo account " + user + ".");
    }
    var body = "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(user, user);
    var request =
        HttpRequest.newBuilder(URI.create(Addresses.issuer(workspace) + "/demo/token"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new LauncherException(
          "The identity provider does not answer on port %d. Is the platform started?"
              .formatted(URI.create(Addresses.issuer(workspace)).getPort()),
          e);
    }
  }
}
