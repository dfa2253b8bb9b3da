-- 领办项目: what a supporter does for the other side of a pairing. to_day is the day it was completed or stopped.
create table project (
  id binary(16) not null primary key,
  version bigint not null,
  created_at datetime(3) not null,
  updated_at datetime(3) not null,
  programme_id binary(16) not null,
  pairing_id binary(16) not null,
  leader_id binary(16) not null,
  name varchar(100) character set utf8mb4 collate utf8mb4_general_ci not null,
  need varchar(2000) character set utf8mb4 collate utf8mb4_general_ci not null,
  from_day date not null,
  due_on date,
  to_day date not null,
  status varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  stop_reason varchar(500) character set utf8mb4 collate utf8mb4_general_ci,
  result_summary varchar(2000) character set utf8mb4 collate utf8mb4_general_ci,
  result_value bigint,
  result_unit varchar(20) character set utf8mb4 collate utf8mb4_general_ci,
  index project_from (from_day, id),
  index project_of (leader_id, from_day, id),
  index project_pairing (pairing_id),
  index project_programme (programme_id, from_day, to_day),
  index project_status (status, to_day, id)
) character set utf8mb4 collate utf8mb4_bin;

create table project_milestone (
  project_id binary(16) not null,
  position int not null,
  name varchar(100) character set utf8mb4 collate utf8mb4_general_ci not null,
  due_on date not null,
  done_on date,
  primary key (project_id, position)
) character set utf8mb4 collate utf8mb4_bin;

create table project_partner (
  project_id binary(16) not null,
  position int not null,
  organization_id binary(16) not null,
  primary key (project_id, position),
  index project_partner_of (organization_id, project_id)
) character set utf8mb4 collate utf8mb4_bin;
