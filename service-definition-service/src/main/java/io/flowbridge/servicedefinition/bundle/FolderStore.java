package io.flowbridge.servicedefinition.bundle;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers what was last deployed from the folder. */
@Repository
class FolderStore {

  private final JdbcClient jdbc;

  FolderStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean isDeployed(String name, String contentHash) {
    return jdbc.sql(
            "SELECT EXISTS (SELECT 1 FROM folder_bundle WHERE name = :name AND content_hash = :hash)")
        .param("name", name)
        .param("hash", contentHash)
        .query(Boolean.class)
        .single();
  }

  void deployed(String name, String contentHash) {
    jdbc.sql(
            """
            INSERT INTO folder_bundle (name, content_hash) VALUES (:name, :hash)
            ON CONFLICT (name) DO UPDATE SET content_hash = :hash, deployed_at = now()
            """)
        .param("name", name)
        .param("hash", contentHash)
        .update();
  }
}
