"""What a figure shows: its words, and which values of which claims are drawn."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator

from ..register.models import Id, Record, Text

Kind = Literal["panels", "bars", "people", "ranked", "grid", "timeline", "steps", "levels", "choose", "compare"]

Look = Literal["solid", "hatch", "outline"]
"""How a shape is filled; looks differ without colour."""


Shape = Literal["halving", "crest", "low"]
"""What a length of time stands for in a drawing of levels: a half-life, or a point of a sketch whose heights are not known."""


class Axis(Record):
    """The axis of one small drawing of levels, so that hours and weeks are never on one axis."""

    group: Text
    unit: Literal["hour", "day", "week", "month"]
    most: float = Field(gt=0, description="where the axis ends, in its unit")
    top: float | None = Field(None, gt=0, description="level at the top, in ng/mL; without it the drawing is a sketch")


class Shown(Record):
    """One thing that is drawn: a bar, a group of people, a panel, a step.

    ``what`` names the value of the claim that is drawn (its ``what`` in the register); without it only words are shown.
    """

    label: Text
    claim: Id
    what: Text | None = None
    group: Text | None = Field(None, description="heading above this and the following rows; or the column of a grid")
    note: Text | None = Field(None, description="words beside or below the drawing")
    look: Look = "solid"
    picture: Text | None = Field(None, description="name of a drawing (panels and steps)")
    mark: Literal["yes", "partly", "no", "not-found", "not-checked"] | None = Field(None, description="grids alone")
    part_of: Text | None = Field(None, description="people alone: the grid of 100 to which this group belongs")
    at: float | None = Field(None, description="levels alone: the level that the claim's time stands for, in ng/mL")
    range: Text | None = Field(None, description="levels alone: the claim's value for the range in which that time may lie")
    when: Text | None = Field(None, description="levels alone: the claim's value for the time of a level")
    shape: Shape | None = Field(None, description="levels alone: what the claim's time stands for")


class FigureRecord(Record):
    """One figure."""

    id: Id
    kind: Kind
    title: Text
    describes: Text = Field(description="what the drawing shows, for somebody who cannot see it")
    says: Text = Field(description="what a reader should take from it; its numbers must be values of the claims drawn")
    warning: Text | None = Field(None, description="what the figure must not be taken for")
    rows: list[Shown] = Field(min_length=1)
    unit: Literal["day", "week", "month"] | None = Field(None, description="bars alone: unit of the axis")
    most: float | None = Field(None, gt=0, description="bars alone: where the axis ends, in that unit")
    axes: list[Axis] = Field(default_factory=list, description="levels alone: the axis of each group that is drawn")
    columns: list[Text] = Field(default_factory=list, description="grids alone")
    tail: bool = Field(False, description="bars alone: every end is drawn as one that nobody can promise")
    stepper: bool = Field(False, description="panels alone: with scripts, one panel at a time")

    @model_validator(mode="after")
    def _axis(self) -> Self:
        if (self.kind == "bars") != (self.unit is not None and self.most is not None):
            raise ValueError("figures of kind bars, and no others, need unit and most")
        if (self.kind == "levels") != bool(self.axes):
            raise ValueError("figures of kind levels, and no others, need axes")
        groups = {row.group for row in self.rows if row.what is not None}
        if self.kind == "levels" and groups != {axis.group for axis in self.axes}:
            raise ValueError("every group of levels that draws a value needs one axis, and no other group has one")
        if self.kind == "people":
            missing = [row.label for row in self.rows if row.part_of is None or row.what is None]
            if missing:
                raise ValueError(f"people need part_of and what: {', '.join(missing)}")
        return self
