"""The derivative of a composition of functions is the product of their derivatives."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np

x, y, b = 1.5, 1.0, -0.4  # 입력, 정답, 편향 / input, target, bias


# %% chain
def loss(w):
    z = w * x + b
    a = 1 / (1 + np.exp(-z))  # 시그모이드 / sigmoid
    return (a - y) ** 2


def slopes(w):
    """dL/da, da/dz and dz/dw at w."""
    z = w * x + b
    a = 1 / (1 + np.exp(-z))
    return 2 * (a - y), a * (1 - a), x


# %% run
if __name__ == "__main__":
    w = 0.7
    dl_da, da_dz, dz_dw = slopes(w)
    chained = dl_da * da_dz * dz_dw
    print(f"dL/da = {dl_da:+.4f}")
    print(f"da/dz = {da_dz:+.4f}")
    print(f"dz/dw = {dz_dw:+.4f}")
    print(f"product           {chained:+.6f}")

    # w를 아주 조금 바꿔 손실이 변하는 정도를 직접 잰다 / change w by a tiny amount and measure how the loss changes
    h = 1e-6
    numeric = (loss(w + h) - loss(w - h)) / (2 * h)
    print(f"finite difference {numeric:+.6f}")

# %% draw
if __name__ == "__main__":
    tangent, ax = plt.subplots()
    ws = np.linspace(-3, 4, 200)
    ax.plot(ws, loss(ws), label="loss")
    near = np.array([w - 1.2, w + 1.2])
    ax.plot(near, loss(w) + chained * (near - w), "--", label="slope by the chain rule")
    ax.plot(w, loss(w), "o", color="C1")
    ax.set(xlabel="w", ylabel="loss")
    ax.legend()

# %% report
if __name__ == "__main__":
    metrics = {
        "slope": chained,
        "difference_to_finite_differences": abs(chained - numeric),
    }
    figures = {"tangent": tangent}
