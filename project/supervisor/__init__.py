"""Keeps the server's processes alive and takes them down in order.

`leash` ties a process to the life of the supervisor, `child` starts, restarts and ends one process with all that it
spawned, `console` prints their lines, `watches` look after the database and the queue, `readiness` waits for the first
green answer, `make` notices orders that make keeps to itself, and `supervisor` is the loop around them all.
"""
