"""The sidecar `<folder>/<name>.yml` of a snippet: the words and bounds around its code."""

from __future__ import annotations

import ast
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, field_validator, model_validator

from .faults import nearest
from .messages import say
from .model import Model, Number, Text, Truth, Words, matching

Name = Annotated[str, matching(r"^[a-z][a-z0-9_]*$", "form-name")]

YES_NO = "yes-no"  # the format of a metric that is 1 for yes and 0 for no


def _expression(value: str) -> str:
    try:
        ast.parse(value, mode="eval")
    except SyntaxError:
        raise ValueError(say("no-expression", found=value)) from None
    return value


Expression = Annotated[Text, AfterValidator(_expression)]


def _line(value: str) -> str:
    if "\n" in value or not value.strip():
        raise ValueError(say("try-lines"))
    return value


Line = Annotated[Text, AfterValidator(_line)]


class Bilingual(Model):
    """The same words in Korean and English, without markup."""

    ko: Words
    en: Words

    def __getitem__(self, language: str) -> str:
        return self.ko if language == "ko" else self.en


class Caption(Bilingual):
    """What stands under a figure; `alt` describes it to those who cannot see it, where the caption does not."""

    alt: Bilingual | None = Field(None, description="what the figure shows, for those who cannot see it")
    animate: Literal["points", "lines", "panels"] | None = Field(
        None, description="what a reader may see come one after the other, where time is the idea"
    )


class Diagram(Bilingual):
    """A drawing of what a run left: a Keras model, or an idea of the glossary with the run's own numbers.

    Expressions are evaluated after the run, in the snippet's own namespace.
    """

    model: Expression = Field("", description="an expression that gives a built Keras model, such as its variable")
    idea: Text = Field("", description="a drawing of glossary/diagrams/ideas/ that shows these values")
    values: dict[Name, Expression] = Field(default_factory=dict, description="expressions for numbers that it shows")

    @model_validator(mode="after")
    def _one_kind(self) -> Diagram:
        if bool(self.model) == bool(self.idea) or bool(self.idea) != bool(self.values):
            raise ValueError(say("diagram-kind"))
        return self


class Published(Model):
    """A number that others have printed for the same experiment, or two of them."""

    value: Number | tuple[Number, Number] = Field(description="a number, or two that were printed, each judged alone")
    source: Bilingual = Field(description="who printed it")
    because: Bilingual | None = Field(
        None, description="why a run does not reach it; needed where it is out of bounds"
    )

    @property
    def values(self) -> tuple[float, ...]:
        """The one value, or both."""
        return self.value if isinstance(self.value, tuple) else (self.value,)


class Metric(Model):
    """One measured number: what it is called, how it is printed, and where it must lie."""

    label: Bilingual = Field(description="what the number is called")
    format: Text = Field(".4g", description="a Python format specification, such as .1% or .4f; yes-no for 1 and 0")
    accept: tuple[Number, Number] = Field(description="lowest and highest value of a good run")
    accept_gpu: tuple[Number, Number] | None = Field(None, description="the same on a GPU, where it differs")
    published: Published | None = Field(None, description="what others print for it")
    compares: Truth = Field(
        False, description="it is itself a comparison (a difference, a ratio, a count of wins), which its bounds hold"
    )

    @field_validator("format")
    @classmethod
    def _formats(cls, value: str) -> str:
        if value == YES_NO:
            return value
        try:
            format(0.5, value)
        except ValueError:
            raise ValueError(say("bad-format")) from None
        return value

    @field_validator("accept", "accept_gpu")
    @classmethod
    def _ordered(cls, value: tuple[float, float] | None) -> tuple[float, float] | None:
        if value and value[0] > value[1]:
            raise ValueError(say("unordered"))
        return value

    @property
    def reproduced(self) -> bool | None:
        """Whether all that others printed lies within the bounds of a CPU run; None where nobody printed anything."""
        low, high = self.accept
        return all(low <= value <= high for value in self.published.values) if self.published else None

    @model_validator(mode="after")
    def _explained(self) -> Metric:
        if self.reproduced is False and self.published.because is None:
            raise ValueError(say("because-missing"))
        if self.reproduced and self.published.because is not None:
            raise ValueError(say("because-idle"))
        return self


