"""A bucket on loopback: moto's server in a process of its own, which can be stopped, frozen and started again."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Any

import boto3
import httpx2
import pytest
from botocore.config import Config
from pytest_django.fixtures import Settings

from project.settings.files import bucket

NAME = "school"
KEYS = {"access_key": "test", "secret_key": "test-secret", "region_name": "us-east-1"}
PATIENCE = 60


class Bucket:
    """A server with one bucket. Browsers reach it under another name than the product does."""

    def __init__(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as probe:
            self.port = probe.getsockname()[1]
        self.url, self.public_url = f"http://127.0.0.1:{self.port}", f"http://localhost:{self.port}"
        self.start()

    def start(self) -> None:
        """Run it, with an empty bucket."""
        command = [sys.executable, "-W", "ignore", "-m", "moto.server", "-H", "127.0.0.1", "-p", str(self.port)]
        environment = os.environ | {"AWS_EC2_METADATA_DISABLED": "true"}
        self.process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        until = time.monotonic() + PATIENCE
        while not self.answers():
            assert time.monotonic() < until
            assert self.process.poll() is None
        self.client.create_bucket(Bucket=NAME)

    def answers(self) -> bool:
        try:
            return httpx2.get(f"{self.url}/moto-api/", timeout=1).is_success
        except httpx2.TransportError:
            return False

    def freeze(self) -> None:
        """It takes connections and says nothing."""
        self.process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        self.process.send_signal(signal.SIGCONT)

    def stop(self) -> None:
        self.process.send_signal(signal.SIGCONT)
        self.process.kill()
        self.process.wait(PATIENCE)

    @property
    def client(self) -> Any:
        """The bucket by Amazon's own library."""
        return boto3.client(
            "s3",
            endpoint_url=self.url,
            aws_access_key_id=KEYS["access_key"],
            aws_secret_access_key=KEYS["secret_key"],
            region_name=KEYS["region_name"],
            config=Config(s3={"addressing_style": "path"}),
        )

    @property
    def keys(self) -> list[str]:
        """What is in the bucket."""
        return [item["Key"] for item in self.client.list_objects_v2(Bucket=NAME).get("Contents", ())]

    @property
    def storages(self) -> dict[str, Any]:
        """STORAGES of a school whose files are in this bucket."""
        files = bucket(NAME, endpoint_url=self.url, public_endpoint_url=self.public_url, **KEYS)
        return {
            "default": files,
            "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
        }


@pytest.fixture
def s3(settings: Settings) -> Iterator[Bucket]:
    """The school's files are in a bucket."""
    server = Bucket()
    settings.STORAGES = server.storages
    settings.S3_LINK_SECONDS = 60
    try:
        yield server
    finally:
        server.stop()
