"""Runs a command that gets a signal when the supervisor dies, even by kill -9.

A script of its own: it starts in a few milliseconds and becomes the command, so the process keeps its number.
Usage: leash.py SUPERVISOR_PID SIGNAL COMMAND...
"""

import ctypes
import os
import sys

PR_SET_PDEATHSIG = 1


def main() -> None:
    """Ask the kernel for the signal, then become the command. Elsewhere than on Linux, only the latter."""
    supervisor, signal_number, *command = sys.argv[1:]
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, int(signal_number), 0, 0, 0)
    if os.getppid() != int(supervisor):
        sys.exit("The supervisor is gone.")
    os.execv(command[0], command)  # noqa: S606  the supervisor's own command, no shell


if __name__ == "__main__":
    main()
