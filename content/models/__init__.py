"""What editors write: pages, and what hangs on them."""

from content.models.hosting import HostedVideo
from content.models.moderation import HeadTeacherApproval
from content.models.pages import CourseIndexPage, CoursePage, LessonPage
from content.models.quizzes import Quiz
from content.models.videos import VIDEOS, CourseVideo, video_path

__all__ = [
    "VIDEOS",
    "CourseIndexPage",
    "CoursePage",
    "CourseVideo",
    "HeadTeacherApproval",
    "HostedVideo",
    "LessonPage",
    "Quiz",
    "video_path",
]
