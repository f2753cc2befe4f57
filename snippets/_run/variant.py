"""How a snippet is run: as it is written, on another backend, or with its seeds shifted."""

from __future__ import annotations

from dataclasses import dataclass

# What Keras computes with, and the distributions whose versions can then change an outcome.
BACKENDS = {"tensorflow": ("tensorflow",), "jax": ("jax", "jaxlib"), "torch": ("torch",)}
SEED_STEP = 1000  # between two repeats, so that a snippet that tries seeds 0, 1, 2, … never meets its own again


@dataclass(frozen=True)
class Variant:
    """The backend of Keras, and the number that is added to every seed."""

    backend: str = "tensorflow"
    shift: int = 0


AS_WRITTEN = Variant()


@dataclass(frozen=True)
class Order:
    """One run that is asked for: a snippet by its name, and how."""

    name: str
    variant: Variant = AS_WRITTEN

    @property
    def label(self) -> str:
        """The name with what differs from the code as it is written."""
        backend, shift = self.variant.backend, self.variant.shift
        return self.name + (f" ({backend})" if backend != "tensorflow" else "") + (f" +{shift}" if shift else "")


def repeats(name: str, backend: str, seeds: int) -> list[Order]:
    """The snippet with its own seeds, then with `seeds - 1` others."""
    return [Order(name, Variant(backend, SEED_STEP * i)) for i in range(seeds)]
