"""Addresses that people have typed in never lead into our own network, whatever they are written like or resolve to."""

import socket
from collections.abc import Iterator
from typing import Any

import pytest
from pytest_django import Settings

from school.common.guarded import NotPublic, demand_public, guarded_answer
from school.common.outside import CallNotBegun
from tests.school.automation.receiver import Receiver

OURS = (
    *("127.0.0.1", "127.9.9.9", "2130706433", "0x7f000001", "0177.0.0.1", "127.1", "0", "000.0.0.0"),
    *("10.0.0.1", "172.16.0.1", "192.168.1.1", "100.64.0.1", "169.254.169.254", "198.18.0.1", "192.0.2.1"),
    *("224.0.0.1", "240.0.0.1", "255.255.255.255", "3232235777", "0xa9fea9fe"),
    *("[::1]", "[::]", "[fe80::1]", "[fc00::1]", "[fd00::1]", "[fec0::1]", "[ff02::1]", "[2001:db8::1]"),
    *("[::ffff:127.0.0.1]", "[::ffff:10.0.0.1]", "[::127.0.0.1]", "[64:ff9b::7f00:1]", "[64:ff9b::a00:1]"),
    *("[2002:7f00:1::]", "[2002:a00:1::]", "[64:ff9b:1::1]"),
    *("localhost", "LOCALHOST", "localhost.", "api.localhost", "db", "printer.local", "vault.internal", "nas.lan"),
)


def resolver(monkeypatch: pytest.MonkeyPatch, *answers: list[str]) -> None:
    """The system's resolver answers for names with the next of these lists of addresses, at last with the last one."""
    real, turns = socket.getaddrinfo, iter(answers)
    last = answers[-1]

    def look_up(host: Any, port: Any, *args: Any, **named: Any) -> Any:
        if host != "hook.example.com" or named.get("flags"):
            return real(host, port, *args, **named)
        return [found for each in next(turns, last) for found in real(each, port, type=socket.SOCK_STREAM)]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with Receiver() as running:
        yield running


def call(url: str) -> int:
    return guarded_answer("POST", url, timeout=2, longest=1000, content=b"{}").status


@pytest.mark.parametrize("host", OURS)
def test_our_own_network_is_refused_in_every_spelling(host: str) -> None:
    for address in (f"https://{host}/hook", f"https://{host}:8443/hook", f"http://{host}/hook"):
        with pytest.raises(NotPublic):
            demand_public(address)
        with pytest.raises(NotPublic):
            call(address)


@pytest.mark.parametrize(
    "address",
    [
        *(
            "",
            "hook",
            "/hook",
            "//example.com/hook",
            "ftp://example.com/",
            "file:///etc/passwd",
            "https://",
            "https:///x",
        ),
        *("http://example.com/", "https://user:word@example.com/", "https://127.0.0.1@example.com/"),
        *("https://example.com:0/", "https://example.com:65536/", "https://example.com:-1/"),
        *("https://example.com/#part", "gopher://example.com/", "https://[::1/"),
    ],
)
def test_what_is_no_public_https_address_is_refused(address: str) -> None:
    with pytest.raises(NotPublic):
        demand_public(address)


@pytest.mark.parametrize(
    "host", ["example.com", "93.184.215.14", "[2606:2800:21f:cb07:6820:80da:af6b:8b2c]", "xn--e1afmkfd.xn--p1ai"]
)
def test_public_addresses_are_good(host: str) -> None:
    assert str(demand_public(f"https://{host}:8443/hook?a=b")) == f"https://{host}:8443/hook?a=b"


@pytest.mark.parametrize(
    "found",
    [["127.0.0.1"], ["10.0.0.5"], ["169.254.169.254"], ["::1"], ["::ffff:192.168.0.1"], ["93.184.215.14", "10.0.0.5"]],
)
def test_a_name_that_leads_into_our_network_is_refused(
    monkeypatch: pytest.MonkeyPatch, receiver: Receiver, found: list[str]
) -> None:
    resolver(monkeypatch, found)
    with pytest.raises(NotPublic):
        call(f"https://hook.example.com:{receiver.port}/hook")
    assert receiver.got == []


def test_a_name_that_changes_after_it_was_checked_changes_nothing(
    monkeypatch: pytest.MonkeyPatch, receiver: Receiver, settings: Settings
) -> None:
    """The checked address is called itself: 192.0.2.1 would be refused, and is never looked up a second time."""
    settings.DEBUG = True
    resolver(monkeypatch, ["127.0.0.1"], ["192.0.2.1"])
    url = f"https://hook.example.com:{receiver.port}/hook"
    with pytest.raises(CallNotBegun):  # it has no TLS: so far it came, to the address of the first look-up
        call(url)
    with pytest.raises(NotPublic):
        call(url)


def test_the_receiver_is_called_by_its_name_with_debug_on_loopback(receiver: Receiver, settings: Settings) -> None:
    settings.DEBUG = True
    assert call(f"http://localhost:{receiver.port}/hook?a=b") == 200
    (got,) = receiver.got
    assert (got.headers["host"], got.path) == (f"localhost:{receiver.port}", "/hook?a=b")


def test_a_redirect_into_our_network_is_not_followed(receiver: Receiver, settings: Settings) -> None:
    settings.DEBUG = True
    receiver.script.append(307)
    receiver.location = f"http://127.0.0.1:{receiver.port}/inside"
    assert call(receiver.url) == 307
    assert [got.path for got in receiver.got] == ["/hook"]


def test_a_name_that_nobody_knows_is_a_call_that_did_not_begin(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(CallNotBegun, match="the name is not known"):
        call("https://nobody.invalid/hook")
