-- Translations of what processes say, by the process's own text and language. Not part of the view
-- of newest definitions: the catalogue has no use for them.
ALTER TABLE service_definition ADD COLUMN texts jsonb NOT NULL DEFAULT '{}';
