package io.flowbridge.integration.email;

import io.flowbridge.integration.BusinessError;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads addresses; one that is none is a matter for the process, not for operations. */
final class Addresses {

  static final String INVALID_RECIPIENT = "INVALID_RECIPIENT";

  private Addresses() {}

  static InternetAddress[] read(@Nullable Collection<String> addresses) {
    return addresses == null
        ? new InternetAddress[0]
        : addresses.stream().map(Addresses::read).toArray(InternetAddress[]::new);
  }

  static InternetAddress read(String text) {
    try {
      var address = new InternetAddress(text, true);
      if (address.getAddress() == null || !address.getAddress().contains("@")) {
        throw new AddressException("it has no domain");
      }
      return address;
    } catch (AddressException e) {
      throw invalid(text, e.getMessage());
    }
  }

  static BusinessError invalid(String address, @Nullable String reason) {
    return new BusinessError(
        INVALID_RECIPIENT,
        "Expected a mail address, but '%s' is not: %s".formatted(address, reason),
        Map.of("address", address));
  }
}
