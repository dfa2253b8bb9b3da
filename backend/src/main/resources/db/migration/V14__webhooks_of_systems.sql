-- Which system keeps a webhook, so that it rests when that system may not read any more; absent where a person keeps it.
alter table webhook add column client_id binary(16) null;
