-- The engine refuses a database that was written with another history level. This one writes a part
-- of what 'full' (3) writes, so what is there stays right.
do $$
begin
  if to_regclass('act_ge_property') is not null then
    update act_ge_property set value_ = '31' where name_ = 'historyLevel' and value_ = '3';
  end if;
end $$;
