"""A timeline of neural networks: the two winters, and the research that went on before, in and after them."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np

# 해와 사건 / year and event
events = {
    1943: "McCulloch & Pitts: neuron",
    1958: "Rosenblatt: perceptron",
    1969: "Minsky & Papert: Perceptrons",
    1970: "Linnainmaa: reverse mode",
    1973: "Lighthill report",
    1980: "Fukushima: neocognitron",
    1986: "Rumelhart et al.: backpropagation",
    1987: "Lisp machines collapse",
    1989: "LeCun et al.: convolution",
    1997: "Hochreiter & Schmidhuber: LSTM",
    1998: "LeCun et al.: LeNet-5",
    2006: "Hinton et al.: deep belief nets",
    2012: "Krizhevsky et al.: AlexNet",
    2016: "AlphaGo beats Lee Sedol",
    2017: "Vaswani et al.: Transformer",
}
# 흔히 드는 기간. 경계는 글마다 조금씩 다르다 / as they are often given; authors differ on the dates
winters = {"first winter": (1974, 1980), "second winter": (1987, 1993)}

# %% run
if __name__ == "__main__":
    for year, event in events.items():
        print(year, event)

    winter_years = 0
    for name, (start, end) in winters.items():
        print(f"{name}: {start} to {end}")
        winter_years += end - start
    # diff는 이웃한 두 해의 차이를 구한다 / diff takes the differences between neighboring years
    longest_gap = np.diff(list(events)).max()
    print("years of both winters:", winter_years)
    print("longest gap between two events:", longest_gap, "years")

# %% draw
if __name__ == "__main__":
    timeline, ax = plt.subplots(figsize=(8, 6.6), layout="constrained")
    for row, (name, (start, end)) in enumerate(winters.items()):
        ax.axvspan(start, end, alpha=0.2, color="C0")
        ax.text((start + end) / 2, -1 - row, name, ha="center", va="center", fontsize=8)
    for row, (year, event) in enumerate(reversed(events.items())):
        ax.plot(year, row, "o", color="C1")
        # 글은 점에서 6포인트 떨어져 그림 안쪽에 놓인다 / the text stands 6 points away from its dot, on the inner side
        late = year > 1985
        ax.annotate(
            event,
            (year, row),
            xytext=(-6 if late else 6, 0),
            textcoords="offset points",
            ha="right" if late else "left",
            va="center",
            fontsize=8,
        )
    ax.spines["left"].set_visible(False)
    ax.set(xlabel="year", yticks=[], ylim=(-2.6, len(events)), xlim=(1938, 2022))

# %% report
if __name__ == "__main__":
    metrics = {
        "events": len(events),
        "winter_years": winter_years,
        "longest_gap": longest_gap,
    }
    figures = {"timeline": timeline}
