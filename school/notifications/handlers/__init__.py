"""Which event tells whom what, in the language of who reads it."""
