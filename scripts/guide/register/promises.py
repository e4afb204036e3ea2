"""What the site promises: the questions that it answers and where, and how it rates against published standards."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from .models import Id, Record, Text

Place = Annotated[
    str,
    Field(pattern=r"^[a-z0-9/-]+\.md#[a-z0-9-]+$", description="a page under docs/ and the id of a heading on it"),
]


class Question(Record):
    """Something that readers ask, or that pages about naltrexone say or leave out, and the sections that answer it.

    ``topic``: a question that treatment pages answer; ``contradiction``: a question that they answer against each other;
    ``missing``: what none of them says; ``claim``: a sentence that such pages print, weighed against the evidence.
    """

    id: Id
    kind: Literal["topic", "contradiction", "missing", "claim"]
    asks: Text = Field(description="the question, the contradiction or the sentence, in our own words")
    answers: list[Place] = Field(min_length=1)


Instrument = Literal["discern", "pemat-p", "ipdas", "hon", "nhs"]


class Verdict(Record):
    """How the site does on one item of a published standard, with the sections that prove it. We rate ourselves."""

    id: Id
    instrument: Instrument
    item: Text = Field(description="the item's number or name in the standard")
    asks: Text = Field(description="what the item asks, in our own words")
    verdict: Literal["yes", "partly", "no", "not-applicable"]
    score: int | None = Field(None, ge=1, le=5, description="DISCERN alone: 1 (no) to 5 (yes)")
    why: Text
    proof: list[Place] = Field(default_factory=list)

    @model_validator(mode="after")
    def _proven(self) -> Self:
        if self.verdict in ("yes", "partly") and not self.proof:
            raise ValueError("a verdict of yes or partly needs the sections that prove it (proof)")
        if (self.instrument == "discern") != (self.score is not None):
            raise ValueError("items of DISCERN, and no others, have a score of 1 to 5")
        return self
