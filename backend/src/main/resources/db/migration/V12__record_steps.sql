-- What happened to a record on its way to approval, kept where the record itself only says how it stands now.
create table record_step (
  id binary(16) not null primary key,
  record_id binary(16) not null,
  kind varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  by_id varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  by_name varchar(100) character set utf8mb4 collate utf8mb4_general_ci not null,
  taken_at datetime(3) not null,
  reason varchar(500) character set utf8mb4 collate utf8mb4_general_ci null,
  index record_step_of (record_id, taken_at)
) character set utf8mb4 collate utf8mb4_bin;

-- Of what is returned today the reason is still there; one step for each, so the record's id serves as the step's.
insert into record_step (id, record_id, kind, by_id, by_name, taken_at, reason)
  select id, id, 'RETURNED', decided_by, coalesce(decided_by_name, ''), coalesce(decided_at, updated_at), return_reason
  from volunteer_record where status = 'RETURNED' and decided_by is not null;
insert into record_step (id, record_id, kind, by_id, by_name, taken_at, reason)
  select id, id, 'RETURNED', decided_by, coalesce(decided_by_name, ''), coalesce(decided_at, updated_at), return_reason
  from consumption_record where status = 'RETURNED' and decided_by is not null;
insert into record_step (id, record_id, kind, by_id, by_name, taken_at, reason)
  select id, id, 'RETURNED', decided_by, coalesce(decided_by_name, ''), coalesce(decided_at, updated_at), return_reason
  from activity where status = 'RETURNED' and decided_by is not null;
insert into record_step (id, record_id, kind, by_id, by_name, taken_at, reason)
  select id, id, 'RETURNED', decided_by, coalesce(decided_by_name, ''), coalesce(decided_at, updated_at), return_reason
  from opening_entry where status = 'RETURNED' and decided_by is not null;
