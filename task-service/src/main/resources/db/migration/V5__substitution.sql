-- Who works in the place of somebody absent.
create table substitution (
  id         uuid        primary key,
  absent     text        not null,
  substitute text        not null,
  starts_at  timestamptz not null,
  ends_at    timestamptz not null,
  reason     text,
  created_by text        not null,
  created_at timestamptz not null,
  changed_by text        not null,
  changed_at timestamptz not null,
  ended_at   timestamptz,
  check (absent <> substitute),
  check (starts_at < ends_at)
);

create index substitution_absent on substitution (absent, ends_at);
create index substitution_substitute on substitution (substitute, ends_at);
create index substitution_end on substitution (ends_at);
