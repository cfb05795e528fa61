"""Gradebooks and assignments in the generated API."""

from pathlib import Path
from typing import Any

import pytest

from school.assignments.models import Assignment
from tests.api.callers import Callers
from tests.school.assignments.work import given, graded, handed_in, paper
from tests.world import World

DATA = "/api/v1/data/"


@pytest.fixture(autouse=True)
def media(settings: Any, tmp_path: Path) -> Path:
    settings.MEDIA_ROOT = tmp_path
    return tmp_path


def test_the_table_of_a_group_and_of_a_course(api: Callers, world: World) -> None:
    essay = given(world, title="Essay", max_score=20)
    graded(world, handed_in(world, essay), 15)
    book = api["teacher"].get(f"{DATA}groups/{world.group.pk}/gradebook/").json
    assert book["columns"] == [
        {
            "name": f"assignment-{essay.pk}",
            "kind": "assignment",
            "title": "Essay",
            "max_score": 20,
            "due_at": essay.due_at and essay.due_at.isoformat().replace("+00:00", "Z"),
        }
    ]
    nothing = {"homework": None, "quiz": None, "attendance": None, "attended": 0, "marked": 0}
    assert book["rows"] == [
        {
            "student": world.classmate.pk,
            "student_name": "Classmate Karimov",
            "average": None,
            "assignment": None,
            **nothing,
            "cells": [{"state": "open", "score": None, "percent": None}],
        },
        {
            "student": world.student.pk,
            "student_name": "Student Karimov",
            "average": 75.0,
            "assignment": 75.0,
            **nothing,
            "cells": [{"state": "graded", "score": 15, "percent": 75.0}],
        },
    ]
    whole = api["teacher"].get(f"{DATA}courses/{world.course.pk}/gradebook/").json
    assert (whole["columns"], len(whole["rows"])) == (book["columns"], 3)


def test_gradebooks_are_for_who_teaches(api: Callers, world: World) -> None:
    group, course = f"{DATA}groups/{world.group.pk}/gradebook/", f"{DATA}courses/{world.course.pk}/gradebook/"
    for path in (group, course):
        assert api["other_teacher"].get(path).refusal == (404, "not_found")
        assert api["student"].get(path).refusal == (403, "permission_denied")
        assert api["editor"].get(path).status == api["accountant"].get(path).status == 403
        assert api["anonymous"].get(path).status == 401
        assert api["admin"].get(path).status == api["operator"].get(path).status == 200


def test_an_assignment_of_a_group_from_making_to_deleting(api: Callers, world: World) -> None:
    body = {"course": world.course.pk, "group": world.other_group.pk, "title": "Essay", "max_score": 10}
    made = api["other_teacher"].post(f"{DATA}assignments/", body)
    assert (made.status, made.json["submissions_count"]) == (201, 0)
    path = f"{DATA}assignments/{made.json['id']}/"
    assert "submissions_count" not in api["outsider"].get(path).json
    assert api["student"].get(path).refusal == (404, "not_found")
    changed = api["other_teacher"]("PATCH", path, {"title": "Letter"})
    assert (changed.json["title"], changed.json["course_name"]) == ("Letter", "Turkish A1")
    assert api["other_teacher"]("DELETE", path).status == 204
    assert not Assignment.objects.exists()


def test_work_is_handed_in_as_json_or_as_a_form(api: Callers, world: World) -> None:
    path = f"{DATA}assignments/{given(world).pk}/submit/"
    assert api["student"].post(path, {"text": "One"}).json["number"] == 1
    sent = api["student"].upload(path, file=paper()).json
    assert (sent["number"], sent["text"], sent["file_name"]) == (2, "", "essay.pdf")
    assert sent["file_url"].startswith("http://testserver/api/v1/content/submissions/")
    assert api["student"].post(path, {}).refusal == (400, "invalid")
    grade = api["teacher"].post(f"{DATA}submissions/{sent['id']}/grade/", {"score": 101})
    assert (grade.status, list(grade.json["errors"])) == (400, ["score"])
    assert api["teacher"].post(f"{DATA}submissions/{sent['id']}/grade/", {"score": 100}).json["score"] == 100


def test_what_must_fit_together_is_told_at_its_field(api: Callers, world: World) -> None:
    assignment = given(world)
    graded(world, handed_in(world, assignment), 60)
    path = f"{DATA}assignments/{assignment.pk}/"
    low = api["teacher"]("PATCH", path, {"max_score": 59})
    assert (low.status, low.json["code"], list(low.json["errors"])) == (400, "scores_above", ["max_score"])
    assert api["teacher"]("DELETE", path).refusal == (409, "work_handed_in")
