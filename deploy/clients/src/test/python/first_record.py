"""A first record with the generated Python client; the environment names the API, the token's address and the client."""
import json
import os
import sys
import urllib.parse
import urllib.request
from datetime import date
from uuid import uuid4

import tongxin_client as tongxin


def token() -> str:
    form = {
        'grant_type': 'client_credentials',
        'client_id': os.environ['TONGXIN_CLIENT_ID'],
        'client_secret': os.environ['TONGXIN_CLIENT_SECRET'],
    }
    data = urllib.parse.urlencode(form).encode()
    with urllib.request.urlopen(os.environ['TONGXIN_TOKEN_URL'], data) as answer:
        return json.load(answer)['access_token']


def main(key: str) -> None:
    configuration = tongxin.Configuration(host=os.environ['TONGXIN_ADDRESS'], access_token=token())
    with tongxin.ApiClient(configuration) as client:
        me = tongxin.MeApi(client).get_me()
        units = tongxin.OrganizationsApi(client).list_organizations(limit=5)
        assert units.items and all(unit.name for unit in units.items), units

        records = tongxin.VolunteerRecordsApi(client)
        content = tongxin.EnterVolunteerRecord(
            organization_id=me.organization_id,
            headcount=12,
            served_on=date(2024, 6, 15),
            minutes=90,
            content='清理河道',
        )
        made = records.push_volunteer_record_with_http_info(key, content)
        assert made.status_code == 201, made
        again = records.push_volunteer_record_with_http_info(key, content)
        assert (again.status_code, again.data.id) == (200, made.data.id), again
        read = records.get_volunteer_record(made.data.id)
        assert (read.external_id, read.minutes, read.status) == (key, 90, 'DRAFT'), read

        try:
            records.push_volunteer_record(key + '-odd', content.model_copy(update={'organization_id': uuid4()}))
        except tongxin.ApiException as refused:
            problem = refused.data
            assert (refused.status, problem.type) == (422, 'urn:tongxin:problem:invalid-content'), problem
            assert [error.var_field for error in problem.errors] == ['organizationId'], problem
        else:
            raise AssertionError('an unknown organization was taken')

        records.delete_volunteer_record(read.id, if_match=f'"{read.etag}"')
    print(f'{key} was pushed, read and taken away')


main(sys.argv[1])
