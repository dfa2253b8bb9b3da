-- Files of any thing (subject_id); the same bytes stand once per thing.

create table attachment (
  id binary(16) not null primary key,
  version bigint not null,
  created_at datetime(3) not null,
  updated_at datetime(3) not null,
  subject_id binary(16) not null,
  file_name varchar(100) character set utf8mb4 collate utf8mb4_general_ci not null,
  media_type varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
  size bigint not null,
  sha256 varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
  entered_by varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  entered_by_name varchar(100) character set utf8mb4 collate utf8mb4_general_ci not null,
  constraint attachment_once unique (subject_id, sha256)
) character set utf8mb4 collate utf8mb4_bin;

-- Their bytes, 1 MiB at most in each row.
create table attachment_chunk (
  attachment_id binary(16) not null,
  position int not null,
  bytes mediumblob not null,
  primary key (attachment_id, position)
) character set utf8mb4 collate utf8mb4_bin;
