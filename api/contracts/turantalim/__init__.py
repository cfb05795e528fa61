"""The language school's contract, at /api/v1/."""
