"""Hypothesis without a clock and without chance: the same examples on every machine, slow or fast."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("same-everywhere", deadline=None, derandomize=True, database=None)
settings.load_profile("same-everywhere")
