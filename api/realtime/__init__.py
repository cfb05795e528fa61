"""News for people who are looking: the WebSockets.

Rows are the truth; PostgreSQL's NOTIFY only wakes the sockets, which then read what they have not sent yet. So a lost
word, a restart or a cut delays news, and never loses or doubles it.
"""
