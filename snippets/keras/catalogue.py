"""What Keras has: layers, activations, optimizers, losses and metrics, asked of the library itself."""

# %% setup
import inspect

import keras


# %% listing
def classes(module, base):
    """Names of the public classes of a module that derive from a base class."""
    found = inspect.getmembers(module, inspect.isclass)
    return sorted(
        name for name, kind in found if issubclass(kind, base) and kind is not base
    )


def show(names, width=84):
    """Print names in rows no wider than a page."""
    row = ""
    for name in names:
        if len(row) + len(name) > width:
            print(row.rstrip(", "))
            row = ""
        row += f"{name}, "
    print(row.rstrip(", "))


# %% layers
if __name__ == "__main__":
    layers = classes(keras.layers, keras.layers.Layer)
    print(len(layers), "layers")
    show(layers)

# %% activations
if __name__ == "__main__":
    functions = inspect.getmembers(keras.activations, inspect.isfunction)
    helpers = {"get", "serialize", "deserialize"}
    activations = [name for name, _ in functions if name not in helpers]
    print(len(activations), "activations")
    show(activations)

# %% optimizers
if __name__ == "__main__":
    optimizers = classes(keras.optimizers, keras.optimizers.Optimizer)
    for name in optimizers:
        signature = inspect.signature(getattr(keras.optimizers, name))
        rate = signature.parameters.get("learning_rate")
        if rate is not None and isinstance(rate.default, float):
            print(f"{name:14s} learning_rate={rate.default}")

# %% losses
if __name__ == "__main__":
    losses = classes(keras.losses, keras.losses.Loss)
    print(len(losses), "losses")
    show(losses)

# %% metrics
if __name__ == "__main__":
    metric_names = classes(keras.metrics, keras.metrics.Metric)
    print(len(metric_names), "metrics")
    show(metric_names)
    metrics = {
        "layers": len(layers),
        "activations": len(activations),
        "optimizers": len(optimizers),
        "losses": len(losses),
        "metrics": len(metric_names),
    }
