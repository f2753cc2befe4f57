"""Landlock, Linux's sandbox for ordinary processes: write below given folders only.

The three system calls have no wrapper in the standard library; their numbers are the same on all processors.
https://docs.kernel.org/userspace-api/landlock.html
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import struct
import sys

CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446
NO_NEW_PRIVILEGES = 38  # prctl
WRITE, REMOVE_AND_MAKE, MOVE, TRUNCATE = 1 << 1, sum(1 << bit for bit in range(4, 13)), 1 << 13, 1 << 14


def write_only_below(*folders: str) -> bool:
    """Forbid this thread, and all that it starts, to write outside `folders`; reading stays free.

    False where the system has no Landlock (macOS, Linux before 5.13): nothing is forbidden then.
    """
    if sys.platform != "linux":
        return False
    libc = ctypes.CDLL(None, use_errno=True)
    version = libc.syscall(CREATE_RULESET, None, 0, 1)
    if version < 1:
        return False
    rights = WRITE | REMOVE_AND_MAKE | (MOVE if version >= 2 else 0) | (TRUNCATE if version >= 3 else 0)
    ruleset = libc.syscall(CREATE_RULESET, struct.pack("=Q", rights), 8, 0)
    if ruleset < 0:
        return False
    try:
        for folder in folders:
            with contextlib.suppress(FileNotFoundError):
                descriptor = os.open(folder, os.O_PATH | os.O_CLOEXEC)
                libc.syscall(ADD_RULE, ruleset, 1, struct.pack("=Qi", rights, descriptor), 0)
                os.close(descriptor)
        libc.prctl(NO_NEW_PRIVILEGES, 1, 0, 0, 0)
        return libc.syscall(RESTRICT_SELF, ruleset, 0) == 0
    finally:
        os.close(ruleset)
