-- Requests of integration elements that failed at least once. Whether one still waits for somebody
-- is what the engine says about the external task of that id; here is what the engine does not keep.
create table fb_integration_failure (
  correlation_id      text primary key,
  type                text        not null,
  version             integer     not null,
  environment         text,
  root_instance_id    text        not null,
  activity_id         text,
  activity_name       text,
  service_instance_id text,
  service_key         text,
  business_key        text,
  attempt             integer     not null,
  failed_at           timestamptz not null,
  cause               text        not null,
  -- As shown: redacted, bounded.
  inputs              jsonb       not null,
  -- What an operator put in the place of inputs, until the request is over.
  edits               jsonb       not null default '{}',
  attempts            jsonb       not null,
  -- ANSWERED, OUTPUTS or BUSINESS_ERROR; null as long as it is not over.
  resolution          text,
  resolved_at         timestamptz,
  resolved_by         text,
  reason              text
);

create index fb_integration_failure_newest on fb_integration_failure (failed_at desc, correlation_id desc);

-- What could not be read on the bus, one row for each different message.
create table fb_dead_letter (
  id            bigint generated always as identity primary key,
  topic         text        not null,
  digest        text        not null,
  message_key   text,
  error_code    text,
  error_message text,
  body          bytea       not null,
  received_at   timestamptz not null,
  times         integer     not null default 1,
  replayed_at   timestamptz,
  replayed_by   text,
  reason        text,
  unique (topic, digest)
);

create index fb_dead_letter_newest on fb_dead_letter (received_at desc, id desc);
