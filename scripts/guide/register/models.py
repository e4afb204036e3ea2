"""The shape of a fact: sources, claims, helplines, glossary terms, topics and certainty marks.

Sources use the field names of the Citation Style Language (CSL-JSON 1.0), so that Zotero, pandoc and citeproc read them;
our own fields (``kind``, ``seen``, ``integrity``, ``countries``) travel in CSL's ``custom`` object.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

Id = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80, description="lower case, digits, hyphens")]
Text = Annotated[str, Field(min_length=1, pattern=r"\S")]
Country = Annotated[str, Field(pattern=r"^[a-z]{2}$|^intl$", description="a code from countries.yml")]


def _real_date(text: str) -> str:
    """Refuse a date that no calendar has, such as 2026-02-30."""
    parts = [int(part) for part in text.split("-")]
    date(*[*parts, 1, 1][:3])
    return text


PartialDate = Annotated[
    str,
    Field(pattern=r"^\d{4}(-\d{2}(-\d{2})?)?$", description="YYYY, YYYY-MM or YYYY-MM-DD"),
    AfterValidator(_real_date),
]

How = Literal["whole", "section", "abstract", "excerpt", "second-hand"]
"""How much of a source somebody read; ``second-hand`` means only what another document says of it."""

CertaintyId = Literal["high", "moderate", "low", "very-low", "label", "guideline", "consensus", "unknown"]


class Record(BaseModel):
    """A record that refuses fields it does not know, so that a misspelt name is an error and not a lost fact."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True, allow_inf_nan=False)


class Reading(Record):
    """How and when a source was read."""

    how: How
    on: PartialDate
    where: Text | None = Field(None, description="the copy that was read, when it was not the original address")


class Name(Record):
    """An author: a person by family and given names, or a body by its literal name (CSL name object)."""

    family: Text | None = None
    given: Text | None = None
    literal: Text | None = None

    @model_validator(mode="after")
    def _one_form(self) -> Self:
        if (self.family is None) == (self.literal is None):
            raise ValueError("give either family (and given) or literal")
        return self


class Integrity(Record):
    """A published doubt about a source: a correction, an expression of concern, a retraction, or a superseded edition."""

    status: Literal["corrected", "concern", "retracted", "superseded"]
    says: Text
    on: PartialDate | None = None
    URL: str | None = Field(None, pattern=r"^https?://\S+$")


class Source(Record):
    """A document that says something (CSL item plus how and when we saw it)."""

    id: Id
    type: Literal[
        "article-journal", "book", "chapter", "report", "webpage", "thesis", "legislation", "regulation", "dataset", "document"
    ]
    kind: Literal[
        "label", "regulator", "guideline", "systematic-review", "trial", "cohort", "case-report", "review", "pk-study",
        "statistics", "textbook", "law", "service",
    ]  # fmt: skip
    title: Text
    author: list[Name] = Field(default_factory=list)
    issued: PartialDate | None = None
    container_title: Text | None = Field(None, alias="container-title")
    volume: str | None = None
    issue: str | None = None
    page: str | None = None
    publisher: Text | None = None
    DOI: str | None = Field(None, pattern=r"^10\.\d{4,9}/\S+$")
    PMID: str | None = Field(None, pattern=r"^\d{1,9}$")
    URL: str | None = Field(None, pattern=r"^https?://\S+$")
    countries: list[Country] = Field(min_length=1)
    seen: Reading
    integrity: Integrity | None = None
    note: Text | None = None

    @model_validator(mode="after")
    def _can_be_found(self) -> Self:
        if not (self.DOI or self.PMID or self.URL):
            raise ValueError("give at least one of DOI, PMID or URL, so that a reader can find it")
        return self


