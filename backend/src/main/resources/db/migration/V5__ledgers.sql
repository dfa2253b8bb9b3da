-- Approved records are never edited or deleted (R-17): what happens to them is a further entry, and a figure is the sum of
-- entries. Daily and monthly sums follow from deltas that each entry appends.

create table volunteer (
  id binary(16) not null primary key,
  version bigint not null,
  created_at datetime(3) not null,
  updated_at datetime(3) not null,
  number varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  name varchar(60) character set utf8mb4 collate utf8mb4_general_ci,
  organization_id binary(16) not null,
  to_day date not null,
  constraint volunteer_number unique (number),
  constraint volunteer_organization foreign key (organization_id) references organization (id),
  index volunteer_of (organization_id, number)
) character set utf8mb4 collate utf8mb4_bin;

alter table volunteer_record add column volunteer_id binary(16);

-- When the named volunteer was busy: the record's own times, else its activity's. R-18 looks here.
alter table volunteer_record add column busy_from datetime(3);

alter table volunteer_record add column busy_to datetime(3);

alter table volunteer_record add column requested varchar(20) character set utf8mb4 collate utf8mb4_bin;

alter table volunteer_record add column waiting boolean not null default false;

alter table volunteer_record add column changed_by varchar(80) character set utf8mb4 collate utf8mb4_bin;

alter table volunteer_record add column submitted_by varchar(80) character set utf8mb4 collate utf8mb4_bin;

update volunteer_record set waiting = true where status = 'SUBMITTED';

alter table volunteer_record add index volunteer_record_person (volunteer_id, served_on, id);

alter table volunteer_record add index volunteer_record_of_status (organization_id, status, served_on, id);

alter table volunteer_record add index volunteer_record_waiting (waiting, served_on, id);

alter table volunteer_record add index volunteer_record_busy (volunteer_id, busy_from);

alter table consumption_record add column producer_id binary(16);

alter table consumption_record add column refund_of binary(16);

alter table consumption_record add column voucher_override varchar(500) character set utf8mb4 collate utf8mb4_general_ci;

alter table consumption_record add column requested varchar(20) character set utf8mb4 collate utf8mb4_bin;

alter table consumption_record add column waiting boolean not null default false;

alter table consumption_record add column changed_by varchar(80) character set utf8mb4 collate utf8mb4_bin;

alter table consumption_record add column submitted_by varchar(80) character set utf8mb4 collate utf8mb4_bin;

update consumption_record set waiting = true where status = 'SUBMITTED';

alter table consumption_record add index consumption_record_refund (refund_of);

alter table consumption_record add index consumption_record_of_status (organization_id, status, paid_on, id);

alter table consumption_record add index consumption_record_waiting (waiting, paid_on, id);

alter table activity add column requested varchar(20) character set utf8mb4 collate utf8mb4_bin;

alter table activity add column waiting boolean not null default false;

alter table activity add column changed_by varchar(80) character set utf8mb4 collate utf8mb4_bin;

alter table activity add column submitted_by varchar(80) character set utf8mb4 collate utf8mb4_bin;

update activity set waiting = true where status = 'SUBMITTED';

alter table activity add index activity_waiting (waiting, held_on, id);

create table consumption_line (
  record_id binary(16) not null,
  position int not null,
  product varchar(100) character set utf8mb4 collate utf8mb4_general_ci not null,
  quantity decimal(12, 3),
  unit varchar(20) character set utf8mb4 collate utf8mb4_general_ci,
  amount_fen bigint not null,
  primary key (record_id, position)
) character set utf8mb4 collate utf8mb4_bin;

-- Purchases whose voucher the committee let count although another holds it (R-19); the next in line when it is freed.
create table voucher_heir (
  voucher_key varchar(250) character set utf8mb4 collate utf8mb4_bin not null,
  record_id binary(16) not null,
  primary key (voucher_key, record_id),
  index voucher_heir_record (record_id)
) character set utf8mb4 collate utf8mb4_bin;

create table ledger_entry (
  id binary(16) not null primary key,
  record_id binary(16) not null,
  kind varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  status varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  organization_id binary(16) not null,
  day date not null,
  breakdown varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  minutes bigint not null,
  turns bigint not null,
  beneficiaries bigint not null,
  amount_fen bigint not null,
  reason varchar(500) character set utf8mb4 collate utf8mb4_general_ci,
  content mediumtext character set utf8mb4 collate utf8mb4_bin,
  entered_by varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  entered_by_name varchar(100) character set utf8mb4 collate utf8mb4_general_ci not null,
  entered_at datetime(3) not null,
  decided_by varchar(80) character set utf8mb4 collate utf8mb4_bin,
  decided_by_name varchar(100) character set utf8mb4 collate utf8mb4_general_ci,
  decided_at datetime(3),
  decision_reason varchar(500) character set utf8mb4 collate utf8mb4_general_ci,
  index ledger_entry_record (record_id, entered_at),
  index ledger_entry_day (day, organization_id)
) character set utf8mb4 collate utf8mb4_bin;

