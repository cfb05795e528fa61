"""What the matrix asked, told at the end of a run, whichever process asked it."""

import pytest
from _pytest.terminal import TerminalReporter

__all__ = ["pytest_terminal_summary"]


def pytest_terminal_summary(terminalreporter: TerminalReporter) -> None:
    """One line for each count that a test has recorded."""
    told = [
        str(value)
        for report in terminalreporter.getreports("passed")
        if isinstance(report, pytest.TestReport) and report.when == "call"
        for name, value in report.user_properties
        if name == "count"
    ]
    if told:
        terminalreporter.section("asked")
        for line in told:
            terminalreporter.line(line)
