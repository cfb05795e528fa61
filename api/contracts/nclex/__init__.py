"""The test-prep school's contract, at /api/."""
