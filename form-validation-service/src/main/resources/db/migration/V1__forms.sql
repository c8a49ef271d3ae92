-- Immutable: a change of a form is a new version.
-- json, not jsonb: the order of properties is the order of fields when a form has no layout.
CREATE TABLE form (
  key          text        NOT NULL,
  version      integer     NOT NULL CHECK (version > 0),
  title        text,
  schema       json        NOT NULL,
  ui_schema    json,
  translations json,
  content_hash text        NOT NULL,
  created_at   timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (key, version)
);
