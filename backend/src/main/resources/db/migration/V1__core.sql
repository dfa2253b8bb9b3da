-- Ids are UUIDv7 made by the application. Days are Asia/Shanghai days, instants are UTC.
-- An open end is stored as 9999-12-31, so that "on a day" is one BETWEEN.
-- Foreign keys stand among master data only, none from records (activities, ledgers, appeals).

create table organization (
  id binary(16) not null primary key,
  version bigint not null,
  created_at datetime(3) not null,
  updated_at datetime(3) not null,
  name varchar(100) character set utf8mb4 collate utf8mb4_general_ci not null,
  short_name varchar(100) character set utf8mb4 collate utf8mb4_general_ci not null,
  kind varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  uscc varchar(18) character set utf8mb4 collate utf8mb4_bin,
  region_code varchar(12) character set utf8mb4 collate utf8mb4_bin,
  parent_id binary(16),
  sort_order int not null,
  active_from date not null,
  active_to date not null,
  constraint organization_name unique (name),
  constraint organization_uscc unique (uscc),
  constraint organization_parent foreign key (parent_id) references organization (id),
  index organization_order (sort_order, id)
) character set utf8mb4 collate utf8mb4_bin;

create table programme (
  id binary(16) not null primary key,
  version bigint not null,
  created_at datetime(3) not null,
  updated_at datetime(3) not null,
  year int not null,
  name varchar(100) character set utf8mb4 collate utf8mb4_general_ci not null,
  status varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  constraint programme_name unique (year, name)
) character set utf8mb4 collate utf8mb4_bin;

create table activity_kind (
  id binary(16) not null primary key,
  version bigint not null,
  created_at datetime(3) not null,
  updated_at datetime(3) not null,
  code varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  name varchar(60) character set utf8mb4 collate utf8mb4_general_ci not null,
  category varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  min_units int not null,
  sort_order int not null,
  constraint activity_kind_code unique (code)
) character set utf8mb4 collate utf8mb4_bin;

create table alliance (
  id binary(16) not null primary key,
  version bigint not null,
  created_at datetime(3) not null,
  updated_at datetime(3) not null,
  programme_id binary(16) not null,
  name varchar(60) character set utf8mb4 collate utf8mb4_general_ci not null,
  theme varchar(200) character set utf8mb4 collate utf8mb4_general_ci,
  sort_order int not null,
  constraint alliance_name unique (programme_id, name),
  constraint alliance_programme foreign key (programme_id) references programme (id)
) character set utf8mb4 collate utf8mb4_bin;

create table alliance_member (
  id binary(16) not null primary key,
  version bigint not null,
  created_at datetime(3) not null,
  updated_at datetime(3) not null,
  alliance_id binary(16) not null,
  programme_id binary(16) not null,
  organization_id binary(16) not null,
  role varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  from_day date not null,
  to_day date not null,
  constraint alliance_member_alliance foreign key (alliance_id) references alliance (id),
  constraint alliance_member_organization foreign key (organization_id) references organization (id),
  index alliance_member_of (organization_id, programme_id, from_day),
  index alliance_member_in (alliance_id, organization_id, from_day, to_day)
) character set utf8mb4 collate utf8mb4_bin;

create table pairing (
  id binary(16) not null primary key,
  version bigint not null,
  created_at datetime(3) not null,
  updated_at datetime(3) not null,
  programme_id binary(16) not null,
  kind varchar(40) character set utf8mb4 collate utf8mb4_general_ci not null,
  supporter_type varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  supporter_id binary(16) not null,
  beneficiary_id binary(16) not null,
  from_day date not null,
  to_day date not null,
  status varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  agreement varchar(500) character set utf8mb4 collate utf8mb4_general_ci,
  end_reason varchar(500) character set utf8mb4 collate utf8mb4_general_ci,
  constraint pairing_programme foreign key (programme_id) references programme (id),
  constraint pairing_beneficiary foreign key (beneficiary_id) references organization (id),
  constraint pairing_once unique (programme_id, kind, supporter_id, beneficiary_id, from_day),
  index pairing_from (from_day, id)
) character set utf8mb4 collate utf8mb4_bin;

