-- A suspended request may get several answers, which are applied in the order they came; the same
-- one again says nothing new.
alter table fb_parked_answer drop constraint fb_parked_answer_pkey;
alter table fb_parked_answer add column id bigint generated always as identity primary key;
alter table fb_parked_answer add column digest text not null generated always as (md5(body)) stored;
alter table fb_parked_answer add constraint fb_parked_answer_once unique (correlation_id, digest);
