"""The peer's views at the product's paths."""

from typing import Any

from django.urls import path
from django.utils import timezone
from rest_framework.generics import ListAPIView
from rest_framework.pagination import PageNumberPagination
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from school.attendance.models import Attendance
from school.gamification.queries import leaderboard
from school.groups.models import StudyGroup
from school.payments.models import Payment
from tests.bench.drf import serializers


class Pages(PageNumberPagination):
    """As many rows as are wished for."""

    page_size, page_size_query_param = 20, "page_size"


class Payments(ListAPIView[Payment]):
    """The filtered list, and a new payment."""

    serializer_class = serializers.ListedPayment
    pagination_class = Pages

    def get_queryset(self) -> Any:
        status = self.request.query_params["status"]
        return Payment.objects.filter(status=status).select_related("student", "group").order_by("-created_at", "-id")

    def post(self, request: Request) -> Response:
        serializer = serializers.NewPayment(data=request.data)
        serializer.is_valid(raise_exception=True)
        serializer.save()
        return Response(serializer.data, 201)


class Marks(APIView):
    """A lesson's marks."""

    def get(self, request: Request) -> Response:
        lesson = request.query_params["lesson"]
        rows = Attendance.objects.filter(lesson_id=lesson).select_related("student", "lesson").order_by("id")[:20]
        return Response({"count": None, "results": serializers.Mark(rows, many=True).data})


class BulkMark(APIView):
    """All marks of a lesson in one statement."""

    def post(self, request: Request) -> Response:
        serializer = serializers.Marks(data=request.data)
        serializer.is_valid(raise_exception=True)
        lesson, now = serializer.validated_data["lesson_id"], timezone.now()
        marks = [
            Attendance(lesson_id=lesson, student_id=line.pop("student"), marked_at=now, **line)
            for line in lines(serializer)
        ]
        Attendance.objects.bulk_create(
            marks,
            update_conflicts=True,
            unique_fields=["lesson", "student"],
            update_fields=["status", "notes", "marked_at"],
        )
        return Response({"created": 0, "updated": len(marks), "results": serializers.SavedMark(marks, many=True).data})


def lines(serializer: serializers.Marks) -> list[dict[str, Any]]:
    """The checked lines."""
    return list(serializer.validated_data["attendance_data"])


class Leaderboard(APIView):
    """A group's places, by the product's own query."""

    def get(self, request: Request, group: int) -> Response:
        rows = leaderboard(StudyGroup.objects.get(pk=group))
        return Response({"count": len(rows), "results": serializers.Place(rows[:20], many=True).data})


urlpatterns = [
    path("api/v1/data/payments/", Payments.as_view()),
    path("api/v1/payments/", Payments.as_view()),
    path("api/v1/data/attendance/", Marks.as_view()),
    path("api/v1/attendance/bulk-mark/", BulkMark.as_view()),
    path("api/v1/gamification/leaderboard/<int:group>/", Leaderboard.as_view()),
]
