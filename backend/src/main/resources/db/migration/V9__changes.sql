-- What units of work changed, as they wrote it; moves on to change_entry once it is visible.
create table change_noted (
  id binary(16) not null primary key,
  list varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  subject_id binary(16) not null,
  kind varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  noted_at datetime(3) not null
) character set utf8mb4 collate utf8mb4_bin;

-- The same with its number, without gaps. The last row is never tidied away: the next number follows from it.
create table change_entry (
  number bigint not null primary key,
  id binary(16) not null,
  list varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  subject_id binary(16) not null,
  kind varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  noted_at datetime(3) not null,
  constraint change_entry_id unique (id),
  index change_entry_noted (noted_at)
) character set utf8mb4 collate utf8mb4_bin;

-- A year of every organization without looking at the rows.
alter table figure_month add index figure_month_of (metric, organization_id, day, amount);
