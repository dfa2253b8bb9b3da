-- Number and name are gone, so what remains says when, by whom and why.
alter table volunteer add column anonymized_at datetime(3);

alter table volunteer add column anonymized_by varchar(80) character set utf8mb4 collate utf8mb4_bin;

alter table volunteer add column anonymize_reason varchar(500) character set utf8mb4 collate utf8mb4_general_ci;

-- A record list that was printed: whose, which records, and a digest that only its code makes again. No name.
create table volunteer_document (
  id binary(16) not null primary key,
  version bigint not null,
  created_at datetime(3) not null,
  updated_at datetime(3) not null,
  number varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  volunteer_id binary(16) not null,
  from_day date not null,
  to_day date not null,
  minutes bigint not null,
  digest varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
  issued_at datetime(3) not null,
  issued_by varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  issued_by_name varchar(100) character set utf8mb4 collate utf8mb4_general_ci not null,
  constraint volunteer_document_number unique (number),
  index volunteer_document_of (volunteer_id, issued_at)
) character set utf8mb4 collate utf8mb4_bin;

create table volunteer_document_record (
  document_id binary(16) not null,
  position int not null,
  record_id binary(16) not null,
  primary key (document_id, position)
) character set utf8mb4 collate utf8mb4_bin;
