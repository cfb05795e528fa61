"""Lines of the log, whoever writes them and whatever somebody has sent."""

import logging

from school.payments.gateways.redaction import without_cards


class WithoutCards(logging.Formatter):
    """The line, its traceback too, with cards' numbers covered: a path or an error may tell back what came."""

    def format(self, record: logging.LogRecord) -> str:
        return without_cards(super().format(record))
