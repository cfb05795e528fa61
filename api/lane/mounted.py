"""The lane over all published APIs."""

from api.body_limit import App
from api.lane.app import Lane
from api.lane.paths import Paths
from api.urls import apis


def around(app: App) -> Lane:
    """`app` behind the lane; Django has to be ready."""
    paths = Paths()
    for api in apis:
        for area, routes in api.routes.items():
            paths.add(f"/{api.base}{api.places[area]}".rstrip("/"), routes)
    return Lane(app, paths)
