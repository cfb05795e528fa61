"""What editors write: pages, and what hangs on them."""

from content.models.films import DocumentFilm
from content.models.hosting import HostedVideo, states_of
from content.models.moderation import HeadTeacherApproval
from content.models.pages import CourseIndexPage, CoursePage, LessonPage
from content.models.quizzes import Quiz
from content.models.videos import VIDEOS, CourseVideo, video_path

__all__ = [
    "VIDEOS",
    "CourseIndexPage",
    "CoursePage",
    "CourseVideo",
    "DocumentFilm",
    "HeadTeacherApproval",
    "HostedVideo",
    "LessonPage",
    "Quiz",
    "states_of",
    "video_path",
]
