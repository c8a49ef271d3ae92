-- What was last heard of each task for notifications: what is not newer is told to nobody again.
create table notification_task (
  task_id  text        primary key,
  version  bigint      not null,
  assignee text,
  open     boolean     not null,
  heard_at timestamptz not null
);

create index notification_task_ended on notification_task (heard_at) where not open;

-- Since when people are told; what happened before is only taken note of.
create table notification_start (
  single boolean     primary key default true check (single),
  since  timestamptz not null
);

-- Something happened to a task; whom to tell is yet to be worked out.
create table notification_occasion (
  id          bigint      generated always as identity primary key,
  task_id     text        not null,
  kind        text        not null,
  version     bigint      not null,
  task        jsonb       not null,
  occurred_at timestamptz not null,
  due_at      timestamptz not null,
  unique (task_id, kind, version)
);

create index notification_occasion_due on notification_occasion (due_at);

-- What somebody is told, or a web-hook.
create table notification (
  id          uuid        primary key,
  task_id     text        not null,
  kind        text        not null,
  version     bigint      not null,
  channel     text        not null,
  recipient   text        not null,
  digest      boolean     not null,
  task        jsonb       not null,
  state       text        not null,
  attempts    integer     not null default 0,
  error       text,
  occurred_at timestamptz not null,
  due_at      timestamptz not null,
  changed_at  timestamptz not null,
  unique (task_id, kind, version, channel, recipient)
);

create index notification_waiting on notification (due_at) where state = 'WAITING';
create index notification_changed on notification (state, changed_at);

create table notification_preference (
  account        text        primary key,
  created        text,
  assigned       text,
  muted_services text[]      not null,
  language       text,
  saved_at       timestamptz not null
);
