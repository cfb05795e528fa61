"""The published contracts: each translates names, queries, shapes and errors over the gateway, and decides nothing."""
