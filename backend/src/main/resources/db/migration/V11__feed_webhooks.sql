-- Whose a row was that is gone: its owners by id, and its business day. What is still there is asked itself.
alter table change_noted add column day date null;
alter table change_noted add column owners text character set utf8mb4 collate utf8mb4_bin null;
alter table change_entry add column day date null;
alter table change_entry add column owners text character set utf8mb4 collate utf8mb4_bin null;

-- Where an organization's changes are sent. The secret is ciphered; the former one signs, too, until it ends.
create table webhook (
  id binary(16) not null primary key,
  version bigint not null,
  created_at datetime(3) not null,
  updated_at datetime(3) not null,
  organization_id binary(16) not null,
  url varchar(1000) character set utf8mb4 collate utf8mb4_bin not null,
  description varchar(200) character set utf8mb4 collate utf8mb4_general_ci null,
  lists varchar(1000) character set utf8mb4 collate utf8mb4_bin not null,
  status varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  disabled_because varchar(40) character set utf8mb4 collate utf8mb4_bin null,
  secret varchar(500) character set utf8mb4 collate utf8mb4_bin not null,
  former_secret varchar(500) character set utf8mb4 collate utf8mb4_bin null,
  former_until datetime(3) null,
  index webhook_of (organization_id)
) character set utf8mb4 collate utf8mb4_bin;

-- How far a webhook is; apart from it, so that what runs does not make its owner's version stale. Who delivers for it
-- holds it until it is done, or until then where it died.
create table webhook_progress (
  webhook_id binary(16) not null primary key,
  number bigint not null,
  failing_since datetime(3) null,
  delivered_at datetime(3) null,
  held_by binary(16) null,
  held_until datetime(3) null
) character set utf8mb4 collate utf8mb4_bin;

-- What is sent, was sent or could not be sent. Of an event, one row for each webhook; of a test, one without number.
create table webhook_delivery (
  id binary(16) not null primary key,
  webhook_id binary(16) not null,
  number bigint null,
  event_id binary(16) not null,
  event_type varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
  body text character set utf8mb4 collate utf8mb4_bin not null,
  status varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  asked boolean not null,
  attempts int not null,
  created_at datetime(3) not null,
  next_at datetime(3) not null,
  first_at datetime(3) null,
  last_at datetime(3) null,
  answer_status int null,
  failure varchar(40) character set utf8mb4 collate utf8mb4_bin null,
  constraint webhook_delivery_event unique (webhook_id, event_id),
  index webhook_delivery_waiting (webhook_id, status, number),
  index webhook_delivery_due (status, next_at),
  index webhook_delivery_age (created_at)
) character set utf8mb4 collate utf8mb4_bin;