create table activity (
  id binary(16) not null primary key,
  version bigint not null,
  created_at datetime(3) not null,
  updated_at datetime(3) not null,
  kind_id binary(16) not null,
  title varchar(100) character set utf8mb4 collate utf8mb4_general_ci not null,
  organizer_id binary(16) not null,
  place varchar(100) character set utf8mb4 collate utf8mb4_general_ci,
  starts_at datetime(3) not null,
  ends_at datetime(3) not null,
  held_on date not null,
  headcount int,
  beneficiaries int,
  summary varchar(2000) character set utf8mb4 collate utf8mb4_general_ci,
  outcome varchar(2000) character set utf8mb4 collate utf8mb4_general_ci,
  external_id varchar(100) character set utf8mb4 collate utf8mb4_bin,
  source_system varchar(100) character set utf8mb4 collate utf8mb4_bin,
  status varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  entered_by varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  entered_by_name varchar(100) character set utf8mb4 collate utf8mb4_general_ci not null,
  submitted_at datetime(3),
  decided_by varchar(80) character set utf8mb4 collate utf8mb4_bin,
  decided_by_name varchar(100) character set utf8mb4 collate utf8mb4_general_ci,
  decided_at datetime(3),
  return_reason varchar(500) character set utf8mb4 collate utf8mb4_general_ci,
  constraint activity_external unique (organizer_id, source_system, external_id),
  index activity_day (held_on, id),
  index activity_of (organizer_id, held_on, id),
  index activity_status (status, held_on, id)
) character set utf8mb4 collate utf8mb4_bin;

create table activity_participant (
  activity_id binary(16) not null,
  organization_id binary(16) not null,
  position int not null,
  primary key (activity_id, organization_id),
  index activity_participant_of (organization_id, activity_id)
) character set utf8mb4 collate utf8mb4_bin;

create table volunteer_record (
  id binary(16) not null primary key,
  version bigint not null,
  created_at datetime(3) not null,
  updated_at datetime(3) not null,
  organization_id binary(16) not null,
  activity_id binary(16),
  headcount int not null,
  served_on date not null,
  starts_at datetime(3),
  ends_at datetime(3),
  minutes int not null,
  content varchar(500) character set utf8mb4 collate utf8mb4_general_ci not null,
  place varchar(100) character set utf8mb4 collate utf8mb4_general_ci,
  beneficiaries int,
  external_id varchar(100) character set utf8mb4 collate utf8mb4_bin,
  source_system varchar(100) character set utf8mb4 collate utf8mb4_bin,
  status varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  entered_by varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  entered_by_name varchar(100) character set utf8mb4 collate utf8mb4_general_ci not null,
  submitted_at datetime(3),
  decided_by varchar(80) character set utf8mb4 collate utf8mb4_bin,
  decided_by_name varchar(100) character set utf8mb4 collate utf8mb4_general_ci,
  decided_at datetime(3),
  return_reason varchar(500) character set utf8mb4 collate utf8mb4_general_ci,
  constraint volunteer_record_external unique (organization_id, source_system, external_id),
  index volunteer_record_activity (activity_id, organization_id),
  index volunteer_record_day (served_on, id),
  index volunteer_record_of (organization_id, served_on, id),
  index volunteer_record_status (status, served_on, id)
) character set utf8mb4 collate utf8mb4_bin;

create table consumption_record (
  id binary(16) not null primary key,
  version bigint not null,
  created_at datetime(3) not null,
  updated_at datetime(3) not null,
  organization_id binary(16) not null,
  payer varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  channel varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  origin_region_code varchar(12) character set utf8mb4 collate utf8mb4_bin,
  pairing_id binary(16),
  product varchar(100) character set utf8mb4 collate utf8mb4_general_ci not null,
  quantity decimal(12, 3),
  unit varchar(20) character set utf8mb4 collate utf8mb4_general_ci,
  amount_fen bigint not null,
  ordered_on date,
  paid_on date not null,
  voucher_kind varchar(20) character set utf8mb4 collate utf8mb4_bin,
  voucher_issuer_uscc varchar(18) character set utf8mb4 collate utf8mb4_bin,
  voucher_issuer_name varchar(100) character set utf8mb4 collate utf8mb4_general_ci,
  voucher_number varchar(60) character set utf8mb4 collate utf8mb4_bin,
  voucher_total_fen bigint,
  external_id varchar(100) character set utf8mb4 collate utf8mb4_bin,
  source_system varchar(100) character set utf8mb4 collate utf8mb4_bin,
  status varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  entered_by varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  entered_by_name varchar(100) character set utf8mb4 collate utf8mb4_general_ci not null,
  submitted_at datetime(3),
  decided_by varchar(80) character set utf8mb4 collate utf8mb4_bin,
  decided_by_name varchar(100) character set utf8mb4 collate utf8mb4_general_ci,
  decided_at datetime(3),
  return_reason varchar(500) character set utf8mb4 collate utf8mb4_general_ci,
  constraint consumption_record_external unique (organization_id, source_system, external_id),
  index consumption_record_day (paid_on, id),
  index consumption_record_of (organization_id, paid_on, id),
  index consumption_record_status (status, paid_on, id)
) character set utf8mb4 collate utf8mb4_bin;

