-- The days of a few organizations, of those that change their alliance within a month, without those of all others.
alter table figure_day add index figure_day_of (metric, organization_id, day);
