"""The one door of the server: HTTP and WebSocket on one port."""

import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "project.settings.main")
os.environ.setdefault("DATABASE_POOL", "on")

from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application

application = ProtocolTypeRouter({"http": get_asgi_application()})
