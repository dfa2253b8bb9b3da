-- Who does what next: the table of db-scheduler, in its own words.
create table scheduled_tasks (
  task_name varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
  task_instance varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
  task_data blob,
  execution_time datetime(6) not null,
  picked boolean not null,
  picked_by varchar(50) character set utf8mb4 collate utf8mb4_bin,
  last_success datetime(6),
  last_failure datetime(6),
  consecutive_failures int,
  last_heartbeat datetime(6),
  version bigint not null,
  primary key (task_name, task_instance),
  index scheduled_tasks_due (execution_time),
  index scheduled_tasks_heartbeat (last_heartbeat)
) character set utf8mb4 collate utf8mb4_bin;

-- Long work that somebody started. caller is who it was, with roles and organization of that moment.
create table job (
  id binary(16) not null primary key,
  version bigint not null,
  created_at datetime(3) not null,
  updated_at datetime(3) not null,
  type varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  status varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  done int not null,
  total int,
  entered_by varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  caller varchar(2000) character set utf8mb4 collate utf8mb4_bin not null,
  language varchar(10) character set utf8mb4 collate utf8mb4_bin not null,
  payload varchar(1000) character set utf8mb4 collate utf8mb4_bin not null,
  result_url varchar(200) character set utf8mb4 collate utf8mb4_bin,
  problem varchar(4000) character set utf8mb4 collate utf8mb4_general_ci
) character set utf8mb4 collate utf8mb4_bin;

-- An uploaded sheet; its bytes stand with those of the attachments, under its own id.
create table sheet_import (
  id binary(16) not null primary key,
  version bigint not null,
  created_at datetime(3) not null,
  updated_at datetime(3) not null,
  kind varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  status varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  file_name varchar(100) character set utf8mb4 collate utf8mb4_general_ci not null,
  size bigint not null,
  sha256 varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
  workbook boolean not null,
  organization_id binary(16),
  submits boolean not null,
  accept_repeats boolean not null,
  entered_by varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  entered_by_name varchar(100) character set utf8mb4 collate utf8mb4_general_ci not null,
  job_id binary(16),
  refusal varchar(500) character set utf8mb4 collate utf8mb4_general_ci,
  mapping varchar(4000) character set utf8mb4 collate utf8mb4_general_ci,
  row_count int not null,
  created_count int not null,
  updated_count int not null,
  unchanged_count int not null,
  rejected_count int not null,
  repeat_count int not null,
  skipped_count int not null,
  warning_count int not null,
  index sheet_import_of (entered_by, id)
) character set utf8mb4 collate utf8mb4_bin;

-- What is to be said about a row of an uploaded sheet.
create table import_finding (
  id binary(16) not null primary key,
  import_id binary(16) not null,
  sheet_row int not null,
  kind varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  column_name varchar(60) character set utf8mb4 collate utf8mb4_general_ci,
  cell_text varchar(200) character set utf8mb4 collate utf8mb4_general_ci,
  message varchar(500) character set utf8mb4 collate utf8mb4_general_ci not null,
  record_id binary(16),
  index import_finding_of (import_id, sheet_row, id),
  index import_finding_kind (import_id, kind, sheet_row)
) character set utf8mb4 collate utf8mb4_bin;
