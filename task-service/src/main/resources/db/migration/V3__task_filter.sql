create table task_filter (
  id          uuid        primary key,
  owner       text        not null,
  name        text        not null,
  search      text,
  filter      jsonb       not null,
  order_by    jsonb       not null,
  shared_with text,
  saved_at    timestamptz not null
);

create unique index task_filter_name on task_filter (owner, lower(name));
create index task_filter_shared_with on task_filter (shared_with);

create table task_filter_default (
  account   text primary key,
  filter_id uuid not null references task_filter on delete cascade
);

create index task_filter_default_filter on task_filter_default (filter_id);
