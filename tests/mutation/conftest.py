"""One build of the real site per test process."""

from __future__ import annotations

import pytest

from guide.checks.project import Project
from guide.site import build_site
from tests.mutation.render import Renderer
from tests.mutation.site import ROOT, Site


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The real site, built once, with a renderer."""
    folder = tmp_path_factory.mktemp("mutation") / "site"
    build_site(ROOT, folder)
    return Site(Project(ROOT, folder), Renderer(ROOT, folder))
