"""Who may do what, over every operation of both documents; what nobody may learn, and what nobody may set."""
