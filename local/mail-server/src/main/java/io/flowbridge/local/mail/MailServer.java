package io.flowbridge.local.mail;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.flowbridge.local.server.LocalServer;
import io.flowbridge.local.server.ServerOptions;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

/** {@code --data DIR --port N (SMTP) --http-port N} */
public final class MailServer {

  private MailServer() {}

  public static void main(String[] args) {
    LocalServer.run("the mail server", args, MailServer::start);
  }

  private static AutoCloseable start(ServerOptions options) throws Exception {
    var mailbox = new Mailbox(options.data().resolve("mails"));
    var smtp =
        new GreenMail(
            new ServerSetup(options.port("port"), "localhost", ServerSetup.PROTOCOL_SMTP));
    deliverTo(mailbox, smtp);
    smtp.start();
    var http = MailApi.start(mailbox, options.port("http-port"));
    return () -> {
      http.stop(0);
      smtp.stop();
    };
  }

  private static void deliverTo(Mailbox mailbox, GreenMail smtp) throws Exception {
    var sink = smtp.setUser("mailbox@localhost", "mailbox", "mailbox");
    // GreenMail delivers once for each recipient; the mailbox shows a mail once.
    Set<MovingMessage> stored =
        Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
    smtp.getUserManager()
        .setMessageDeliveryHandler(
            (message, recipient) -> {
              if (stored.add(message)) {
                mailbox.store(message.getMessage());
              }
              return sink;
            });
  }
}
