"""The generated API: everything that the slices expose, from their declarations alone."""