-- What an entry adds to a sum and no rollup holds yet.
create table figure_delta (
  id binary(16) not null primary key,
  day date not null,
  organization_id binary(16) not null,
  breakdown varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  minutes bigint not null,
  turns bigint not null,
  beneficiaries bigint not null,
  amount_fen bigint not null
) character set utf8mb4 collate utf8mb4_bin;

create table figure_day (
  metric varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  day date not null,
  organization_id binary(16) not null,
  breakdown varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  amount bigint not null,
  primary key (metric, day, organization_id, breakdown)
) character set utf8mb4 collate utf8mb4_bin;

-- day is the first of the month.
create table figure_month (
  metric varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  day date not null,
  organization_id binary(16) not null,
  breakdown varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  amount bigint not null,
  primary key (metric, day, organization_id, breakdown)
) character set utf8mb4 collate utf8mb4_bin;

-- In which months a named volunteer served an organization; day is the first of the month. No named records were there before.
create table volunteer_month (
  day date not null,
  organization_id binary(16) not null,
  volunteer_id binary(16) not null,
  records int not null,
  primary key (day, organization_id, volunteer_id)
) character set utf8mb4 collate utf8mb4_bin;

-- Records that were approved before there were entries; their entry bears the record's own id.
insert into ledger_entry (id, record_id, kind, status, organization_id, day, breakdown, minutes, turns, beneficiaries,
  amount_fen, entered_by, entered_by_name, entered_at)
select id, id, 'APPROVAL', 'EFFECTIVE', organization_id, served_on, '', minutes * headcount, headcount,
  case when activity_id is null then coalesce(beneficiaries, 0) else 0 end, 0,
  coalesce(decided_by, entered_by), coalesce(decided_by_name, entered_by_name), coalesce(decided_at, updated_at)
from volunteer_record where status = 'APPROVED';

insert into ledger_entry (id, record_id, kind, status, organization_id, day, breakdown, minutes, turns, beneficiaries,
  amount_fen, entered_by, entered_by_name, entered_at)
select id, id, 'APPROVAL', 'EFFECTIVE', organization_id, paid_on, channel, 0, 0, 0, amount_fen,
  coalesce(decided_by, entered_by), coalesce(decided_by_name, entered_by_name), coalesce(decided_at, updated_at)
from consumption_record where status = 'APPROVED';

insert into ledger_entry (id, record_id, kind, status, organization_id, day, breakdown, minutes, turns, beneficiaries,
  amount_fen, entered_by, entered_by_name, entered_at)
select id, id, 'APPROVAL', 'EFFECTIVE', organizer_id, held_on, '', 0, 0, coalesce(beneficiaries, 0), 0,
  coalesce(decided_by, entered_by), coalesce(decided_by_name, entered_by_name), coalesce(decided_at, updated_at)
from activity where status = 'APPROVED';

insert into figure_day (metric, day, organization_id, breakdown, amount)
select 'VOLUNTEER_MINUTES', day, organization_id, breakdown, sum(minutes) from ledger_entry
group by day, organization_id, breakdown having sum(minutes) <> 0;

insert into figure_day (metric, day, organization_id, breakdown, amount)
select 'VOLUNTEER_TURNS', day, organization_id, breakdown, sum(turns) from ledger_entry
group by day, organization_id, breakdown having sum(turns) <> 0;

insert into figure_day (metric, day, organization_id, breakdown, amount)
select 'BENEFICIARIES', day, organization_id, breakdown, sum(beneficiaries) from ledger_entry
group by day, organization_id, breakdown having sum(beneficiaries) <> 0;

insert into figure_day (metric, day, organization_id, breakdown, amount)
select 'CONSUMPTION_FEN', day, organization_id, breakdown, sum(amount_fen) from ledger_entry
group by day, organization_id, breakdown having sum(amount_fen) <> 0;

insert into figure_month (metric, day, organization_id, breakdown, amount)
select metric, date_sub(day, interval dayofmonth(day) - 1 day), organization_id, breakdown, sum(amount) from figure_day
group by metric, date_sub(day, interval dayofmonth(day) - 1 day), organization_id, breakdown;
