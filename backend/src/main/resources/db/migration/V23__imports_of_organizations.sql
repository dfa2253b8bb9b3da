-- Who is moved to another unit leaves the former one's sheets behind.
alter table sheet_import add column entered_by_organization_id binary(16);

update sheet_import i join user_account u on u.subject = i.entered_by
set i.entered_by_organization_id = u.organization_id;

update sheet_import i join api_client c on lower(concat_ws('-', hex(substr(c.id, 1, 4)), hex(substr(c.id, 5, 2)),
  hex(substr(c.id, 7, 2)), hex(substr(c.id, 9, 2)), hex(substr(c.id, 11, 6)))) = i.entered_by
set i.entered_by_organization_id = c.organization_id;
