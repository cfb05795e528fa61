"""Unfold: the staff's admin."""

UNFOLD = {"SITE_TITLE": "Maktab", "SITE_HEADER": "Maktab"}
