-- How far bulk commands are, for the people who started them.
create table bulk_operation (
  id         uuid primary key,
  account    text not null,
  command    text not null,
  total      integer not null,
  succeeded  integer not null default 0,
  failed     integer not null default 0,
  started_at timestamptz not null,
  updated_at timestamptz not null,
  ended_at   timestamptz
);
