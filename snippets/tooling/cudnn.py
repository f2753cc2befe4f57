"""Which settings of LSTM and GRU allow Keras to use cuDNN, and whether this machine can."""

# %% setup
import keras
import numpy as np

LSTM, GRU = keras.layers.LSTM, keras.layers.GRU


# %% conditions
def ruled_out_by(layer):
    """Names of the settings that do not meet the conditions listed by Keras."""
    settings = layer.get_config()
    met = {
        "activation": settings["activation"] == "tanh",
        "recurrent_activation": settings["recurrent_activation"] == "sigmoid",
        "recurrent_dropout": settings["recurrent_dropout"] == 0,
        "unroll": not settings["unroll"],
        "use_bias": settings["use_bias"],
        # GRU에만 있다 / only a GRU has it
        "reset_after": settings.get("reset_after", True),
    }
    return [name for name, is_met in met.items() if not is_met]


# %% run
if __name__ == "__main__":
    variants = [
        (LSTM, {}),
        (GRU, {}),
        # 입력에 대한 드롭아웃은 괜찮다 / dropout of the inputs is allowed
        (LSTM, {"dropout": 0.2}),
        (LSTM, {"activation": "relu"}),
        (LSTM, {"recurrent_activation": "hard_sigmoid"}),
        (LSTM, {"recurrent_dropout": 0.2}),
        (LSTM, {"unroll": True}),
        (LSTM, {"use_bias": False}),
        (GRU, {"reset_after": False}),
    ]
    x = np.zeros((2, 7, 3), "float32")
    ruled_out = 0
    for layer_class, settings in variants:
        reasons = ruled_out_by(layer_class(5, **settings))
        ruled_out += len(reasons) > 0
        try:
            # use_cudnn=True는 cuDNN을 쓰지 못하면 오류를 낸다. 기본값 "auto"는 조용히 다른 구현을 쓴다 / use_cudnn=True fails where cuDNN cannot be used; "auto", the default, silently takes another implementation
            layer_class(5, use_cudnn=True, **settings)(x)
            here = "yes"
        except ValueError:
            here = "no"
        name = f"{layer_class.__name__}({str(settings)[1:-1]})"
        print(
            f"{name:42s} settings {'exclude' if reasons else 'allow':7s}  here: {here}"
        )

# %% same_result
if __name__ == "__main__":
    x = np.random.default_rng(0).normal(size=(2, 7, 3)).astype("float32")
    default, unrolled = LSTM(5), LSTM(5, unroll=True)
    # 한 번 불러야 가중치가 생긴다 / the weights are made by the first call
    default(x)
    unrolled(x)
    unrolled.set_weights(default.get_weights())
    output = keras.ops.convert_to_numpy(default(x))
    difference = np.abs(output - keras.ops.convert_to_numpy(unrolled(x))).max()
    print(f"difference made by unroll=True: {difference:.1e}")

# %% report
if __name__ == "__main__":
    metrics = {"ruled_out": ruled_out, "difference": difference}
