package io.flowbridge.local.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Mails as files {@code <received, ms>-<number>.eml}: they are still there after a restart. */
final class Mailbox {

  private static final String SUFFIX = ".eml";

  private final Path folder;
  private final AtomicLong sequence = new AtomicLong();
  private final Map<String, Mail> parsed = new ConcurrentHashMap<>();

  Mailbox(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  void store(MimeMessage message) throws MessagingException {
    var id = "%013d-%06d".formatted(System.currentTimeMillis(), sequence.incrementAndGet());
    var unfinished = folder.resolve(id + ".part");
    try {
      try (var out = Files.newOutputStream(unfinished)) {
        message.writeTo(out);
      }
      Files.move(unfinished, folder.resolve(id + SUFFIX), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new MessagingException("Could not store the mail", e);
    }
  }

  List<Mail> newestFirst() {
    return ids().sorted(Comparator.reverseOrder()).flatMap(this::mail).toList();
  }

  void clear() throws IOException {
    for (var id : ids().toList()) {
      Files.deleteIfExists(folder.resolve(id + SUFFIX));
      parsed.remove(id);
    }
  }

  private Stream<String> ids() {
    try (var files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(SUFFIX))
          .map(name -> name.substring(0, name.length() - SUFFIX.length()))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<Mail> mail(String id) {
    try {
      return Stream.of(parsed.computeIfAbsent(id, this::read));
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof NoSuchFileException) {
        return Stream.empty();
      }
      throw e;
    }
  }

  private Mail read(String id) {
    var receivedAt = Instant.ofEpochMilli(Long.parseLong(id.substring(0, id.indexOf('-'))));
    try (var in = Files.newInputStream(folder.resolve(id + SUFFIX))) {
      return Mail.from(id, receivedAt, new MimeMessage(Session.getInstance(new Properties()), in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MessagingException e) {
      throw new IllegalStateException("The mail " + id + " cannot be read", e);
    }
  }
}
