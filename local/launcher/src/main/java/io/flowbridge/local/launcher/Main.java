package io.flowbridge.local.launcher;

import java.io.IOException;

/** The commands of {@code ./flowbridge}. */
public final class Main {

  private static final String HELP =
      """
      ./flowbridge start            build what is missing and run the whole platform; Ctrl-C stops it
      ./flowbridge start --detach   the same in the background
      ./flowbridge stop             stop the platform that runs in the background
      ./flowbridge status           its parts: process, port, health, memory
      ./flowbridge logs PART [-f]   the log of a part; -f follows it
      ./flowbridge stop PART        stop one part; it stays down until it is restarted
      ./flowbridge restart PART     stop a part and start it again
      ./flowbridge kill PART        kill -9 a part, to see that nothing is lost
      ./flowbridge reset [--yes]    delete all data
      ./flowbridge token USER       an access token of a demo account, for scripts
      ./flowbridge test             run every test
      ./flowbridge new artifact NAME [--package NAME]
                                    a project of an own integration artifact, with tests
      ./flowbridge templates FILE [--to DIR] [--server URL]
                                    element templates of the operations of an OpenAPI document

      --data DIR       folder of data and logs (default .flowbridge in the repository)
      --port-base N    first of 15 ports in a row (default 8080)
      """;

  private Main() {}

  public static void main(String[] args) {
    try {
      System.exit(run(Arguments.parse(args)));
    } catch (LauncherException e) {
      System.err.println("✗ " + e.getMessage());
      System.exit(1);
    } catch (IOException e) {
      System.err.println("✗ " + e);
      System.exit(1);
    } catch (InterruptedException e) {
      System.exit(130);
    }
  }

  private static int run(Arguments arguments) throws IOException, InterruptedException {
    var workspace = Workspace.from(arguments);
    var console = new Console();
    return switch (arguments.command()) {
      case "start" -> {
        var moved =
            workspace.withPortBase(arguments.portBase().orElse(Workspace.DEFAULT_PORT_BASE));
        yield arguments.has("--detach")
            ? new DetachedStart(moved, console).run()
            : new StartCommand(moved, console).run();
      }
      case "stop" ->
          arguments.words().isEmpty()
              ? new StopCommand(workspace, console).run()
              : new SignalCommand(workspace, console).stop(Parts.named(arguments.word("PART")));
      case "status" -> new StatusCommand(workspace, console).run();
      case "logs" ->
          LogsCommand.run(Parts.named(arguments.word("PART [-f]")), workspace, arguments.has("-f"));
      case "restart" ->
          new SignalCommand(workspace, console).restart(Parts.named(arguments.word("PART")));
      case "kill" ->
          new SignalCommand(workspace, console).kill(Parts.named(arguments.word("PART")));
      case "reset" -> new ResetCommand(workspace, console).run(arguments.has("--yes"));
      case "token" -> TokenCommand.run(arguments.word("USER"), workspace);
      case "test" -> new TestCommand(workspace, console).run();
      case "new" -> new NewCommand(workspace, console).run(arguments);
      case "templates" -> new TemplatesCommand(workspace, console).run(arguments);
      case "help" -> {
        System.out.print(HELP);
        yield 0;
      }
      default ->
          throw new LauncherException(
              "There is no command " + arguments.command() + ".\n\n" + HELP);
    };
  }
}
