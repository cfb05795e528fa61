"""One command, all doors: permission, transaction and audit around every write."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from contextvars import ContextVar
from dataclasses import dataclass
from types import TracebackType
from typing import Concatenate, Protocol

from django.db import DatabaseError, transaction

from school.common.actor import Actor
from school.common.constraints import refusal_of
from school.common.events import telling


class Recorder(Protocol):
    """Opens the audit entry of an action; the audit slice provides it."""

    def __call__(self, actor: Actor, action: str) -> None: ...


class _NoRecorder:
    def __call__(self, actor: Actor, action: str) -> None:
        raise RuntimeError("The audit slice is not installed: nothing may be changed without a trace")


_recorder: list[Recorder] = [_NoRecorder()]
_running: ContextVar[str] = ContextVar("running_action", default="")
_registry: dict[str, "Action[..., object]"] = {}


def use_recorder(recorder: Recorder) -> None:
    """Let `recorder` open the audit entries; called by the audit slice when the apps are ready."""
    _recorder[0] = recorder


class audited(AbstractContextManager[None]):
    """One transaction and one audit entry around a change; inside another action it joins that one's entry.

    There it has a savepoint, for who catches its refusal and goes on; but not as an event's handler: an error in one
    undoes the whole action.
    """

    def __init__(self, actor: Actor, action: str) -> None:
        self.actor, self.action = actor, action
        self.atomic = transaction.atomic(savepoint=not telling.get())

    def __enter__(self) -> None:
        self.atomic.__enter__()
        self.outermost = not _running.get()
        self.token = _running.set(_running.get() or self.action)
        self.told = telling.set(False)
        if self.outermost:
            _recorder[0](self.actor, self.action)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        telling.reset(self.told)
        _running.reset(self.token)
        self.atomic.__exit__(kind, error, trace)


@dataclass(frozen=True, slots=True)
class Action[**P, T]:
    """A command of the domain; call it with the actor first and everything else by name."""

    name: str
    permission: str | None
    function: Callable[Concatenate[Actor, P], T]

    def __call__(self, actor: Actor, /, *args: P.args, **inputs: P.kwargs) -> T:
        if self.permission:
            actor.demand(self.permission)
        try:
            with audited(actor, self.name):
                return self.function(actor, *args, **inputs)
        except DatabaseError as error:
            if refusal := refusal_of(error):
                raise refusal from error
            raise


class Around[**P, T](Action[P, T]):
    """What has to happen outside of a command's transaction, such as storing a file; it calls the command itself."""

    __slots__ = ()

    def __call__(self, actor: Actor, /, *args: P.args, **inputs: P.kwargs) -> T:
        if self.permission:
            actor.demand(self.permission)
        return self.function(actor, *args, **inputs)


def around[**P, T](name: str, *, permission: str) -> Callable[[Callable[Concatenate[Actor, P], T]], Action[P, T]]:
    """Offer a function around the command `name` to the doors in its place; `permission` is the command's own."""
    return lambda function: Around(name, permission, function)


def action[**P, T](
    name: str, *, permission: str | None
) -> Callable[[Callable[Concatenate[Actor, P], T]], Action[P, T]]:
    """Register a command as `name` (`slice.verb`); `permission` None means that the command checks for itself."""

    def wrap(function: Callable[Concatenate[Actor, P], T]) -> Action[P, T]:
        if name in _registry:
            raise ValueError(f"Two actions are called {name}")
        command = Action(name, permission, function)
        _registry[name] = command
        return command

    return wrap


def actions() -> dict[str, "Action[..., object]"]:
    """All registered commands by name."""
    return dict(_registry)
