"""Wiring only: settings, addresses, the ASGI application and the commands that run the product."""
