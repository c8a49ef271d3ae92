package io.flowbridge.integration.email;

import io.flowbridge.integration.FinalException;
import io.flowbridge.integration.RetryableException;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * What an SMTP error means: 550, 551 and 553 about an address are an answer about the recipient
 * unless they speak of a policy; other 5xx, a wrong password and a certificate that is not trusted
 * will not pass by themselves; everything else may.
 */
final class SmtpErrors {

  private static final Set<Integer> NO_SUCH_RECIPIENT = Set.of(550, 551, 553);

  private static final Pattern POLICY = Pattern.compile("^\\d{3}[ -]5\\.7\\.");
  private static final String TRANSIENT = "4";
  private static final int PERMANENT = 500;

  private SmtpErrors() {}

  static RuntimeException outcomeOf(MailException e) {
    var causes = causes(e);
    for (var cause : causes) {
      if (cause instanceof SMTPAddressFailedException refused
          && NO_SUCH_RECIPIENT.contains(refused.getReturnCode())
          && !isPolicy(refused)) {
        return Addresses.invalid(refused.getAddress().getAddress(), message(refused));
      }
    }
    var isFinal = causes.stream().anyMatch(SmtpErrors::isFinal);
    var message = "The mail server did not take the mail: " + mostTelling(causes);
    return isFinal ? new FinalException(message, e) : new RetryableException(message, e);
  }

  /** The innermost one that still speaks about mail: it has the server's answer or its address. */
  private static String mostTelling(List<Throwable> causes) {
    var telling = causes.get(0);
    for (var cause : causes) {
      if (cause instanceof MessagingException) {
        telling = cause;
      }
    }
    return message(telling);
  }

  /** RFC 3463: it is not the address that is wrong but, for example, who sends or what. */
  private static boolean isPolicy(SMTPAddressFailedException refused) {
    return POLICY.matcher(message(refused)).find();
  }

  private static boolean isFinal(Throwable cause) {
    if (cause instanceof AuthenticationFailedException) {
      return !message(cause).startsWith(TRANSIENT);
    }
    return cause instanceof CertificateException || code(cause) >= PERMANENT;
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

  /** The exception and all behind it; mail exceptions are chained in three ways. */
  private static List<Throwable> causes(Throwable first) {
    var found = Collections.newSetFromMap(new IdentityHashMap<Throwable, Boolean>());
    var ordered = new ArrayList<Throwable>();
    collect(first, found, ordered);
    return ordered;
  }

  private static void collect(
      @Nullable Throwable e, Set<Throwable> found, List<Throwable> ordered) {
    if (e == null || !found.add(e)) {
      return;
    }
    ordered.add(e);
    collect(e.getCause(), found, ordered);
    if (e instanceof MessagingException messaging) {
      collect(messaging.getNextException(), found, ordered);
    }
    if (e instanceof MailSendException send) {
      for (var each : send.getMessageExceptions()) {
        collect(each, found, ordered);
      }
    }
  }

  private static String message(Throwable e) {
    return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName()).strip();
  }
}
