"""What surrounds a run and can change its outcome: settings, versions, the device."""

from __future__ import annotations

import functools
import importlib.metadata
import os
import platform
import shutil
import subprocess
from pathlib import Path

from .variant import BACKENDS

# Set before the first import of the numeric stack. One thread a child: 1 and 2 threads give different
# weights even with deterministic operations, and the children already fill the cores.
SETTINGS = {
    "MPLBACKEND": "Agg",
    "MKL_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "PYTHONHASHSEED": "0",
    "TF_DETERMINISTIC_OPS": "1",
    "TF_NUM_INTEROP_THREADS": "1",
    "TF_NUM_INTRAOP_THREADS": "1",
}
# Same numbers from run to run, and one thread, also on the other backends.
SETTINGS_OF = {
    "tensorflow": {},
    "jax": {
        "XLA_FLAGS": "--xla_cpu_multi_thread_eigen=false --xla_gpu_deterministic_ops=true",
        "XLA_PYTHON_CLIENT_PREALLOCATE": "false",  # children share a GPU
    },
    "torch": {"CUBLAS_WORKSPACE_CONFIG": ":4096:8"},
}
QUIET = {"TF_CPP_MIN_LOG_LEVEL": "3", "GRPC_VERBOSITY": "ERROR"}

# What a child keeps of this process's environment: enough to find libraries and devices; no secrets, and no
# TF_… or XLA_… that could change numbers without being in the key.
KEPT = ("PATH", "LANG", "LC_ALL", "TZ", "SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
KEPT_PREFIXES = ("CUDA_", "NVIDIA_")


def settings(backend: str) -> dict[str, str]:
    """What is set in a child's environment and can change its numbers."""
    return {"KERAS_BACKEND": backend, **SETTINGS, **SETTINGS_OF[backend]}


def for_children(home: Path, backend: str, device: str) -> dict[str, str]:
    """The whole environment of the fork server and its children; `home` is their own, and has `keras/datasets`."""
    kept = {k: v for k, v in os.environ.items() if k in KEPT or k.startswith(KEPT_PREFIXES)}
    hidden = {"CUDA_VISIBLE_DEVICES": "-1", "JAX_PLATFORMS": "cpu"}
    gpus = hidden if device == "cpu" else {"TF_FORCE_GPU_ALLOW_GROWTH": "true"}  # shared
    places = {"HOME": str(home), "KERAS_HOME": str(home / "keras"), "MPLCONFIGDIR": str(home / "matplotlib")}
    return kept | settings(backend) | QUIET | gpus | places


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


def device(packages: tuple[str, ...], gpu_model: str | None) -> str:
    """The device class that a snippet with these packages runs on: a GPU's model, or 'cpu'."""
    uses_it = any(name in packages for names in BACKENDS.values() for name in names)
    return (gpu_model or "cpu") if uses_it else "cpu"


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