class Try(Bilingual):
    """A variant of the snippet, executed as a snippet of its own: what happens when one line is changed."""

    old: Line = Field(description="text within one line of the code, which stands in the file once")
    new: Line = Field(description="what stands there instead")
    accept: dict[Name, tuple[Number, Number]] = Field(
        min_length=1, description="the bounds of those of the snippet's metrics that the answer speaks of"
    )

    @field_validator("accept")
    @classmethod
    def _ordered(cls, value: dict[str, tuple[float, float]]) -> dict[str, tuple[float, float]]:
        if any(low > high for low, high in value.values()):
            raise ValueError(say("unordered"))
        return value


class Sidecar(Model):
    """The words and bounds around a snippet's code."""

    title: Bilingual = Field(description="what the snippet shows, in a few words")
    figures: dict[Name, Caption] = Field(default_factory=dict, description="a caption for each figure")
    hero: Text = Field("", description="the figure that opens a term's page; the first, where it is not given")
    labels: dict[Text, Text] = Field(
        default_factory=dict, description="Korean for texts that the code writes into figures; {} stands for a number"
    )
    diagrams: dict[Name, Diagram] = Field(default_factory=dict, description="drawings of what the run left")
    metrics: dict[Name, Metric] = Field(default_factory=dict, description="each metric with its bounds")
    tries: dict[Name, Try] = Field(
        default_factory=dict, description="variants of one line, executed too: answers of “change it” in lessons"
    )
    orders: tuple[tuple[Text, ...], ...] = Field(
        (), description="metrics from smallest to largest, where a text ranks them; holds in every run and seed"
    )
    data: tuple[Text, ...] = Field((), description="data sets of snippets/datasets.yml that it loads")
    timeout: Number = Field(120, gt=0, description="seconds until it is stopped")
    memory: Number = Field(6, gt=0, description="GiB of data that it may hold in memory")
    timed: Truth = Field(False, description="it measures times, which differ from run to run")
    needs: tuple[Literal["gpu"], ...] = Field((), description="hardware without which it cannot run")
    unsupported: dict[Literal["jax", "torch"], Bilingual] = Field(
        default_factory=dict, description="backends of Keras on which it does not give these numbers, and why"
    )

    @property
    def asked(self) -> dict[str, dict[str, str]]:
        """What the run is asked for each diagram: a model under '', or values by name."""
        return {name: {"": one.model} if one.model else dict(one.values) for name, one in self.diagrams.items()}

    @model_validator(mode="after")
    def _hero_is_drawn(self) -> Sidecar:
        if self.hero and self.hero not in self.figures:
            raise ValueError(say("hero-no-figure", name=self.hero, known=", ".join(self.figures) or say("none")))
        return self

    @model_validator(mode="after")
    def _tries_are_of_metrics(self) -> Sidecar:
        for one in self.tries.values():
            for name in one.accept:
                if name not in self.metrics:
                    near, known = nearest(name, self.metrics), ", ".join(self.metrics) or say("none")
                    raise ValueError(say("try-no-metric", name=name, nearest=near, known=known))
        return self

    @model_validator(mode="after")
    def _orders_are_of_metrics(self) -> Sidecar:
        for order in self.orders:
            if len(set(order)) < 2 or len(set(order)) < len(order):
                raise ValueError(say("order-short"))
            for name in order:
                if name not in self.metrics:
                    near, known = nearest(name, self.metrics), ", ".join(self.metrics) or say("none")
                    raise ValueError(say("order-no-metric", name=name, nearest=near, known=known))
        return self
