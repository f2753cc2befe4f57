"""What the code of a snippet imports and where its random numbers come from."""

from __future__ import annotations

import ast

SEEDING = {"set_random_seed", "default_rng"}
SEED_ARGUMENTS = {"random_state", "seed"}


def imports(text: str) -> frozenset[str]:
    """Top-level names of all modules that the source imports."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add("." * node.level + (node.module or "").split(".")[0])
    return frozenset(found)


def seeds(text: str) -> tuple[int, ...]:
    """Seeds given as numbers to `keras.utils.set_random_seed`, `default_rng` or `random_state=`, sorted."""
    given = [seed for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call) for seed in _seeds_of(node)]
    numbers = {seed.value for seed in given if isinstance(seed, ast.Constant) and isinstance(seed.value, int)}
    return tuple(sorted(numbers))


def _seeds_of(call: ast.Call) -> list[ast.expr]:
    """The expressions of a call that are seeds."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    return [k.value for k in call.keywords if k.arg in SEED_ARGUMENTS] + (call.args[:1] if name in SEEDING else [])


class ShiftedSeeds(ast.NodeTransformer):
    """Wraps every expression that is a seed into a call of `function`; line numbers stay."""

    def __init__(self, function: str) -> None:
        self.function = function

    def visit_Call(self, node: ast.Call) -> ast.Call:
        """A call with its seeds wrapped."""
        self.generic_visit(node)
        for seed in _seeds_of(node):
            wrapped = ast.copy_location(ast.Call(ast.Name(self.function, ast.Load()), [seed], []), seed)
            node.args = [wrapped if given is seed else given for given in node.args]
            for keyword in node.keywords:
                keyword.value = wrapped if keyword.value is seed else keyword.value
        return ast.fix_missing_locations(node)
