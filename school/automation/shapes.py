"""The exact types of an automation's conditions and effects, as programs read and write them.

`kind` tells effects apart. What is read can be written back as it is. A run keeps its effects in the same shapes.
"""

from typing import Annotated, Literal, TypedDict

from pydantic import AfterValidator, Field, with_config

from school.common.texts import without_nul

MOST_COINS, MOST_DAYS, MOST_WORDS = 1_000_000, 365, 2000

type OperatorName = Literal["eq", "ne", "gt", "gte", "lt", "lte", "contains", "in", "isnull"]
type RecipientName = Literal["person", "teacher", "operators", "accountants", "editors"]
type MethodName = Literal["payme", "paystack", "flutterwave", "cash", "card", "transfer"]
Words = Annotated[str, AfterValidator(without_nul)]
type MessageTitle = Annotated[Words, Field(min_length=1, max_length=200)]
type MessageText = Annotated[Words, Field(min_length=1, max_length=MOST_WORDS)]
type Money = Annotated[str, Field(pattern=r"^[0-9]{1,12}(\.[0-9]{1,2})?$", examples=["500000.00"])]


@with_config(extra="forbid")
class ConditionData(TypedDict):
    """A comparison with a value that the event tells: a list for `in`, true or false for `isnull`.

    A date is written as `2026-12-01`, an amount of money as `"500000.00"`.
    """

    field: Annotated[str, Field(min_length=1, max_length=50)]
    operator: OperatorName
    value: bool | int | Words | list[int | Words]


@with_config(extra="forbid")
class TitleWords(TypedDict):
    """A title for readers of each language."""

    uz: MessageTitle
    ru: MessageTitle
    en: MessageTitle


@with_config(extra="forbid")
class TextWords(TypedDict):
    """A text for readers of each language."""

    uz: MessageText
    ru: MessageText
    en: MessageText


@with_config(extra="forbid")
class NotifyData(TypedDict):
    """Tell people, each in their language; `{amount}` in a text is the event's value of that name."""

    kind: Literal["notify"]
    recipient: RecipientName
    title: TitleWords
    text: TextWords


@with_config(extra="forbid")
class AwardData(TypedDict):
    """Award coins to the student whom the event is about; the reason may have places in braces."""

    kind: Literal["award"]
    coins: Annotated[int, Field(ge=1, le=MOST_COINS)]
    reason: MessageTitle


@with_config(extra="forbid")
class CallData(TypedDict):
    """Send the event, signed, to the webhook with this id."""

    kind: Literal["webhook"]
    webhook: Annotated[int, Field(ge=1, le=2**63 - 1)]


@with_config(extra="forbid")
class BillData(TypedDict):
    """Record a payment, in the school's currency, that the student owes so many days later."""

    kind: Literal["bill"]
    amount: Money
    title: MessageTitle
    payment_method: MethodName
    due_in_days: Annotated[int, Field(ge=0, le=MOST_DAYS)]


type EffectData = Annotated[NotifyData | AwardData | CallData | BillData, Field(discriminator="kind")]


class StepData(TypedDict):
    """One effect of a run: what became of it, and why it failed. `payment` is the id of the one that it recorded."""

    effect: EffectData
    state: Literal["waiting", "done", "failed"]
    result: str
    error: str
    payment: int | None
