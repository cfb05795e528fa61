"""A load generator: so many keep-alive connections, each sending its next request when the answer is whole."""

import asyncio
import time
from collections.abc import Iterator
from dataclasses import dataclass

CONNECTIONS = 16


@dataclass(frozen=True, slots=True)
class Timing:
    """One run: seconds in all, and of each request."""

    seconds: float
    each: list[float]

    @property
    def rate(self) -> float:
        """Requests a second."""
        return len(self.each) / self.seconds

    def percentile(self, percent: float) -> float:
        """Milliseconds within which so many percent of the requests were answered."""
        ordered = sorted(self.each)
        return 1000 * ordered[min(len(ordered) - 1, int(len(ordered) * percent / 100))]


def run(port: int, requests: Iterator[bytes], count: int) -> Timing:
    """Send `count` requests and time them; an answer that is not a 2xx ends the run."""
    return asyncio.run(send_all(port, requests, count))


async def send_all(port: int, requests: Iterator[bytes], count: int) -> Timing:
    """All connections side by side."""
    shares = [[next(requests) for _ in range(first, count, CONNECTIONS)] for first in range(CONNECTIONS)]
    started = time.perf_counter()
    each = await asyncio.gather(*(send(port, share) for share in shares))
    return Timing(time.perf_counter() - started, [one for times in each for one in times])


async def send(port: int, requests: list[bytes]) -> list[float]:
    """One connection's requests, one after the other."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    times = []
    try:
        for request in requests:
            started = time.perf_counter()
            writer.write(request)
            await answer(reader)
            times.append(time.perf_counter() - started)
    finally:
        writer.close()
    return times


async def answer(reader: asyncio.StreamReader) -> bytes:
    """The body of one answer; RuntimeError when it is not a success."""
    head = (await reader.readuntil(b"\r\n\r\n")).lower()
    if b"transfer-encoding: chunked" in head:
        body = await chunks(reader)
    else:
        body = await reader.readexactly(int(head.partition(b"content-length:")[2].split(b"\r\n", 1)[0]))
    if head[9:10] != b"2":
        raise RuntimeError(f"{head[:60].decode()} {body[:500].decode(errors='replace')}")
    return body


async def chunks(reader: asyncio.StreamReader) -> bytes:
    """A chunked body."""
    body = b""
    while size := int(await reader.readline(), 16):
        body += await reader.readexactly(size)
        await reader.readline()
    await reader.readline()
    return body
