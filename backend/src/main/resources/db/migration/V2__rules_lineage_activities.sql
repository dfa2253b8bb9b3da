-- Programmes carry their rules in numbered versions; a published one is frozen (R-20).

alter table programme add column number int not null default 0;

alter table programme add column edits int not null default 0;

create table programme_version (
  id binary(16) not null primary key,
  version bigint not null,
  created_at datetime(3) not null,
  updated_at datetime(3) not null,
  programme_id binary(16) not null,
  number int not null,
  status varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  note varchar(500) character set utf8mb4 collate utf8mb4_general_ci,
  rules mediumtext character set utf8mb4 collate utf8mb4_bin not null,
  published_at datetime(3),
  published_by_name varchar(100) character set utf8mb4 collate utf8mb4_general_ci,
  constraint programme_version_number unique (programme_id, number),
  constraint programme_version_programme foreign key (programme_id) references programme (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Programmes from before had no rules: they get a first version that asks for nothing but one lead.
insert into programme_version (id, version, created_at, updated_at, programme_id, number, status, rules, published_at)
select id, 0, created_at, updated_at, id, 1, status,
  '{"allianceRules":{"leads":{"min":1,"max":1},"leadKinds":[],"deputies":{"min":0},"deputyKinds":[],"chambers":{"min":0}},"requirements":[],"pairingRules":[],"comparisonGroups":[],"policies":[]}',
  case when status = 'PUBLISHED' then updated_at end
from programme;

update programme set number = 1 where status = 'PUBLISHED';

-- The reason given for a deviation from a soft rule.
create table rule_exception (
  id binary(16) not null primary key,
  version bigint not null,
  created_at datetime(3) not null,
  updated_at datetime(3) not null,
  programme_id binary(16) not null,
  subject_id binary(16) not null,
  rule varchar(10) character set utf8mb4 collate utf8mb4_bin not null,
  reason varchar(500) character set utf8mb4 collate utf8mb4_general_ci not null,
  entered_by varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  entered_by_name varchar(100) character set utf8mb4 collate utf8mb4_general_ci not null,
  constraint rule_exception_of unique (programme_id, subject_id, rule),
  constraint rule_exception_programme foreign key (programme_id) references programme (id)
) character set utf8mb4 collate utf8mb4_bin;

-- A change of lead is a change of the alliance.
alter table alliance add column edits int not null default 0;

-- Lineage: who carries on for an organization that closed, and what an organization was called until when.
alter table organization add column successor_id binary(16);

alter table organization add constraint organization_successor foreign key (successor_id) references organization (id);

create table organization_former_name (
  organization_id binary(16) not null,
  to_day date not null,
  name varchar(100) character set utf8mb4 collate utf8mb4_general_ci not null,
  short_name varchar(100) character set utf8mb4 collate utf8mb4_general_ci not null,
  primary key (organization_id, to_day),
  constraint organization_former_name_of foreign key (organization_id) references organization (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Where activities are held: 主题党日基地 and other places that come up again.
create table venue (
  id binary(16) not null primary key,
  version bigint not null,
  created_at datetime(3) not null,
  updated_at datetime(3) not null,
  name varchar(100) character set utf8mb4 collate utf8mb4_general_ci not null,
  place varchar(100) character set utf8mb4 collate utf8mb4_general_ci,
  organization_id binary(16),
  sort_order int not null,
  in_use boolean not null,
  constraint venue_name unique (name),
  constraint venue_organization foreign key (organization_id) references organization (id)
) character set utf8mb4 collate utf8mb4_bin;

alter table activity add column stage varchar(20) character set utf8mb4 collate utf8mb4_bin not null default 'HELD';

alter table activity add column venue_id binary(16);

alter table activity add column series_id binary(16);

alter table activity add column cancel_reason varchar(500) character set utf8mb4 collate utf8mb4_general_ci;

alter table activity add column merged_into_id binary(16);

alter table activity add index activity_series (series_id, held_on);

alter table activity add index activity_merged (merged_into_id);

update activity set stage = 'REPORTED' where status in ('SUBMITTED', 'APPROVED');

-- Alliances that took part as a whole, beside the organizations in activity_participant.
create table activity_alliance (
  activity_id binary(16) not null,
  alliance_id binary(16) not null,
  position int not null,
  primary key (activity_id, alliance_id),
  index activity_alliance_of (alliance_id, activity_id)
) character set utf8mb4 collate utf8mb4_bin;

-- Two entries of one event put together: the further entry that R-17 asks for.
create table activity_merge (
  id binary(16) not null primary key,
  version bigint not null,
  created_at datetime(3) not null,
  updated_at datetime(3) not null,
  kept_id binary(16) not null,
  merged_id binary(16) not null,
  reason varchar(500) character set utf8mb4 collate utf8mb4_general_ci not null,
  merged_status varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  entered_by varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  entered_by_name varchar(100) character set utf8mb4 collate utf8mb4_general_ci not null,
  constraint activity_merge_merged unique (merged_id),
  index activity_merge_kept (kept_id)
) character set utf8mb4 collate utf8mb4_bin;
