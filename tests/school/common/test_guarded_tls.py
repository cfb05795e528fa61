"""The connection goes to a checked address, and yet TLS proves the name that was typed in."""

import datetime
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from pytest_django import Settings

from school.common.guarded import guarded_answer
from school.common.outside import CallNotBegun, authorities
from tests.school.automation.receiver import Receiver

NAME = "hook.example.com"


def certificate(folder: Path, name: str) -> Path:
    """A certificate for `name` that signs itself, with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder(subject, subject, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    encoding, plain = serialization.Encoding.PEM, serialization.NoEncryption()
    path = folder / f"{name}.pem"
    path.write_bytes(
        made.public_bytes(encoding) + key.private_bytes(encoding, serialization.PrivateFormat.PKCS8, plain)
    )
    return path


@pytest.fixture
def receiver(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settings: Settings
) -> Iterator[Receiver]:
    """A receiver with a certificate for the name in `request.param`, which is trusted; all names lead to loopback."""
    settings.DEBUG = True
    path = certificate(tmp_path, request.param)
    real = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", lambda host, *args, **named: real(loopback_for(host), *args, **named))
    authorities().load_verify_locations(path)
    with Receiver(certificate=path) as running:
        yield running


def loopback_for(host: str) -> str:
    return "127.0.0.1" if host == NAME else host


def call(receiver: Receiver) -> int:
    url = f"https://{NAME}:{receiver.port}/hook"
    return guarded_answer("POST", url, timeout=5, longest=1000, content=b"{}").status


@pytest.mark.parametrize("receiver", [NAME], indirect=True)
def test_the_name_is_proved(receiver: Receiver) -> None:
    assert call(receiver) == 200
    assert receiver.got[0].headers["host"] == f"{NAME}:{receiver.port}"


@pytest.mark.parametrize("receiver", ["other.example.com"], indirect=True)
def test_another_name_is_not_believed(receiver: Receiver) -> None:
    with pytest.raises(CallNotBegun):
        call(receiver)
    assert receiver.got == []
