"""LNK910: what MkDocs' strict build would stop at."""

from __future__ import annotations

from pathlib import Path

import pytest

from guide.checks.finding import Finding
from guide.checks.link_judges import mkdocs_findings
from guide.checks.project import Project
from guide.checks.run import ordered
from guide.site import build_site
from tests.checks.cases import Right, Wrong, assert_found, assert_nothing
from tests.sites import page, swap

CASE = "docs/about/case.md"


def mkdocs(root: Path) -> list[Finding]:
    """What MkDocs warns of, as findings."""
    build = build_site(root, root / "site")
    return ordered(mkdocs_findings(Project(root, build.site), build.warnings))


FAIL = [
    Wrong("LNK910", "a page that is not there", page("Words.\n\n▶[Words](gone.md)"), "'gone.md'"),
    Wrong("LNK910", "an anchor that is not there", page("▶[Words](../index.md#gone)"), "does not contain an anchor '#gone'"),
    Wrong("LNK910", "an anchor of the same page", page("▶[Words](#gone)"), "#gone"),
    Wrong("LNK910", "an absolute address", page("▶[Words](/about/index.html)"), "absolute link"),
    Wrong(
        "LNK910", "a navigation entry", swap("mkdocs.yml", "plugins: []", "nav: [gone.md]\nplugins: []"), "gone.md", "mkdocs.yml"
    ),
    Wrong("LNK910", "an unknown claim", page("▶[Words](claim:weight)"), "unknown claim"),
]

PASS = [
    Right("LNK910", "a page and an anchor", page("[Words](../index.md#know-first) and [more](#here).\n\n## Here {#here}\n")),
    Right("LNK910", "another host", page("[Words](https://example.org/gone.md#gone)")),
    Right("LNK910", "a picture", page("![Words](../assets/guide.css)")),
]


@pytest.mark.parametrize("case", FAIL, ids=str)
def test_a_link_that_mkdocs_refuses_is_found(case: Wrong, tmp_path: Path) -> None:
    assert_found(case, tmp_path, mkdocs)


@pytest.mark.parametrize("case", PASS, ids=str)
def test_a_link_that_mkdocs_takes_is_left_alone(case: Right, tmp_path: Path) -> None:
    assert_nothing(case, tmp_path, mkdocs)
