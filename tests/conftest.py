"""What several folders of tests share."""

from __future__ import annotations

from pathlib import Path

import pytest

from guide.checks import link_judges
from tests.checks.stubs import stub


@pytest.fixture
def quiet_judges(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Link judges that find nothing, at once: their own work is tested by itself."""
    said = {"lychee": '{"error_map": {}}', "linkchecker": "valid\n"}
    monkeypatch.setattr(link_judges, "program", lambda name: stub(tmp_path / name, said[name]))
