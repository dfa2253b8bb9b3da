-- Systems of agencies. State and scopes are read from here at each of their requests, and never from the token alone.
create table api_client (
  id binary(16) not null primary key,
  version bigint not null,
  created_at datetime(3) not null,
  updated_at datetime(3) not null,
  organization_id binary(16) not null,
  source_system varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
  name varchar(100) character set utf8mb4 collate utf8mb4_general_ci not null,
  scopes varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
  status varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  index api_client_name (name, id),
  index api_client_organization (organization_id, source_system)
) character set utf8mb4 collate utf8mb4_bin;

-- What such a system signs in with at the identity provider: there a client of its own. The secret is not here.
create table api_client_credential (
  id binary(16) not null primary key,
  version bigint not null,
  created_at datetime(3) not null,
  updated_at datetime(3) not null,
  api_client_id binary(16) not null,
  client_id varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
  issued boolean not null,
  ends_at datetime(3),
  last_seen_at datetime(3),
  constraint api_client_credential_client_id unique (client_id),
  index api_client_credential_of (api_client_id),
  constraint api_client_credential_owner foreign key (api_client_id) references api_client (id)
) character set utf8mb4 collate utf8mb4_bin;
