"""The calendar of these tests stands still: the tiny site was checked on this day."""

from __future__ import annotations

from datetime import date

import pytest

from guide.checks import front_matter


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(front_matter, "TODAY", lambda: date(2026, 11, 22))
