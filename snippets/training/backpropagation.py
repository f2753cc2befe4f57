"""Backpropagation in a few lines of NumPy: checked against finite differences, then used to train on digits."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split


# %% network
def initial_weights(rng, widths=(64, 64, 10)):
    """Small random weights and zero biases of two layers."""
    n_in, n_hidden, n_out = widths
    w1 = rng.normal(size=(n_in, n_hidden)) * np.sqrt(1 / n_in)
    w2 = rng.normal(size=(n_hidden, n_out)) * np.sqrt(1 / n_hidden)
    return [(w1, np.zeros(n_hidden)), (w2, np.zeros(n_out))]


def loss_and_gradients(x, y, weights):
    """Cross-entropy of a tanh-softmax network and its gradients, from the last layer to the first."""
    (w1, b1), (w2, b2) = weights
    # 순전파: 은닉층은 tanh, 출력층은 소프트맥스 / forward: tanh in the hidden layer, softmax in the output layer
    h = np.tanh(x @ w1 + b1)
    z = h @ w2 + b2
    # 가장 큰 값을 빼도 소프트맥스는 같고, exp가 넘치지 않는다 / softmax is the same without the largest value, and exp cannot overflow
    p = np.exp(z - z.max(axis=1, keepdims=True))
    p = p / p.sum(axis=1, keepdims=True)
    # 샘플마다 정답 숫자에 매긴 확률만 고른다 / of each sample, only the probability of its right digit
    p_right = p[np.arange(len(y)), y]
    loss = -np.mean(np.log(p_right))
    # 역전파: 손실을 z로 미분하면 확률 - 원-핫 정답 / backward: the loss by z is the probability minus the one-hot answer
    d2 = (p - np.eye(10)[y]) / len(y)
    # 한 층 뒤로, tanh의 기울기 1 - h²을 곱해 / one layer back, times 1 - h², the slope of tanh
    d1 = (d2 @ w2.T) * (1 - h**2)
    return loss, [(x.T @ d1, d1.sum(axis=0)), (h.T @ d2, d2.sum(axis=0))]


# %% check
def check(x, y, weights, rng, tries=50, h=1e-5):
    """Largest relative difference from central finite differences, over randomly chosen weights."""
    _, gradients = loss_and_gradients(x, y, weights)
    worst = 0.0
    for _ in range(tries):
        # 아무 층에서나 가중치 하나를 고른다 / pick one weight of either layer
        layer = rng.integers(2)
        w, _ = weights[layer]
        i = rng.integers(w.shape[0])
        j = rng.integers(w.shape[1])
        # 그 가중치만 h만큼 늘리고 줄여 손실을 잰다 / the loss with this one weight h higher, then h lower
        kept = w[i, j]
        w[i, j] = kept + h
        above, _ = loss_and_gradients(x, y, weights)
        w[i, j] = kept - h
        below, _ = loss_and_gradients(x, y, weights)
        w[i, j] = kept
        numeric = (above - below) / (2 * h)
        exact = gradients[layer][0][i, j]
        # 둘 다 0에 가까우면 0.001로 나눈다 / where both are near 0, divide by 0.001
        size = max(abs(numeric) + abs(exact), 1e-3)
        worst = max(worst, abs(numeric - exact) / size)
    return worst


# %% verify
if __name__ == "__main__":
    digits = load_digits()
    # 픽셀은 0~16이므로 16으로 나눈다 / pixels go from 0 to 16, hence the division by 16
    x_train, x_test, y_train, y_test = train_test_split(
        digits.data / 16,
        digits.target,
        test_size=0.3,
        random_state=0,
        stratify=digits.target,
    )
    rng = np.random.default_rng(0)
    weights = initial_weights(rng)
    error = check(x_train[:100], y_train[:100], weights, rng)
    print(f"gradient check, largest relative difference: {error:.1e}")

# %% train
if __name__ == "__main__":
    learning_rate = 0.2
    losses = []
    for _ in range(40):
        order = rng.permutation(len(x_train))  # 에폭마다 섞는다 / shuffled every epoch
        for start in range(0, len(order), 32):
            rows = order[start : start + 32]
            _, gradients = loss_and_gradients(x_train[rows], y_train[rows], weights)
            (w1, b1), (w2, b2) = weights
            (dw1, db1), (dw2, db2) = gradients
            weights = [
                (w1 - learning_rate * dw1, b1 - learning_rate * db1),
                (w2 - learning_rate * dw2, b2 - learning_rate * db2),
            ]
        loss, _ = loss_and_gradients(x_train, y_train, weights)
        losses.append(loss)
    print(f"training loss after 1 epoch:   {losses[0]:.4f}")
    print(f"training loss after 40 epochs: {losses[-1]:.4f}")

    (w1, b1), (w2, b2) = weights
    scores = np.tanh(x_test @ w1 + b1) @ w2 + b2
    predicted = scores.argmax(axis=1)
    accuracy = np.mean(predicted == y_test)
    print(f"test accuracy: {accuracy:.3f}")

# %% draw
if __name__ == "__main__":
    curve, ax = plt.subplots()
    ax.semilogy(range(1, 41), losses)
    ax.set(xlabel="epoch", ylabel="training loss")

# %% report
if __name__ == "__main__":
    metrics = {"gradient_error": error, "test_accuracy": accuracy}
    figures = {"curve": curve}
