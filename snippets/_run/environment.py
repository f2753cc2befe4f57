"""What surrounds a run and can change its outcome: settings, versions, the device."""

from __future__ import annotations

import functools
import importlib.metadata
import os
import platform
import shutil
import subprocess
from pathlib import Path

# Set before the first import of the numeric stack. One thread a child: 1 and 2 threads give different
# weights even with deterministic operations, and the children already fill the cores.
SETTINGS = {
    "KERAS_BACKEND": "tensorflow",
    "MPLBACKEND": "Agg",
    "MKL_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "PYTHONHASHSEED": "0",
    "TF_DETERMINISTIC_OPS": "1",
    "TF_NUM_INTEROP_THREADS": "1",
    "TF_NUM_INTRAOP_THREADS": "1",
}
QUIET = {"TF_CPP_MIN_LOG_LEVEL": "3", "GRPC_VERBOSITY": "ERROR"}

# What a child keeps of this process's environment: enough to find libraries and devices; no secrets, and no
# TF_… or XLA_… that could change numbers without being in the key.
KEPT = ("PATH", "LANG", "LC_ALL", "TZ", "SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
KEPT_PREFIXES = ("CUDA_", "NVIDIA_")


def for_children(home: Path, keras_home: Path, device: str) -> dict[str, str]:
    """The whole environment of the fork server and its children."""
    kept = {k: v for k, v in os.environ.items() if k in KEPT or k.startswith(KEPT_PREFIXES)}
    gpus = {"CUDA_VISIBLE_DEVICES": "-1"} if device == "cpu" else {"TF_FORCE_GPU_ALLOW_GROWTH": "true"}  # shared
    places = {"HOME": str(home), "KERAS_HOME": str(keras_home), "MPLCONFIGDIR": str(home / "matplotlib")}
    return kept | SETTINGS | QUIET | gpus | places


def versions(packages: tuple[str, ...]) -> dict[str, str]:
    """Installed versions by distribution, without importing any; 'missing' where there is none."""
    return {package: _version(package) for package in packages}


@functools.cache
def _version(package: str) -> str:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return "missing"


@functools.cache
def gpu() -> str | None:
    """The model of the first visible NVIDIA GPU, or None. Asks the driver's own tool; imports nothing."""
    if os.environ.get("CUDA_VISIBLE_DEVICES") in {"", "-1"} or not shutil.which("nvidia-smi"):
        return None
    command = ["nvidia-smi", "--query-gpu=name", "--format=csv,noheader"]
    try:
        answer = subprocess.run(command, capture_output=True, text=True, timeout=20, check=True).stdout
    except (subprocess.SubprocessError, OSError):
        return None
    return answer.splitlines()[0].strip() if answer.strip() else None


def device(packages: tuple[str, ...]) -> str:
    """The device class that a snippet with these packages runs on: a GPU's model, or 'cpu'."""
    return (gpu() or "cpu") if "tensorflow" in packages else "cpu"


@functools.cache
def processor() -> str:
    """The processor's name for people, e.g. 'AMD EPYC 9354 (x86_64)'."""
    info = Path("/proc/cpuinfo")
    names = [
        line.partition(":")[2].strip()
        for line in (info.read_text(errors="replace").splitlines() if info.exists() else [])
        if line.startswith("model name")
    ]
    return f"{names[0] if names else platform.processor() or 'CPU'} ({platform.machine()})"
