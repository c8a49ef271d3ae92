package io.flowbridge.form.store;

import io.flowbridge.form.Form;
import io.flowbridge.form.FormContent;
import io.flowbridge.form.FormId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Every form in every version. */
@Repository
public class FormStore {

  private static final String NEWEST =
      "SELECT DISTINCT ON (key) * FROM form ORDER BY key, version DESC";
  private static final String MATCHES =
      "(:search = '' OR strpos(lower(key || ' ' || coalesce(title, '')), lower(:search)) > 0)";

  private final JdbcClient jdbc;
  private final FormRow formRow;

  FormStore(JdbcClient jdbc, FormRow formRow) {
    this.jdbc = jdbc;
    this.formRow = formRow;
  }

  /** Keeps the content as a new version, unless the newest version already has it. */
  @Transactional
  public FormId save(String key, FormContent content) {
    lock(key);
    var hash = ContentHash.of(content);
    var newest =
        jdbc.sql(
                "SELECT version, content_hash FROM form WHERE key = :key ORDER BY version DESC LIMIT 1")
            .param("key", key)
            .query((row, n) -> new Newest(row.getInt("version"), row.getString("content_hash")))
            .optional();
    if (newest.isPresent() && newest.get().hash().equals(hash)) {
      return new FormId(key, newest.get().version());
    }
    var id = new FormId(key, newest.map(Newest::version).orElse(0) + 1);
    insert(id, content, hash);
    return id;
  }

  public Optional<Form> find(FormId id) {
    return findAll(List.of(id)).stream().findFirst();
  }

  public Optional<Form> findNewest(String key) {
    return jdbc.sql("SELECT * FROM form WHERE key = :key ORDER BY version DESC LIMIT 1")
        .param("key", key)
        .query(formRow)
        .optional();
  }

  /** One statement for any number of forms; missing ones are left out. */
  public List<Form> findAll(Collection<FormId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var pairs = ids.stream().map(id -> new Object[] {id.key(), id.version()}).toList();
    return jdbc.sql("SELECT * FROM form WHERE (key, version) IN (:pairs)")
        .param("pairs", pairs)
        .query(formRow)
        .list();
  }

  /** The newest version of each form whose key or title contains the text, in key order. */
  public List<Form> search(@Nullable String search, String afterKey, int limit) {
    return jdbc.sql(
            "SELECT * FROM (%s) newest WHERE key > :after AND %s ORDER BY key LIMIT :limit"
                .formatted(NEWEST, MATCHES))
        .param("after", afterKey)
        .param("search", text(search))
        .param("limit", limit)
        .query(formRow)
        .list();
  }

  public int count(@Nullable String search) {
    return jdbc.sql("SELECT count(*) FROM (%s) newest WHERE %s".formatted(NEWEST, MATCHES))
        .param("search", text(search))
        .query(Integer.class)
        .single();
  }

  /** Two writers of one form would otherwise choose the same next version. */
  private void lock(String key) {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))")
        .param("key", key)
        .query((row, n) -> n)
        .single();
  }

  private void insert(FormId id, FormContent content, String hash) {
    jdbc.sql(
            """
            INSERT INTO form (key, version, title, schema, ui_schema, translations, content_hash)
            VALUES (:key, :version, :title, :schema::json, :uiSchema::json, :translations::json, :hash)
            """)
        .param("key", id.key())
        .param("version", id.version())
        .param("title", content.title())
        .param("schema", content.schema().toString())
        .param("uiSchema", FormRow.text(content.uiSchema()))
        .param("translations", FormRow.text(content.translations()))
        .param("hash", hash)
        .update();
  }

  private static String text(@Nullable String search) {
    return search == null ? "" : search.strip();
  }

  private record Newest(int version, String hash) {}
}
