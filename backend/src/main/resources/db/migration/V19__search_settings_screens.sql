-- How a name is spoken, by its initials: what people type who know it by heart. V20 fills those that there are.
alter table organization add column initials varchar(250) character set utf8mb4 collate utf8mb4_general_ci not null default '';

alter table alliance add column initials varchar(250) character set utf8mb4 collate utf8mb4_general_ci not null default '';

alter table venue add column initials varchar(250) character set utf8mb4 collate utf8mb4_general_ci not null default '';

-- Somebody's own long work, latest first.
alter table job add index job_of (entered_by, created_at, id);

-- How somebody looks at a list: columns left out, with spaces between, and views by name, as JSON.
create table list_setting (
  id binary(16) not null primary key,
  version bigint not null,
  created_at datetime(3) not null,
  updated_at datetime(3) not null,
  person varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  list varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  hidden_columns varchar(2000) character set utf8mb4 collate utf8mb4_bin not null,
  views text character set utf8mb4 collate utf8mb4_general_ci not null,
  constraint list_setting_of unique (person, list)
) character set utf8mb4 collate utf8mb4_bin;

-- A big screen on a wall, which shows the figures that its keeper may see. Of its key only a digest is kept.
create table screen (
  id binary(16) not null primary key,
  version bigint not null,
  created_at datetime(3) not null,
  updated_at datetime(3) not null,
  name varchar(60) character set utf8mb4 collate utf8mb4_general_ci not null,
  kept_by varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  caller varchar(2000) character set utf8mb4 collate utf8mb4_bin not null,
  key_digest varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
  expires_at datetime(3) not null,
  constraint screen_key unique (key_digest),
  index screen_of (kept_by, created_at, id)
) character set utf8mb4 collate utf8mb4_bin;