-- R-19: a voucher belongs to the one purchase that claimed it; the key is kind, issuer and number, normalized.
create table voucher_claim (
  voucher_key varchar(250) character set utf8mb4 collate utf8mb4_bin not null primary key,
  record_id binary(16) not null,
  constraint voucher_claim_record unique (record_id)
) character set utf8mb4 collate utf8mb4_bin;

create table appeal (
  id binary(16) not null primary key,
  version bigint not null,
  created_at datetime(3) not null,
  updated_at datetime(3) not null,
  number varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  title varchar(100) character set utf8mb4 collate utf8mb4_general_ci not null,
  content varchar(2000) character set utf8mb4 collate utf8mb4_general_ci not null,
  category varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  raised_by_id binary(16) not null,
  handler_id binary(16),
  registered_on date not null,
  cleared_on date,
  due_on date,
  result varchar(2000) character set utf8mb4 collate utf8mb4_general_ci,
  rating varchar(20) character set utf8mb4 collate utf8mb4_bin,
  reopened boolean not null,
  rating_comment varchar(500) character set utf8mb4 collate utf8mb4_general_ci,
  status varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  entered_by varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  external_id varchar(100) character set utf8mb4 collate utf8mb4_bin,
  source_system varchar(100) character set utf8mb4 collate utf8mb4_bin,
  constraint appeal_number unique (number),
  constraint appeal_external unique (raised_by_id, source_system, external_id),
  index appeal_registered (registered_on, id),
  index appeal_cleared (cleared_on, id),
  index appeal_of (raised_by_id, registered_on, id),
  index appeal_handler (handler_id, registered_on, id)
) character set utf8mb4 collate utf8mb4_bin;

create table briefing (
  id binary(16) not null primary key,
  version bigint not null,
  created_at datetime(3) not null,
  updated_at datetime(3) not null,
  title varchar(100) character set utf8mb4 collate utf8mb4_general_ci not null,
  programme_id binary(16) not null,
  alliance_id binary(16),
  from_day date not null,
  to_day date not null,
  entered_by varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  entered_by_organization_id binary(16),
  constraint briefing_programme foreign key (programme_id) references programme (id),
  index briefing_to (to_day, id)
) character set utf8mb4 collate utf8mb4_bin;

-- A rule that no unique key expresses (R-03) first takes the row of its owner here, then checks and writes.
create table guard_row (
  name varchar(120) character set utf8mb4 collate utf8mb4_bin not null primary key,
  version bigint not null
) character set utf8mb4 collate utf8mb4_bin;

-- Numbers for people (R-15), one row per series.
create table counter (
  name varchar(60) character set utf8mb4 collate utf8mb4_bin not null primary key,
  value bigint not null
) character set utf8mb4 collate utf8mb4_bin;

-- Sessions of browsers: the cookie is the key's preimage, the tokens are encrypted.
create table web_session (
  key_hash varchar(64) character set utf8mb4 collate utf8mb4_bin not null primary key,
  keycloak_session varchar(80) character set utf8mb4 collate utf8mb4_bin,
  tokens varchar(12000) character set utf8mb4 collate utf8mb4_bin not null,
  expires_at datetime(3) not null,
  index web_session_keycloak (keycloak_session),
  index web_session_expiry (expires_at)
) character set utf8mb4 collate utf8mb4_bin;
