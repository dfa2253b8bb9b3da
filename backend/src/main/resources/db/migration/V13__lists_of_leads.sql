-- A lead's list walks the days of all units and picks its own: the unit stands in the index, so that no other row is read.

alter table volunteer_record
  drop index volunteer_record_day, add index volunteer_record_day (served_on, id, organization_id);

alter table volunteer_record
  drop index volunteer_record_status, add index volunteer_record_status (status, served_on, id, organization_id);

alter table volunteer_record
  drop index volunteer_record_waiting, add index volunteer_record_waiting (waiting, served_on, id, organization_id);

alter table consumption_record
  drop index consumption_record_day, add index consumption_record_day (paid_on, id, organization_id);

alter table consumption_record
  drop index consumption_record_status, add index consumption_record_status (status, paid_on, id, organization_id);

alter table consumption_record
  drop index consumption_record_waiting, add index consumption_record_waiting (waiting, paid_on, id, organization_id);
