package io.flowbridge.task.notification;

import io.flowbridge.task.notification.Unsent.Then;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * What a failure of sending means. Who could not be reached has not got the mail, nor who refused
 * it: for now (4xx) or for good (5xx). Whatever else went wrong, the mail may have been taken.
 */
final class MailErrors {
  private static final int MOST_CAUSES = 20;
  private static final int FOR_GOOD = 500;

  private MailErrors() {}

  static Unsent unsent(MailException failure) {
    var causes = new ArrayList<Throwable>();
    collect(failure, causes);
    var last = causes.get(causes.size() - 1);
    var message = "The mail server did not take the mail: " + last.getMessage();
    return new Unsent(then(causes), message, failure);
  }

  private static Then then(List<Throwable> causes) {
    var code = causes.stream().mapToInt(MailErrors::code).max().orElse(0);
    if (code >= FOR_GOOD) {
      return Then.GIVE_UP;
    }
    var refused =
        code > 0
            || causes.stream()
                .anyMatch(
                    cause ->
                        cause instanceof MailConnectException
                            || cause instanceof AuthenticationFailedException
                            || cause instanceof SendFailedException);
    return refused ? Then.TRY_AGAIN : Then.LEAVE;
  }

  private static int code(Throwable cause) {
    if (cause instanceof SMTPAddressFailedException refused) {
      return refused.getReturnCode();
    }
    if (cause instanceof SMTPSenderFailedException refused) {
      return refused.getReturnCode();
    }
    return cause instanceof SMTPSendFailedException refused ? refused.getReturnCode() : 0;
  }

  private static void collect(@Nullable Throwable failure, List<Throwable> causes) {
    if (failure == null || causes.contains(failure) || causes.size() == MOST_CAUSES) {
      return;
    }
    causes.add(failure);
    collect(failure.getCause(), causes);
    if (failure instanceof MessagingException messaging) {
      collect(messaging.getNextException(), causes);
    }
    if (failure instanceof MailSendException send) {
      for (var each : send.getMessageExceptions()) {
        collect(each, causes);
      }
    }
  }
}
