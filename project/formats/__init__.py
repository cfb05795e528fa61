"""How days, times and numbers are written for people, in each language; exact words for programs are the API's own.

Django takes what these modules do not name from its own.
"""
