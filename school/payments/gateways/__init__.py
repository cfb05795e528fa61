"""The protocols of gateways: what they say in our words, and our answers in theirs. No rules."""
