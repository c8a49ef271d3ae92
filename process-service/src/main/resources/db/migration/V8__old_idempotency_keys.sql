-- Old keys are removed by their time. Rows come in that order, so a few summaries find them.
create index fb_idempotency_oldest on fb_idempotency using brin (created_at) with (autosummarize = on);
