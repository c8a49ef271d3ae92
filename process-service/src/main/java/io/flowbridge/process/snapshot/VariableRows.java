package io.flowbridge.process.snapshot;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowbridge.process.variable.CaseData;
import io.flowbridge.process.variable.StoredVariable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the variables of process instances, running or ended, without those of inner scopes. */
@Component
class VariableRows {

  private static final String SELECT =
      """
      select v.PROC_INST_ID_, v.NAME_, v.VAR_TYPE_, v.TEXT_, v.LONG_, v.DOUBLE_,
             case when octet_length(b.BYTES_) <= :maxBytes then b.BYTES_ end as BYTES_
        from ACT_HI_VARINST v left join ACT_GE_BYTEARRAY b on b.ID_ = v.BYTEARRAY_ID_
       where v.PROC_INST_ID_ = any(:ids) and v.EXECUTION_ID_ = v.PROC_INST_ID_
         and v.TASK_ID_ is null and v.STATE_ = 'CREATED'
      """;

  private final JdbcClient jdbc;
  private final ObjectMapper json;

  VariableRows(JdbcClient jdbc, ObjectMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  Map<String, CaseData> read(Collection<String> instanceIds) {
    if (instanceIds.isEmpty()) {
      return Map.of();
    }
    Map<String, List<StoredVariable>> found = new HashMap<>();
    jdbc.sql(SELECT)
        .param("ids", instanceIds.toArray(String[]::new))
        .param("maxBytes", CaseData.MAX_BYTES)
        .query(
            row -> {
              found
                  .computeIfAbsent(row.getString("PROC_INST_ID_"), id -> new ArrayList<>())
                  .add(
                      new StoredVariable(
                          row.getString("NAME_"),
                          row.getString("VAR_TYPE_"),
                          row.getString("TEXT_"),
                          Rows.number(row, "LONG_"),
                          Rows.fraction(row, "DOUBLE_"),
                          row.getBytes("BYTES_")));
            });
    Map<String, CaseData> data = new HashMap<>();
    found.forEach(
        (id, variables) -> data.put(id, CaseData.of(variables, CaseData.MAX_BYTES, json)));
    return data;
  }
}
