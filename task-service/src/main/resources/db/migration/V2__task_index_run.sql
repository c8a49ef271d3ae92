-- Work on the whole task index: what it does, did, found and repaired. The newest rows are kept.
create table task_index_run (
  id            uuid primary key,
  kind          text not null,
  state         text not null,
  cause         text not null,
  started_by    text,
  started_at    timestamptz not null,
  updated_at    timestamptz not null,
  ended_at      timestamptz,
  report        jsonb not null,
  error_code    text,
  error_message text
);

create index task_index_run_started on task_index_run (kind, started_at desc);
