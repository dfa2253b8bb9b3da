-- Who did what, as units of work, refusals and readings wrote it; moves on to audit_entry once it is visible.
create table audit_noted (
  id binary(16) not null primary key,
  noted_at datetime(3) not null,
  kind varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  actor_kind varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  actor_id varchar(80) character set utf8mb4 collate utf8mb4_bin null,
  actor_name varchar(100) character set utf8mb4 collate utf8mb4_general_ci null,
  organization_id binary(16) null,
  action varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  address varchar(64) character set utf8mb4 collate utf8mb4_bin null,
  request_id varchar(64) character set utf8mb4 collate utf8mb4_bin null,
  refusal varchar(40) character set utf8mb4 collate utf8mb4_bin null,
  asked varchar(300) character set utf8mb4 collate utf8mb4_bin null,
  times int not null,
  lists varchar(400) character set utf8mb4 collate utf8mb4_bin not null,
  subject_count int not null,
  subject_id binary(16) null,
  subjects longtext character set utf8mb4 collate utf8mb4_bin not null
) character set utf8mb4 collate utf8mb4_bin;

-- The same in the chain: numbered without gaps; digest over the digest before it and all columns but seal, seal over digest.
create table audit_entry (
  number bigint not null primary key,
  id binary(16) not null,
  noted_at datetime(3) not null,
  kind varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  actor_kind varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  actor_id varchar(80) character set utf8mb4 collate utf8mb4_bin null,
  actor_name varchar(100) character set utf8mb4 collate utf8mb4_general_ci null,
  organization_id binary(16) null,
  action varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  address varchar(64) character set utf8mb4 collate utf8mb4_bin null,
  request_id varchar(64) character set utf8mb4 collate utf8mb4_bin null,
  refusal varchar(40) character set utf8mb4 collate utf8mb4_bin null,
  asked varchar(300) character set utf8mb4 collate utf8mb4_bin null,
  times int not null,
  lists varchar(400) character set utf8mb4 collate utf8mb4_bin not null,
  subject_count int not null,
  subject_id binary(16) null,
  subjects longtext character set utf8mb4 collate utf8mb4_bin not null,
  algorithm varchar(10) character set utf8mb4 collate utf8mb4_bin not null,
  digest varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
  seal varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
  constraint audit_entry_id unique (id),
  index audit_entry_page (number, id),
  index audit_entry_noted (noted_at),
  index audit_entry_actor (actor_id, number),
  index audit_entry_kind (kind, number)
) character set utf8mb4 collate utf8mb4_bin;

-- Where a thing is spoken of; follows from the entries, so no part of the chain, but compared with it.
create table audit_subject (
  subject_id binary(16) not null,
  number bigint not null,
  primary key (subject_id, number),
  index audit_subject_number (number)
) character set utf8mb4 collate utf8mb4_bin;

-- The one row that says how far the chain goes, so that a tail that was cut off is missed.
create table audit_head (
  id int not null primary key,
  number bigint not null,
  digest varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
  seal varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
  sealed_at datetime(3) not null
) character set utf8mb4 collate utf8mb4_bin;

-- Checks of the chain and what they found.
create table audit_verification (
  id binary(16) not null primary key,
  version bigint not null,
  created_at datetime(3) not null,
  updated_at datetime(3) not null,
  job_id binary(16) not null,
  entered_by_name varchar(100) character set utf8mb4 collate utf8mb4_general_ci not null,
  after_number bigint not null,
  up_to bigint not null,
  anchor_number bigint null,
  anchor_digest varchar(64) character set utf8mb4 collate utf8mb4_bin null,
  outcome varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  fault varchar(20) character set utf8mb4 collate utf8mb4_bin null,
  fault_number bigint null,
  ended_at datetime(3) null,
  index audit_verification_age (created_at)
) character set utf8mb4 collate utf8mb4_bin;

-- Stretches of the chain that were filed and taken out of it; the first entry that is left follows the last of these.
create table audit_archive (
  id binary(16) not null primary key,
  version bigint not null,
  created_at datetime(3) not null,
  updated_at datetime(3) not null,
  first_number bigint not null,
  last_number bigint not null,
  first_noted_at datetime(3) not null,
  last_noted_at datetime(3) not null,
  digest_before varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
  last_digest varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
  seal varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
  file_id binary(16) not null,
  file_name varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
  size bigint not null,
  sha256 varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
  constraint audit_archive_first unique (first_number)
) character set utf8mb4 collate utf8mb4_bin;
