package io.flowbridge.process.integration;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers to suspended instances, each of them once, kept until these go on. */
@Component
class ParkedAnswers {

  private final JdbcClient jdbc;

  ParkedAnswers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void park(String correlationId, byte[] body) {
    jdbc.sql(
            """
            insert into fb_parked_answer (correlation_id, body) values (:id, :body)
            on conflict (correlation_id, digest) do nothing""")
        .param("id", correlationId)
        .param("body", body)
        .update();
  }

  /** Those whose instance is not suspended any more, or gone, in the order they came. */
  List<ParkedAnswer> ready(int limit) {
    return jdbc.sql(
            """
            select a.id, a.correlation_id, a.body from fb_parked_answer a
            left join act_ru_ext_task t on t.id_ = a.correlation_id
            where t.id_ is null or t.suspension_state_ = 1
            order by a.id limit :limit""")
        .param("limit", limit)
        .query(ParkedAnswer.class)
        .list();
  }

  void remove(long id) {
    jdbc.sql("delete from fb_parked_answer where id = :id").param("id", id).update();
  }

  /** An answer as it came. */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares answers
  record ParkedAnswer(long id, String correlationId, byte[] body) {}
}
