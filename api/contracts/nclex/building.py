"""Routes of the contract over our collections: objects by their public ids, lists as bare arrays."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse
from pydantic import BaseModel

from api.etags import Tagged, hold
from api.gateway import get_object
from api.gateway.arrays import whole_list
from api.gateway.choice import Choice
from api.routes import Call
from api.schemas import list_of
from api.wire import json_answer
from school.common.actor import Actor
from school.common.exposure import Exposure, exposure

type Row = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """An object of the contract: the collection that it comes from, what is read of it, and how that is told.

    `answer` is the schema of what `make` gives.
    """

    collection: str
    fields: tuple[str, ...]
    make: Callable[[Mapping[str, Any]], Row]
    answer: type[BaseModel]

    @property
    def exposure(self) -> Exposure:
        return exposure(self.collection)

    @property
    def answers(self) -> Any:
        """The schema of a bare array of them."""
        return list_of(self.answer)

    def one(self, actor: Actor, pk: int) -> Row:
        """One object; NotFound when it is not the actor's to see."""
        return self.make(get_object(self.exposure, actor, pk, only=self.fields))

    def all(self, actor: Actor, *, order: tuple[str, ...] = (), **where: Any) -> list[Row]:
        """The actor's objects, see `whole_list`."""
        return [self.make(row) for row in whole_list(self.exposure, actor, Choice(self.fields), order=order, **where)]

    def listing(self, *, order: tuple[str, ...] = ()) -> Callable[[Call], HttpResponse]:
        """A handler that answers with all of them."""
        return lambda call: json_answer(self.all(call.actor, order=order))

    def detail(self, call: Call) -> HttpResponse:
        """A handler that answers with the one that the path's `id` names."""
        return json_answer(self.one(call.actor, call.id))

    @property
    def tagged(self) -> Tagged:
        """What ETag and If-Match are about: the object that the path's `id` names, as it is told."""
        return Tagged(tuple(self.answer.model_fields), lambda call: self.one(call.actor, call.id), self.lock)

    def lock(self, call: Call) -> None:
        """Keep the object's row as it is until the transaction ends."""
        hold(self.exposure.model, call.id)
