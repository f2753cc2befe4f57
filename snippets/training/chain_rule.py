"""The slope of a chain of functions is the product of their slopes."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np

x, y, b = 1.5, 1.0, -0.4  # 입력, 정답, 편향 / input, target, bias


# %% chain
def loss(w):
    z = w * x + b
    a = 1 / (1 + np.exp(-z))
    return (a - y) ** 2


def slopes(w):
    """dL/da, da/dz and dz/dw at w."""
    a = 1 / (1 + np.exp(-(w * x + b)))
    return 2 * (a - y), a * (1 - a), x


# %% run
if __name__ == "__main__":
    w, h = 0.7, 1e-6
    parts = slopes(w)
    chained = np.prod(parts)
    numeric = (loss(w + h) - loss(w - h)) / (2 * h)
    for name, value in zip(("dL/da", "da/dz", "dz/dw"), parts, strict=True):
        print(f"{name} = {value:+.4f}")
    print(f"product {chained:+.6f}   finite difference {numeric:+.6f}")

    tangent, ax = plt.subplots()
    ws = np.linspace(-3, 4, 200)
    ax.plot(ws, loss(ws), label="loss")
    near = np.array([w - 1.2, w + 1.2])
    ax.plot(near, loss(w) + chained * (near - w), "--", label="slope by the chain rule")
    ax.plot(w, loss(w), "o", color="C1")
    ax.set(xlabel="w", ylabel="loss")
    ax.legend()
    metrics = {
        "slope": chained,
        "difference_to_finite_differences": abs(chained - numeric),
    }
    figures = {"tangent": tangent}
