"""What follows from what happens: webhooks to other systems, and rules that staff make themselves."""
