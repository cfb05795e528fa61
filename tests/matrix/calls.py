"""One call of an operation: whose, about which object, with a body that would be good."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.core.files.uploadedfile import UploadedFile

from tests.api.callers import Answer, Caller, checked
from tests.fake_paystack import signed
from tests.matrix import documents
from tests.matrix.belongings import Side
from tests.matrix.bodies import BODIES, OF_DOCUMENT, Asking
from tests.matrix.operations import Operation, operations
from tests.matrix.scene import SECRET, Scene

SUBJECTS = {
    "completeLesson": "past lesson",
    "cancelLesson": "lesson to come",
    "deleteLesson": "last lesson",
    "updateLesson": "lesson to come",
    "replaceLesson": "lesson to come",
    "bulkLessons": "lesson to come",
    "rescheduleLesson": "lesson to come",
    "reopenLesson": "cancelled lesson",
    "undoLessonReschedule": "moved lesson",
    "undoRescheduleLesson": "moved lesson",
    "listLessonReschedules": "moved lesson",
    "deleteGroup": "spare group",
    "deleteAssignment": "spare assignment",
    "deleteQuiz": "spare quiz",
    "deleteAchievementDefinition": "unearned achievement",
    "deleteCustomField": "archived field",
    "undoReschedulePlan": "committed plan",
    "reviewHomework": "answered homework",
    "getHomeworkAudio": "answered homework",
    "retryHomework": "failed homework",
    "refundPayment": "paid payment",
    "listPaymentHistory": "paid payment",
    "getPaymentReceipt": "paid payment",
    "downloadPaymentReceipt": "paid payment",
}
SHOWN = {
    "listGroupLessons": "lessons",
    "listLessonReschedules": "reschedules",
    "listPaymentHistory": "payment-history",
    "getLeaderboard": "",
}
IN_PATH = {"student": "users", "group": "groups", "lesson": "lessons"}
KEYS = {"coin-balances": "student"}
UNDERLYING = {"addGroupStudents": "spare group", "addStudentsGroup": "spare group"}


@dataclass(frozen=True, slots=True)
class Request:
    """What is sent."""

    method: str
    path: str
    body: dict[str, Any] | None
    is_form: bool
    bearer: str = ""

    def says_same(self, others: "list[Request]") -> bool:
        """Whether one of these asks for the very same: it has no side."""
        return (self.path, self.body) in [(other.path, other.body) for other in others]

    def send(self, caller: Caller) -> Answer:
        """The answer, checked against its document."""
        headers = caller.headers | {"X-Telegram-Bot-Api-Secret-Token": SECRET}
        if self.bearer:
            headers |= {"Authorization": f"Bearer {self.bearer}"}
        if "webhook" in self.path and not self.is_form:
            headers |= signed(json.dumps(self.body).encode())
        if self.is_form and self.body:
            fields = {name: again(value) for name, value in self.body.items()}
            return checked("POST", self.path, Answer(caller.client.post(self.path, fields, headers=headers)))
        return caller(self.method, self.path, self.body, headers=headers)


def again(value: Any) -> Any:
    """A file from its beginning."""
    if isinstance(value, UploadedFile):
        value.seek(0)
    return value


def thing(scene: Scene, side: Side, kind: str) -> Any:
    """The side's object of this kind, or the school's."""
    return side.objects.get(kind) or scene.shared[kind]


def subject(scene: Scene, side: Side, operation: Operation) -> Any:
    """What the operation's `{id}` stands for."""
    kind = UNDERLYING.get(operation.name) or SUBJECTS.get(operation.name, operation.collection)
    return thing(scene, side, kind)


def request_of(scene: Scene, side: Side, operation: Operation, who: str) -> Request:
    """A good call of the operation about the side."""
    found = subject_ids(scene, side, operation)
    path = operation.at(**found) + documents.query_of(side, operation)
    if operation.answers_list and operation.document not in documents.DOCUMENTS:
        path += narrowed(scene, side, operation)
    body = None if operation.method in ("GET", "DELETE") else body_of(scene, side, operation, who)
    bearer = documents.bearer_of(Asking(side, scene.user(who)), operation)
    return Request(operation.method, path, body, operation.is_form, bearer)


def subject_ids(scene: Scene, side: Side, operation: Operation) -> Mapping[str, int | str]:
    """The ids in the path."""
    if operation.document in documents.DOCUMENTS:
        return documents.ids_of(side, operation)
    if operation.path.endswith("/groups/{id}/students/{student}/"):
        return {"id": side.group.pk, "student": side.owner.pk}
    kinds = {name: SUBJECTS.get(operation.name) or IN_PATH.get(name, operation.collection) for name in operation.ids}
    kinds |= {name: UNDERLYING[operation.name] for name in operation.ids if operation.name in UNDERLYING}
    return {name: thing(scene, side, kind).pk for name, kind in kinds.items()}


def narrowed(scene: Scene, side: Side, operation: Operation) -> str:
    """The query that leaves only the object in question in a list or a sum."""
    kind = SHOWN.get(operation.name, operation.collection)
    if not kind:
        return ""
    wanted = f"{KEYS.get(kind, 'id')}={thing(scene, side, kind).pk}"
    return f"?{wanted}&aggregate=count" if operation.name.startswith("aggregate") else f"?{wanted}"


def body_of(scene: Scene, side: Side, operation: Operation, who: str) -> dict[str, Any] | None:
    """A good body; None for an operation that takes none."""
    asking = Asking(side, scene.user(who))
    if operation.name.startswith("bulk") and operation.path.endswith("/bulk/"):
        return bulk(scene, side, operation, asking)
    if operation.document in documents.DOCUMENTS:
        return documents.body_of(asking, operation)
    make = OF_DOCUMENT[operation.document].get(operation.name) or BODIES.get(operation.name)
    return make(asking) if make else None


def bulk(scene: Scene, side: Side, operation: Operation, asking: Asking) -> dict[str, Any]:
    """Many changes: the side's object changed where that can be, else deleted, else one like it made."""
    offered = {each.method: each for each in operations() if each.document == "data" and is_plain(each, operation)}
    if "PATCH" in offered:
        return {"update": [{"id": subject(scene, side, operation).pk, **make(offered["PATCH"], asking)}]}
    if "POST" in offered:
        return {"create": [make(offered["POST"], asking)]}
    return {"delete": [subject(scene, side, operation).pk]}


def is_plain(each: Operation, operation: Operation) -> bool:
    """Whether it makes or changes single objects of the same collection."""
    return each.collection == operation.collection and each.parts[1:] in ([], ["{id}"])


def make(operation: Operation, asking: Asking) -> dict[str, Any]:
    """The body of a single change."""
    builder = OF_DOCUMENT["data"].get(operation.name) or BODIES[operation.name]
    return builder(asking)


def shows(operation: Operation, answer: Answer, side: Side) -> bool:
    """Whether a list that was narrowed to the side's object, or a sum, holds anything; of whole lists, whether it."""
    if operation.document in documents.DOCUMENTS:
        return documents.wanted(side, operation) in answer.bytes
    if operation.name.startswith("aggregate"):
        return bool(answer.json["results"] and answer.json["results"][0]["count"])
    return bool(answer.json["results"])
