"""What Keras has: layers, activations, optimizers, losses, metrics and data sets, asked of the library itself."""

# %% setup
import inspect
import textwrap

import keras


# %% listing
def class_names(module, base):
    """Names of the classes in a module of Keras that are subclasses of `base`."""
    names = []
    for name, found in inspect.getmembers(module, inspect.isclass):
        # 다른 이름으로 한 번 더 나오는 것은 세지 않는다(Conv2D와 Convolution2D) / second names do not count (Conv2D is also Convolution2D)
        second_name = name != found.__name__
        # 바탕이 되는 클래스 자신도 세지 않는다 / nor does the base class itself
        if issubclass(found, base) and found is not base and not second_name:
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
    # 활성화 함수가 아니라, 이름으로 찾거나 저장할 때 쓰는 함수 / not activations: they find one by its name or save it
    helpers = {"get", "serialize", "deserialize"}
    activations = []
    for name, found in inspect.getmembers(keras.activations, inspect.isfunction):
        # swish는 silu의 다른 이름이다 / swish is a second name of silu
        if name not in helpers and name == found.__name__:
            activations.append(name)
    print(len(activations), "activations")
    show(activations)

# %% optimizers
if __name__ == "__main__":
    optimizers = class_names(keras.optimizers, keras.optimizers.Optimizer)
    print(len(optimizers), "optimizers")
    for name in optimizers:
        # 클래스를 부를 때 주는 인자와 그 기본값 / the arguments of the class and their default values
        arguments = inspect.signature(getattr(keras.optimizers, name)).parameters
        if "learning_rate" in arguments:
            print(f"{name:18s} learning_rate={arguments['learning_rate'].default}")
        else:
            # 다른 옵티마이저를 감싸는 것 / it wraps other optimizers
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

# %% data_sets
if __name__ == "__main__":
    # keras.datasets.mnist.load_data()처럼 불러온다 / load one as in keras.datasets.mnist.load_data()
    data_sets = []
    for name, _ in inspect.getmembers(keras.datasets, inspect.ismodule):
        data_sets.append(name)
    print(len(data_sets), "data sets")
    show(data_sets)

# %% report
if __name__ == "__main__":
    metrics = {
        "layers": len(layers),
        "activations": len(activations),
        "optimizers": len(optimizers),
        "losses": len(losses),
        "metrics": len(evaluation_metrics),
        "data_sets": len(data_sets),
    }
