-- Tags that people gave tasks; a task without a row has the tags of its model.
create table fb_task_tags (
  task_id text primary key,
  tags    text[] not null
);
