-- What the engine's table of attachments has no columns for. A link has no content.
create table fb_task_attachment (
  id           varchar(64) primary key,
  created_by   text not null,
  content_type text,
  size         bigint,
  content_key  text unique
);
