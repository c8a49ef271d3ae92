package io.flowbridge.local.s3;

import io.flowbridge.local.server.LocalServer;
import io.flowbridge.local.server.ServerOptions;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import org.gaul.s3proxy.BlobStores;
import org.gaul.s3proxy.S3Proxy;

/** {@code --data DIR --port N}; one account and one bucket, all named {@value #NAME}. */
public final class S3Server {

  private static final String NAME = "flowbridge";

  private S3Server() {}

  public static void main(String[] args) {
    LocalServer.run("the S3 server", args, S3Server::start);
  }

  private static AutoCloseable start(ServerOptions options) throws Exception {
    var buckets = options.data().resolve("buckets");
    // A folder that others may read is a bucket that everybody may read, without a signature.
    Files.createDirectories(
        buckets.resolve(NAME),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    var settings = new Properties();
    settings.setProperty("s3proxy.endpoint", "http://localhost:" + options.port("port"));
    settings.setProperty("s3proxy.authorization", "aws-v2-or-v4");
    settings.setProperty("s3proxy.identity", NAME);
    settings.setProperty("s3proxy.credential", NAME);
    settings.setProperty("jclouds.filesystem.basedir", buckets.toString());
    var server =
        S3Proxy.Builder.fromProperties(settings)
            .blobStore(BlobStores.create("filesystem", settings))
            .build();
    server.start();
    return server::stop;
  }
}
