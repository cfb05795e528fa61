"""Wagtail's admin as this product runs it."""
