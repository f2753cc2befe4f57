"""What Keras has: layers, activations, optimizers, losses and metrics, asked of the library itself."""

# %% setup
import inspect
import textwrap

import keras


# %% listing
def class_names(module, base):
    """Names of the classes in a module of Keras that are a kind of `base`."""
    names = []
    for name, found in inspect.getmembers(module, inspect.isclass):
        # 바탕이 되는 클래스 자신은 세지 않는다 / the base class itself does not count
        if issubclass(found, base) and found is not base:
            names.append(name)
    return names


def show(names):
    """Print names in rows no wider than a page."""
    print(textwrap.fill(", ".join(names), width=84))


# %% layers
if __name__ == "__main__":
    layers = class_names(keras.layers, keras.layers.Layer)
    print(len(layers), "layers")
    show(layers)

# %% activations
if __name__ == "__main__":
    # 활성화 함수가 아니라 이름으로 찾거나 저장할 때 쓰는 함수 / no activations: they find one by its name or save it
    helpers = {"get", "serialize", "deserialize"}
    activations = []
    for name, _ in inspect.getmembers(keras.activations, inspect.isfunction):
        if name not in helpers:
            activations.append(name)
    print(len(activations), "activations")
    show(activations)

# %% optimizers
if __name__ == "__main__":
    optimizers = class_names(keras.optimizers, keras.optimizers.Optimizer)
    print(len(optimizers), "optimizers")
    for name in optimizers:
        # 클래스를 부를 때 주는 인자와 그 기본값 / the arguments of the class and their defaults
        arguments = inspect.signature(getattr(keras.optimizers, name)).parameters
        if "learning_rate" in arguments:
            print(f"{name:18s} learning_rate={arguments['learning_rate'].default}")
        else:
            # 다른 옵티마이저를 감싼다 / it is wrapped around other optimizers
            print(f"{name:18s} uses other optimizers")

# %% losses
if __name__ == "__main__":
    losses = class_names(keras.losses, keras.losses.Loss)
    print(len(losses), "losses")
    show(losses)

# %% evaluation_metrics
if __name__ == "__main__":
    evaluation_metrics = class_names(keras.metrics, keras.metrics.Metric)
    print(len(evaluation_metrics), "metrics")
    show(evaluation_metrics)

# %% report
if __name__ == "__main__":
    metrics = {
        "layers": len(layers),
        "activations": len(activations),
        "optimizers": len(optimizers),
        "losses": len(losses),
        "metrics": len(evaluation_metrics),
    }
