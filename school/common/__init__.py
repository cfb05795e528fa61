"""The kernel that every slice stands on. No tables."""
