"""LNK911 and LNK912: linkchecker and lychee, run as they are, on one site that holds every case on a page of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from guide.checks.finding import Finding
from guide.checks.link_judges import LinkJudges
from tests.checks.cases import Right, Wrong, place_of, report, unmarked
from tests.sites import build, copy_site, page, swap


def case_page(name: str, body: str) -> dict[str, str]:
    """A page for one case."""
    return page(body, f"docs/about/{name}.md")


FAIL = [
    Wrong("LNK911", "a page that is not there", case_page("one", "Words.\n\n▶[Words](lost.md)"), "directory: 'about/lost.md'"),
    Wrong("LNK911", "a picture that is not there", case_page("two", "▶![Words](../assets/gone.png)"), "../assets/gone.png"),
    Wrong("LNK911", "raw HTML", case_page("three", '<a href="gone.html">Words</a>'), "(gone.html)", "docs/about/three.md"),
    Wrong("LNK912", "a page that is not there", case_page("four", "Words.\n\n▶[Words](gone.md)"), "about/gone.md"),
    Wrong("LNK912", "an anchor that is not there", case_page("five", "Words, ▶[words](../index.md#gone)."), "index.html#gone"),
    Wrong("LNK912", "an anchor of the same page", case_page("six", '<a href="#gone">Words</a>'), "#gone", "docs/about/six.md"),
]

PASS = [
    Right("LNK911", "a page and a picture", case_page("seven", "[Words](../index.md), ![words](../assets/guide.css)")),
    Right("LNK911", "another host, which is not asked", case_page("eight", "[Words](https://example.org/gone)")),
    Right("LNK912", "an anchor that is there", case_page("nine", "[Words](../index.md#know-first)")),
    Right("LNK912", "an anchor of the same page", case_page("ten", "[Words](#here)\n\n## Here {#here}\n")),
]


def judged(root: Path) -> list[Finding]:
    """What both judges find on a copy of the site."""
    project = build(root)
    assert project.site is not None
    with LinkJudges(project, project.site) as judges:
        return list(judges.findings())


@pytest.fixture(scope="module")
def findings(tmp_path_factory: pytest.TempPathFactory) -> list[Finding]:
    """What both judges find on the site with all cases."""
    files = {name: text for case in (*FAIL, *PASS) for name, text in unmarked(case.files)[0].items()}
    return judged(copy_site(tmp_path_factory.mktemp("judges") / "site", files))


@pytest.mark.parametrize("case", FAIL, ids=str)
def test_a_dead_link_is_found(case: Wrong, findings: list[Finding]) -> None:
    path, line, column = place_of(case, unmarked(case.files)[1])
    found = [finding for finding in findings if (finding.rule, finding.path) == (case.rule, path)]
    assert [(finding.line, finding.column) for finding in found] == [(line, column)], report(findings)
    assert case.says in found[0].message


@pytest.mark.parametrize("case", PASS, ids=str)
def test_a_live_link_is_left_alone(case: Right, findings: list[Finding]) -> None:
    assert not [finding for finding in findings if finding.path in case.files], report(findings)


def test_a_dead_link_of_the_template_is_said_once(tmp_path: Path) -> None:
    link = swap("overrides/partials/emergency-line.html", "</p>", '<a href="/gone.html">More</a></p>')
    found = [finding for finding in judged(copy_site(tmp_path / "site", link)) if finding.rule == "LNK912"]
    assert [finding.path for finding in found] == ["mkdocs.yml"], report(found)
    assert "on every page: the navigation or a template links it" in found[0].message
