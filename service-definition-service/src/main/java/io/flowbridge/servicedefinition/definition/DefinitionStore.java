package io.flowbridge.servicedefinition.definition;

import io.flowbridge.servicedefinition.Audience;
import io.flowbridge.servicedefinition.ServiceDefinition;
import io.flowbridge.servicedefinition.Texts;
import java.sql.Types;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps service definitions; every change is a new version. */
@Repository
public class DefinitionStore {

  private final JdbcClient jdbc;
  private final DefinitionRow row;
  private final Dictionaries dictionaries;

  DefinitionStore(JdbcClient jdbc, DefinitionRow row, Dictionaries dictionaries) {
    this.jdbc = jdbc;
    this.row = row;
    this.dictionaries = dictionaries;
  }

  /**
   * Makes the definition the newest version, unless the newest comes from the same content.
   *
   * @param definition its version and time do not count
   * @param texts translations by what the processes say
   */
  @Transactional
  public ServiceDefinition save(
      ServiceDefinition definition, Map<String, Texts> texts, String contentHash) {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))")
        .param("key", definition.key())
        .query((result, n) -> n)
        .single();
    return newest(definition.key(), contentHash)
        .orElseGet(() -> insert(definition, texts, contentHash));
  }

  private Optional<ServiceDefinition> newest(String key, String contentHash) {
    return jdbc.sql(
            "SELECT * FROM newest_service_definition WHERE key = :key AND content_hash = :hash")
        .param("key", key)
        .param("hash", contentHash)
        .query(row)
        .optional();
  }

  private ServiceDefinition insert(
      ServiceDefinition definition, Map<String, Texts> texts, String contentHash) {
    var form = definition.startForm();
    return jdbc.sql(
            """
            INSERT INTO service_definition (key, version, content_hash, title, description, category,
              icon, runtime_bundle, process_definition_key, start_form_key, start_form_version,
              business_key_pattern, visible_roles, visible_groups, visible_users,
              startable_roles, startable_groups, startable_users, texts)
            SELECT :key, coalesce(max(version), 0) + 1, :hash, :title::jsonb, :description::jsonb,
              :category::jsonb, :icon, :bundle, :process, :formKey, :formVersion, :businessKey,
              :visibleRoles, :visibleGroups, :visibleUsers,
              :startableRoles, :startableGroups, :startableUsers, :texts::jsonb
            FROM service_definition WHERE key = :key
            RETURNING *
            """)
        .param("key", definition.key())
        .param("hash", contentHash)
        .param("title", row.text(definition.title()))
        .param("description", row.text(definition.description()))
        .param("category", row.text(definition.category()))
        .param("icon", definition.icon())
        .param("bundle", definition.runtimeBundle())
        .param("process", definition.processDefinitionKey())
        .param("formKey", form == null ? null : form.key())
        .param("formVersion", form == null ? null : form.version(), Types.INTEGER)
        .param("businessKey", definition.businessKeyPattern())
        .param("texts", dictionaries.text(texts))
        .params(names("visible", definition.visibleTo()))
        .params(names("startable", definition.startableBy()))
        .query(row)
        .single();
  }

  private static Map<String, String[]> names(String kind, Audience audience) {
    return Map.of(
        kind + "Roles", sorted(audience.roles()),
        kind + "Groups", sorted(audience.groups()),
        kind + "Users", sorted(audience.users()));
  }

  private static String[] sorted(Set<String> names) {
    return names.stream().sorted().toArray(String[]::new);
  }
}
