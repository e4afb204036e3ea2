"""Running the command ``guide`` inside a copy of the tiny site."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from guide.cli import main
from tests.sites import Files, copy_site


def guide(folder: Path, *words: str) -> Result:
    """Run the command in ``folder``. Anything but an orderly exit is raised."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        result = CliRunner().invoke(main, list(words))
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def guide_on(folder: Path, files: Files, *words: str) -> Result:
    """Run the command in a copy of the tiny site with changed files."""
    return guide(copy_site(folder / "site", files), *words)
