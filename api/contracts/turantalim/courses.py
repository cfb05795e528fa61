"""courses/: courses, groups and their students, weekly schedules."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from django.http import HttpResponse

from api.contracts.turantalim.building import (
    SCHEMAS,
    Command,
    changing,
    creating,
    declared,
    deleting,
    detail,
    listing,
    row_of,
)
from api.contracts.turantalim.names import COURSE, COURSE_WORDS, GROUP, LESSON, SCHEDULE
from api.contracts.words import in_contract_words
from api.gateway import get_object, perform, write_object
from api.routes import Call, Route, no_content
from api.wire import json_answer

ADD_STUDENTS = Command(shape=GROUP, action="add-students")
REMOVE_STUDENT = Command(shape=GROUP, action="remove-student")
GENERATE = Command(shape=LESSON, action="generate")


def add_students(call: Call) -> HttpResponse:
    """The group with its students."""
    ADD_STUDENTS.run(call, pk=call.id)
    return json_answer(get_object(GROUP.exposure, call.actor, call.id, only=GROUP.fields))


def remove_student(call: Call) -> HttpResponse:
    """Nothing."""
    values = {"student": call.ids["student"]}
    perform(GROUP.exposure, call.actor, REMOVE_STUDENT.action, values, pk=call.id)
    return no_content()


def generate_lessons(call: Call) -> HttpResponse:
    """How many lessons were made, moved and removed."""
    return json_answer(perform(LESSON.exposure, call.actor, GENERATE.action, {"group": call.id}))


def routes() -> list[Route]:
    """courses/."""
    return [
        listing(COURSE, "/courses/", operation_id="listCourses", summary="List courses"),
        making_course(),
        detail(COURSE, "/courses/{id}/", operation_id="getCourse", summary="One course"),
        *changing_course(),
        deleting(COURSE, "/courses/{id}/", "a course"),
        listing(GROUP, "/groups/", operation_id="listGroups", summary="List groups"),
        creating(GROUP, "/groups/", operation_id="createGroup", summary="Make a group"),
        detail(GROUP, "/groups/{id}/", operation_id="getGroup", summary="One group"),
        *changing(GROUP, "/groups/{id}/", "a group"),
        deleting(GROUP, "/groups/{id}/", "a group"),
        *students(),
        generating(),
        listing(SCHEDULE, "/schedules/", operation_id="listSchedules", summary="List weekly schedules"),
        creating(SCHEDULE, "/schedules/", operation_id="createSchedule", summary="Let a group meet weekly"),
        detail(SCHEDULE, "/schedules/{id}/", operation_id="getSchedule", summary="One weekly schedule"),
        *changing(SCHEDULE, "/schedules/{id}/", "a weekly schedule"),
        deleting(SCHEDULE, "/schedules/{id}/", "a weekly schedule"),
    ]


def create_course(call: Call) -> HttpResponse:
    """The new course, published unless the body says otherwise."""
    values = {"is_published": True, **in_our_words(call.body)}
    with in_contract_words(COURSE_WORDS):
        return json_answer(write_object(COURSE.exposure, call.actor, "create", values, only=COURSE.fields), 201)


def update_course(call: Call) -> HttpResponse:
    """The changed course."""
    values = in_our_words(call.body)
    with in_contract_words(COURSE_WORDS):
        row = write_object(COURSE.exposure, call.actor, "update", values, pk=call.id, only=COURSE.fields)
    return json_answer(row)


def in_our_words(body: Mapping[str, Any]) -> dict[str, Any]:
    """A body with our names for its values."""
    ours = {theirs: name for name, theirs in COURSE_WORDS.items()}
    return {ours.get(name, name): value for name, value in body.items()}


def course_body(name: str, action: Any, *, partial: bool = False) -> Any:
    """A body in the contract's words."""
    fields = [replace(each, name=COURSE_WORDS.get(each.name, each.name)) for each in declared(COURSE, action)[0].fields]
    if not partial:
        fields = [replace(each, default=True) if each.name == "is_published" else each for each in fields]
    return SCHEMAS.body(name, fields, COURSE.exposure.model, partial=partial)


def making_course() -> Route:
    """POST of a course."""
    return Route(
        method="POST",
        path="/courses/",
        operation_id="createCourse",
        summary="Make a course",
        description="It is published at once. Its page is there in the editor too, to be filled with lessons.",
        handle=create_course,
        body=course_body("CourseCreate", COURSE.exposure.create),
        answer=row_of(COURSE),
        status=201,
        permission=declared(COURSE, COURSE.exposure.create)[1],
        errors=(403, 404),
    )


def changing_course() -> list[Route]:
    """PATCH and PUT of a course: both change what is given."""
    patch, put = changing(COURSE, "/courses/{id}/", "a course")
    body = course_body("CourseChanges", COURSE.exposure.update, partial=True)
    return [replace(route, handle=update_course, body=body) for route in (patch, put)]


def students() -> list[Route]:
    """Who is in a group."""
    shared: dict[str, Any] = {"errors": (403, 404)}
    return [
        Route(
            method="POST",
            path="/groups/{id}/students/",
            operation_id="addGroupStudents",
            summary="Put students into a group",
            description="All of them, or none when the seats do not suffice. Who is in the group already stays.",
            handle=add_students,
            body=ADD_STUDENTS.body("AddGroupStudents"),
            answer=row_of(GROUP),
            permission=ADD_STUDENTS.permission,
            **shared,
        ),
        Route(
            method="DELETE",
            path="/groups/{id}/students/{student}/",
            operation_id="removeGroupStudent",
            summary="Take a student out of a group",
            handle=remove_student,
            status=204,
            permission=REMOVE_STUDENT.permission,
            **shared,
        ),
    ]


def generating() -> Route:
    """Lessons from a group's schedules."""
    return Route(
        method="POST",
        path="/groups/{id}/generate-lessons/",
        operation_id="generateGroupLessons",
        summary="Bring a group's lessons in step with its schedules",
        description="Adds what is missing; moves and removes only lessons to come that nobody has touched.",
        handle=generate_lessons,
        answer=SCHEMAS.result(GENERATE.inputs.returns),
        permission=GENERATE.permission,
        errors=(403,),
    )
