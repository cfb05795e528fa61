"""What Unfold asks the project for: the menu, the command palette, labels."""
