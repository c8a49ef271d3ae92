package io.flowbridge.integration.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.web.util.UriUtils;

/**
 * Links to files of a folder: a signature over a file and a time, as a bucket's links are. Pure.
 */
final class FolderLinks {

  static final String PATH = "/files/";

  private static final String ALGORITHM = "HmacSHA256";

  private final URI publicAddress;
  private final SecretKeySpec key;

  /**
   * Links of one artifact.
   *
   * @param publicAddress where browsers reach it
   */
  FolderLinks(URI publicAddress, byte[] key) {
    this.publicAddress = publicAddress;
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  FileLink to(String name, Instant until) {
    var path =
        Arrays.stream(name.split("/", -1))
            .map(segment -> UriUtils.encode(segment, UTF_8))
            .collect(Collectors.joining("/"));
    var address = publicAddress.toString().replaceAll("/+$", "");
    var url =
        "%s%s%s?until=%d&signature=%s"
            .formatted(address, PATH, path, until.getEpochSecond(), signature(name, until));
    return new FileLink(url, until);
  }

  /** Whether we made the link and it still holds. */
  boolean isGood(String name, Instant until, String signature, Instant now) {
    var expected = signature(name, until).getBytes(UTF_8);
    return MessageDigest.isEqual(expected, signature.getBytes(UTF_8)) && now.isBefore(until);
  }

  private String signature(String name, Instant until) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      var signed = mac.doFinal((until.getEpochSecond() + "\n" + name).getBytes(UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
