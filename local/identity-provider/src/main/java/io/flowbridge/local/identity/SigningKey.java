package io.flowbridge.local.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.UUID;

/** The RSA key, kept in a file: tokens stay valid over a restart. */
final class SigningKey {

  private SigningKey() {}

  static RSAKey in(Path folder) throws IOException, JOSEException, ParseException {
    var file = folder.resolve("signing-key.json");
    if (!Files.exists(file)) {
      var key =
          new RSAKeyGenerator(2048)
              .keyUse(KeyUse.SIGNATURE)
              .keyID(UUID.randomUUID().toString())
              .generate();
      var unfinished = folder.resolve("signing-key.part");
      Files.deleteIfExists(unfinished);
      Files.createFile(
          unfinished,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(unfinished, key.toJSONString());
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
    return RSAKey.parse(Files.readString(file));
  }
}
