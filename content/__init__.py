"""What is taught: courses and their lessons as editors write, draft, schedule and publish them in Wagtail."""
