create table service_instance (
  id                    text primary key,
  definition_key        text,
  definition_version    integer,
  title                 text,
  business_key          text,
  status                text        not null,
  status_label          text,
  description           text,
  started_by            text,
  started_at            timestamptz not null,
  ended_at              timestamptz,
  bundle                text,
  process_instance_id   text,
  process_definition_id text,
  -- The bundle's version of the process instance; null while none has been seen.
  snapshot_version      bigint,
  data                  jsonb       not null default '{}',
  activities            jsonb       not null default '[]',
  participant_users     text[]      not null default '{}',
  participant_groups    text[]      not null default '{}',
  search                tsvector    not null default ''
);

create unique index service_instance_process_instance on service_instance (process_instance_id);
create index service_instance_started_at on service_instance (started_at desc, id desc);
create index service_instance_started_by on service_instance (started_by, started_at desc);
create index service_instance_business_key on service_instance (business_key);
create index service_instance_search on service_instance using gin (search);
create index service_instance_users on service_instance using gin (participant_users);
create index service_instance_groups on service_instance using gin (participant_groups);

-- Facts may come before the case they belong to, so there is no foreign key.
create table history_fact (
  -- Sorts in the order of events within a bundle, byte by byte.
  id                  text collate "C" primary key,
  process_instance_id text        not null,
  type                text        not null,
  time                timestamptz not null,
  user_name           text,
  activity_id         text,
  activity_name       text,
  message             text,
  data                jsonb       not null default '{}'
);

create index history_fact_process_instance on history_fact (process_instance_id, id desc);
