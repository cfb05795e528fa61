"""Bounds that the domain keeps and the contracts tell in their documents: each is said here, once for both."""

LONGEST_VIDEO = 86_400  # of a lesson, in seconds: a day
LONGEST_VIDEO_NAME, LARGEST_VIDEO = 128, 250 * 1024**3  # at Vimeo, in characters and bytes
MOST_BLOCKS = 200  # of a lesson's content