class Value(Record):
    """A number that the claim states, so that prose can be compared with it.

    ``value`` alone is an exact figure; ``min`` and ``max`` a range; ``min`` alone "at least"; ``max`` alone "up to".
    ``of`` is the denominator for a count of people ("65 of 100").
    """

    what: Text
    value: float | None = None
    min: float | None = None
    max: float | None = None
    of: float | None = None
    unit: Text = Field(description="a unit from units.yml")

    @model_validator(mode="after")
    def _one_form(self) -> Self:
        bounds = self.min is not None or self.max is not None
        if (self.value is not None) == bounds:
            raise ValueError("give value, or min and/or max")
        if self.min is not None and self.max is not None and self.min >= self.max:
            raise ValueError(f"min ({self.min:g}) must be below max ({self.max:g})")
        return self

    @property
    def numbers(self) -> tuple[float, ...]:
        """Every number in this value, the denominator last."""
        return tuple(n for n in (self.value, self.min, self.max, self.of) if n is not None)


class Locator(Record):
    """What one source says of the claim, and where it says it."""

    id: Id
    at: Text = Field(description="section, page, table or 'abstract'")
    says: Text = Field(description="what the source says, in our own words")
    checked: Reading | None = Field(None, description="when this very passage was read again for this claim")


class Difference(Record):
    """What somebody else (a clinic page, another guideline) says instead. No clinic or person is named."""

    says: Text
    who: Text
    verdict: Literal["agrees", "more-cautious", "less-cautious", "overclaims", "differs", "wrong", "unsafe"]


class Claim(Record):
    """One checkable statement with its certainty and its sources."""

    id: Id
    statement: Text
    public: Text = Field(description="the same in plain words, for a worried reader")
    values: list[Value] = Field(default_factory=list)
    countries: list[Country] = Field(min_length=1)
    certainty: CertaintyId
    why: Text = Field(description="why this certainty and not another")
    critical: bool = Field(False, description="somebody's life depends on it: it needs a source that was read at the original")
    sources: list[Locator] = Field(min_length=1)
    caveats: list[Text] = Field(default_factory=list)
    differs: list[Difference] = Field(default_factory=list)
    supersedes: list[Id] = Field(default_factory=list, description="ids that this claim had before")


class Helpline(Record):
    """A number to call or a service to reach. A number is published only with the page and date of its verification."""

    id: Id
    country: Country
    service: Text
    purpose: Text
    number: str | None = Field(None, pattern=r"^[0-9][0-9 -]*$", description="as it is dialled inside the country")
    emergency: bool = Field(False, description="the number for a life-threatening emergency")
    text: Text | None = Field(None, description="how to reach the service by text message")
    hours: Text | None = None
    URL: str = Field(pattern=r"^https?://\S+$", description="the service's own page")
    verified: Reading | None = None
    note: Text | None = None

    @model_validator(mode="after")
    def _number_is_verified(self) -> Self:
        if self.number and not self.verified:
            raise ValueError("a number needs verified (how, on, where); without it give only the URL")
        return self

    @property
    def dial(self) -> str | None:
        """The number as a ``tel:`` address takes it: digits alone."""
        return re.sub(r"\D", "", self.number) if self.number else None


class Term(Record):
    """A glossary entry."""

    id: Id
    term: Text
    means: Text
    also: list[Text] = Field(default_factory=list, description="other names, and what people type")
    claims: list[Id] = Field(default_factory=list, description="claims that the definition rests on")
    see: list[Id] = Field(default_factory=list, description="related terms")


class Certainty(Record):
    """One mark for how sure we are, explained once on the site."""

    id: CertaintyId
    mark: Annotated[str, Field(min_length=1, max_length=1, description="one character, told apart without colour")]
    name: Text
    means: Text
    use: Text = Field(description="when an editor chooses it")


class Topic(Record):
    """A subject of the register: one page of claims."""

    id: Id
    title: Text
    page: Annotated[str, Field(pattern=r"^[a-z0-9/-]+\.md$", description="the page under docs/ that lists its claims")]


class CountryName(Record):
    """A country code with its name and how to say that something is true there."""

    id: Country
    name: Text
    short: Text
