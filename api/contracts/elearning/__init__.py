"""The course platform's contract, at /api/v1/ and /api/v1/content/."""
