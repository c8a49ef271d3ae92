create table task_draft (
  task_id  text        not null,
  account  text        not null,
  data     jsonb       not null,
  saved_at timestamptz not null,
  primary key (task_id, account)
);
