-- An agency that asks what changed since yesterday reads its own few rows, not all that it ever had.

alter table volunteer_record add index volunteer_record_updated (organization_id, updated_at);

alter table consumption_record add index consumption_record_updated (organization_id, updated_at);
