"""Sequences of unequal length: padded into one array, with a mask that makes the layer skip the padding."""

# %% setup
import keras
import matplotlib.pyplot as plt
import numpy as np

keras.utils.set_random_seed(0)

# %% padding
if __name__ == "__main__":
    sequences = [[0.5, 0.9, 0.2], [0.7, 0.1, 0.8, 0.4, 0.6], [0.3]]
    # 짧은 시퀀스의 뒤를 0으로 채운다. 기본값 "pre"는 앞을 채운다 / zeros after the short ones; the default, "pre", puts them before
    padded = keras.utils.pad_sequences(sequences, padding="post", dtype="float32")
    print(padded)

# %% masking
if __name__ == "__main__":
    # 두 모델이 순환 층을, 곧 가중치를 함께 쓴다 / both models share the recurrent layer and so its weights
    recurrent = keras.layers.SimpleRNN(4, return_sequences=True)
    plain = keras.Sequential([keras.Input(shape=(None, 1)), recurrent])
    # Masking은 특성이 모두 mask_value인 타임스텝을 건너뛰라고 뒤의 층에 알린다 / Masking tells later layers to skip time steps whose features all equal mask_value
    masked = keras.Sequential(
        [keras.Input(shape=(None, 1)), keras.layers.Masking(mask_value=0.0), recurrent]
    )
    # (샘플, 타임스텝, 특성) / (samples, time steps, features)
    batch = padded[:, :, None]
    states = {
        "without mask": plain.predict(batch, verbose=0),
        "with mask": masked.predict(batch, verbose=0),
    }

# %% comparison
if __name__ == "__main__":
    # 채우지 않고 하나씩 넣었을 때의 마지막 상태와 비교한다 / compare with the last states of the sequences fed one by one, unpadded
    alone = [
        plain.predict(np.array(sequence, "float32")[None, :, None], verbose=0)[0, -1]
        for sequence in sequences
    ]
    difference = {}
    for name, values in states.items():
        difference[name] = np.abs(values[:, -1] - alone).max()
        print(f"{name:12s} last states differ by up to {difference[name]:.1e}")

# %% draw
if __name__ == "__main__":
    shortest, axes = plt.subplots(
        1, 2, figsize=(8, 3), sharey=True, layout="constrained"
    )
    for ax, (name, values) in zip(axes, states.items(), strict=True):
        # 타임스텝 0만 데이터이고 1부터는 채운 0이다 / only time step 0 holds data, the rest is padding
        ax.axvspan(0.5, 4.5, color="gray", alpha=0.15)
        ax.plot(values[2], marker="o", markersize=4)
        ax.set(title=name, xlabel="time step (gray: padding)", xlim=(-0.5, 4.5))
    axes[0].set_ylabel("state of the four units")

# %% report
if __name__ == "__main__":
    metrics = {
        "with_mask": difference["with mask"],
        "without_mask": difference["without mask"],
    }
    figures = {"shortest": shortest}
