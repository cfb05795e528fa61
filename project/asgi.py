"""The one door of the server: HTTP and WebSocket on one port."""

import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "project.settings.main")
os.environ.setdefault("DATABASE_POOL", "on")

from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application
from django.utils.module_loading import import_string

# In this order: Django must be ready before anything that imports models.
http, websocket = get_asgi_application(), import_string("api.realtime.routing.sockets")
limited, laned = import_string("api.body_limit.BodyLimit"), import_string("api.lane.mounted.around")
finished = import_string("api.finishing.Finishing")
application = ProtocolTypeRouter({"http": laned(limited(finished(http))), "websocket": websocket})
