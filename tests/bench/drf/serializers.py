"""What the peer shows and takes."""

from typing import Any

from rest_framework import serializers

from school.attendance.models import Attendance
from school.groups.models import StudyGroup
from school.lessons.models import Lesson
from school.payments.models import Payment
from school.people.models import User


class Student(serializers.ModelSerializer[User]):
    class Meta:
        model = User
        fields = ("id", "first_name", "last_name")


class Group(serializers.ModelSerializer[StudyGroup]):
    class Meta:
        model = StudyGroup
        fields = ("id", "name")


class ListedPayment(serializers.ModelSerializer[Payment]):
    student, group = Student(), Group()

    class Meta:
        model = Payment
        fields = ("id", "amount", "currency", "status", "due_date", "student", "group")


class NewPayment(serializers.ModelSerializer[Payment]):
    class Meta:
        model = Payment
        fields = ("id", "student", "group", "amount", "currency", "payment_method", "status", "due_date")
        read_only_fields = ("status",)


class LessonOfMark(serializers.ModelSerializer[Lesson]):
    class Meta:
        model = Lesson
        fields = ("id", "title", "starts_at")


class Mark(serializers.ModelSerializer[Attendance]):
    student, lesson = Student(), LessonOfMark()

    class Meta:
        model = Attendance
        fields = ("id", "status", "notes", "student", "lesson")


class Line(serializers.Serializer[Any]):
    student = serializers.IntegerField()
    status = serializers.ChoiceField(choices=["present", "absent", "late", "excused"])
    notes = serializers.CharField(allow_blank=True)


class Marks(serializers.Serializer[Any]):
    lesson_id = serializers.IntegerField()
    attendance_data = Line(many=True)


class SavedMark(serializers.ModelSerializer[Attendance]):
    class Meta:
        model = Attendance
        fields = ("id", "lesson", "student", "status", "notes")


class StudentOfPlace(serializers.Serializer[Any]):
    id = serializers.IntegerField()
    name = serializers.CharField()


class Place(serializers.Serializer[Any]):
    rank = serializers.IntegerField()
    previous_rank = serializers.IntegerField(allow_null=True)
    student = StudentOfPlace()
    coins = serializers.IntegerField()
    lessons_completed = serializers.IntegerField()
    homeworks_completed = serializers.IntegerField()
