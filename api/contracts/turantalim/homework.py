"""homework/."""

from typing import Any

from django.http.response import HttpResponseBase
from pydantic import BaseModel, Field, create_model

from api.collection import link
from api.contracts.turantalim.building import Command, commanding, detail, inside, listing, row_of
from api.contracts.turantalim.files import SOUND, downloading
from api.contracts.turantalim.names import HOMEWORK, SUBMIT
from api.downloads import file_answer
from api.gateway.files import homework_audio
from api.routes import Call, Route
from api.schemas import list_of


def routes() -> list[Route]:
    """homework/."""
    return [
        listing(HOMEWORK, "/", operation_id="listHomework", summary="List homework"),
        commanding(
            Command(shape=HOMEWORK, action="assign"),
            "/",
            render=assigned,
            answer=assigned_schema(),
            status=201,
            operation_id="assignHomework",
            summary="Assign spoken homework",
            description="To the lesson's whole group, or only to `students` of it.",
        ),
        detail(HOMEWORK, "/{id}/", operation_id="getHomework", summary="One homework"),
        commanding(
            Command(shape=HOMEWORK, action="submit", words=SUBMIT),
            "/{id}/submit/",
            render=homework,
            answer=row_of(HOMEWORK),
            status=202,
            operation_id="submitHomework",
            summary="Send in a recording",
            description="It is checked by decoding and transcribed in the background: the status is `processing`.",
        ),
        commanding(
            Command(shape=HOMEWORK, action="review"),
            "/{id}/review/",
            render=homework,
            answer=row_of(HOMEWORK),
            operation_id="reviewHomework",
            summary="Approve, reject or send back an answer",
            description="`status` is `approved`, `rejected` or `revision`.",
        ),
        *again_and_audio(),
        *homework_lists(),
    ]


def again_and_audio() -> list[Route]:
    """What is done with a recording that is there."""
    return [
        commanding(
            Command(shape=HOMEWORK, action="retry"),
            "/{id}/retry/",
            render=homework,
            answer=row_of(HOMEWORK),
            operation_id="retryHomework",
            summary="Transcribe a recording again",
            description="Only where the transcription failed; the status is `processing` again.",
        ),
        downloading(
            "/{id}/audio/",
            audio,
            content=(SOUND,),
            operation_id="getHomeworkAudio",
            summary="The latest recording of a homework",
        ),
    ]


def homework_lists() -> list[Route]:
    """Homework of a lesson, and of a student."""
    return [
        listing(
            HOMEWORK,
            "/lesson/{lesson}/",
            where=inside("lessons", "lesson_id", "lesson"),
            operation_id="listLessonHomework",
            summary="List a lesson's homework",
        ),
        listing(
            HOMEWORK,
            "/student/{student}/",
            where=inside("users", "student_id", "student"),
            operation_id="listStudentHomework",
            summary="List a student's homework",
        ),
    ]


def audio(call: Call) -> HttpResponseBase:
    """The file or the wanted part of it."""
    return file_answer(call.request, homework_audio(call.actor, call.id))


def homework(call: Call, result: Any) -> dict[str, Any]:
    """The homework as it is now."""
    link(call.request, HOMEWORK.exposure, [result])
    return HOMEWORK.of(result)


def assigned(call: Call, result: Any) -> dict[str, Any]:
    """How many students got it, and theirs."""
    return {"created": len(result), "results": [HOMEWORK.of(row) for row in result]}


def assigned_schema() -> type[BaseModel]:
    """What assigning answers."""
    fields: Any = {
        "created": (int, Field(ge=0)),
        "results": (list_of(row_of(HOMEWORK)), Field()),
    }
    return create_model("AssignedHomework", **fields)
