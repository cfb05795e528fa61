"""No operation of the document goes untested."""

from api.urls import turantalim


def test_every_operation_is_called_by_a_test_of_this_folder(calls: set[str]) -> None:
    documented = [each for item in turantalim.document()["paths"].values() for each in item.values()]
    assert sorted({each["operationId"] for each in documented} - calls) == []
