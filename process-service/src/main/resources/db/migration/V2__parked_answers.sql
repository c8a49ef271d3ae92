-- Answers of integration artifacts to suspended instances, applied when these go on.
create table fb_parked_answer (
  correlation_id text primary key,
  parked_at      timestamptz not null default clock_timestamp(),
  body           bytea not null
);
