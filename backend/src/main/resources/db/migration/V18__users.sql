-- People. State, organization and roles are read from here at each of their requests, and never from the token alone.
create table user_account (
  id binary(16) not null primary key,
  version bigint not null,
  created_at datetime(3) not null,
  updated_at datetime(3) not null,
  subject varchar(80) character set utf8mb4 collate utf8mb4_bin,
  username varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
  name varchar(255) character set utf8mb4 collate utf8mb4_general_ci not null,
  organization_id binary(16),
  roles varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
  -- Somebody has been given a new password: his roles count for nothing until they are confirmed.
  resting boolean not null,
  status varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  reason varchar(500) character set utf8mb4 collate utf8mb4_general_ci,
  -- The version in which the identity provider was told last how it is.
  told_version bigint not null default -1,
  last_seen_on date,
  constraint user_account_subject unique (subject),
  index user_account_username (username, id),
  index user_account_name (name, id),
  index user_account_organization (organization_id, username)
) character set utf8mb4 collate utf8mb4_bin;

-- Whose session it is, so that all of somebody's end at once. Those that do not say so end now: everybody signs in again.
delete from web_session;

alter table web_session add column subject varchar(80) character set utf8mb4 collate utf8mb4_bin;

alter table web_session add index web_session_subject (subject);

-- What an administrator asks for; it is granted by somebody else.
alter table api_client add column scopes_asked varchar(200) character set utf8mb4 collate utf8mb4_bin;

-- Scopes hold for credentials that somebody has stood by since they were made. Those that there are go on working.
alter table api_client_credential add column confirmed boolean not null default true;

alter table api_client_credential alter column confirmed set default false;

-- Which person keeps a webhook, so that it rests with him; absent where a system does, and for those made before.
alter table webhook add column kept_by varchar(80) character set utf8mb4 collate utf8mb4_bin;

alter table webhook add index webhook_kept_by (kept_by);
