CREATE TABLE service_definition (
  key                    text        NOT NULL,
  version                integer     NOT NULL CHECK (version > 0),
  content_hash           text        NOT NULL,
  title                  jsonb       NOT NULL,
  description            jsonb       NOT NULL,
  category               jsonb       NOT NULL,
  icon                   text,
  runtime_bundle         text        NOT NULL,
  process_definition_key text        NOT NULL,
  start_form_key         text,
  start_form_version     integer,
  business_key_pattern   text        NOT NULL,
  visible_roles          text[]      NOT NULL,
  visible_groups         text[]      NOT NULL,
  visible_users          text[]      NOT NULL,
  startable_roles        text[]      NOT NULL,
  startable_groups       text[]      NOT NULL,
  startable_users        text[]      NOT NULL,
  deployed_at            timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (key, version)
);

CREATE VIEW newest_service_definition AS
  SELECT DISTINCT ON (key) * FROM service_definition ORDER BY key, version DESC;

-- What was last taken from a folder or file in the bundle folder, so that a restart does not
-- put an old state over something newer that was deployed by a designer.
CREATE TABLE folder_bundle (
  name         text PRIMARY KEY,
  content_hash text        NOT NULL,
  deployed_at  timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE start_draft (
  account     text        NOT NULL,
  service_key text        NOT NULL,
  data        json        NOT NULL,
  saved_at    timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (account, service_key)
);

-- Written before anything is started and deleted when all parts know about it:
-- what a crash leaves here is resumed.
CREATE TABLE pending_start (
  service_instance_id uuid PRIMARY KEY,
  service_key         text        NOT NULL,
  service_version     integer     NOT NULL,
  business_key        text        NOT NULL,
  account             text        NOT NULL,
  language            text        NOT NULL,
  data                json        NOT NULL,
  attempts            integer     NOT NULL DEFAULT 0,
  created_at          timestamptz NOT NULL DEFAULT now(),
  next_attempt_at     timestamptz NOT NULL,
  FOREIGN KEY (service_key, service_version) REFERENCES service_definition (key, version)
);

CREATE INDEX pending_start_due ON pending_start (next_attempt_at);

-- The next {number} in the business keys of a service.
CREATE TABLE business_number (
  service_key text PRIMARY KEY,
  last        bigint NOT NULL
);
