"""The published API at /api/v1/data/."""

from api.documents import Api
from api.generated.gradebooks import gradebooks
from api.generated.routes import routes_of
from api.schemas import Schemas
from school.common.exposure import exposures

DESCRIPTION = """\
Every collection of the school, under the same permissions as everywhere.

Lists take filters with lookups (`field__gte=…`), `search`, `ordering`, `page`, `page_size` and `fields`; a name that is
unknown, or not available to you, is a 400 that says so. `expand=group,group.course` embeds objects in place of their
ids, as far as you may see them. `count=none` and `count=estimated` spare the exact count; `cursor=` goes through a list
that changes meanwhile. `aggregate/` counts and sums, `export.csv` takes all rows out. Moments are ISO 8601 in UTC,
times of day HH:MM at the school, money an exact decimal in a text.

Fields that the school has added stand in the object `custom`. `custom__key` names one of them in filters, with lookups,
in `ordering`, `group_by` and `aggregate`. In a body, keys that are left out stay as they are, and null empties one.
"""


def build() -> Api:
    """The API of all exposures as they are now."""
    api = Api(name="data", base="api/v1/data/", title="Maktab data API", description=DESCRIPTION)
    schemas = Schemas()
    for exposure in exposures():
        api.add(exposure.name, [*routes_of(exposure, schemas), *gradebooks(exposure.name)])
    return api
