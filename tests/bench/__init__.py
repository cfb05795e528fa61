"""How fast the product is, as ratios to a bare process with hand-written SQL; `make bench` runs it."""
