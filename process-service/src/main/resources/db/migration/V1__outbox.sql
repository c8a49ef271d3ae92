-- What committed transactions have to tell, one row each. The relay reads rows in id order and
-- deletes them after the broker acknowledged; so the table is nearly always empty and hot.
create table fb_outbox (
  id          bigint generated always as identity primary key,
  created_at  timestamptz not null default clock_timestamp(),
  traceparent text,
  body        text not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000, autovacuum_analyze_scale_factor = 0.5);

-- Rows that cannot be published, with the reason, for a person to look at.
create table fb_outbox_dead (
  id          bigint primary key,
  created_at  timestamptz not null,
  died_at     timestamptz not null default clock_timestamp(),
  reason      text not null,
  traceparent text,
  body        text not null
);

-- Orders snapshots: the next value is taken after a commit and before the state is read.
create sequence fb_snapshot_version;

-- Which process instance a start with this key created.
create table fb_idempotency (
  key                 text primary key,
  process_instance_id text not null,
  created_at          timestamptz not null default clock_timestamp()
);
