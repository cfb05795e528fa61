"""The one door of the server: HTTP and WebSocket on one port."""

import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "project.settings.main")
os.environ.setdefault("DATABASE_POOL", "on")

import django
from channels.routing import ProtocolTypeRouter
from django.utils.module_loading import import_string

django.setup(set_prefix=False)  # must be done before anything that imports models
http, websocket = import_string("project.handler.OneThreadHandler")(), import_string("api.realtime.routing.sockets")
limited, laned = import_string("api.body_limit.BodyLimit"), import_string("api.lane.mounted.around")
application = ProtocolTypeRouter({"http": laned(limited(http)), "websocket": websocket})
