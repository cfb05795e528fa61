"""Compiled reads before Django's own handler, in the same process: token, limit and rows in one statement.

The lane answers what it knows how to answer well: lists and objects for somebody with a good token. Everything else,
and everything that is wrong with a request, goes on to Django, whose answers are the same in every byte.
"""
