-- Paths of results begin as all paths in answers do.
update job set result_url = concat('/api/v1', result_url) where result_url like '/imports/%';
