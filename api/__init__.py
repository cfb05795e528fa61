"""HTTP: the generated API and the contracts over it. No rules."""
