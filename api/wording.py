"""Names in the documents, made from the collections' names: stable when classes or tables are renamed."""

ES_ENDINGS = ("ches", "shes", "xes", "sses", "zzes")


def singular(name: str) -> str:
    """`coin-transactions` → `coin-transaction`; what has no plural ending stays."""
    if name.endswith("ies"):
        return name[:-3] + "y"
    if name.endswith("izzes"):
        return name[:-3]  # quizzes → quiz
    if name.endswith(ES_ENDINGS):
        return name[:-2]
    return name[:-1] if name.endswith("s") and not name.endswith("ss") else name


def capital(name: str) -> str:
    """`coin-transactions` → `CoinTransactions`."""
    return "".join(part[:1].upper() + part[1:] for part in name.replace("_", "-").split("-"))


def component(collection: str) -> str:
    """The schema of one object: `CoinTransaction`."""
    return capital(singular(collection))


def operation(verb: str, noun: str) -> str:
    """`mark-read`, `Notification` → `markReadNotification`."""
    name = capital(verb) + noun
    return name[:1].lower() + name[1:]


def sentence(text: str | None) -> tuple[str, str]:
    """A docstring's first line as a summary without its full stop, and the whole as a description."""
    lines = [line.strip() for line in (text or "").strip().splitlines()]
    return (lines[0].rstrip(".") if lines else "", "\n".join(lines))
