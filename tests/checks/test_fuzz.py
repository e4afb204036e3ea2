"""No rule on sources raises, whatever somebody types: front matter, Markdown and data made by hypothesis."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guide.checks.finding import Finding
from guide.checks.project import Project
from guide.checks.run import ordered, source_findings
from tests.checks.cases import gaps
from tests.sites import TINY, copy_site, page

CASE = "docs/forms/case.md"
TOP = page("", CASE)[CASE]
CLAIM = (TINY / "docs/evidence/claims/forms.yml").read_text("utf-8")
PAGES = [path.relative_to(TINY).as_posix() for path in TINY.rglob("*.md")]
SAME_EVERYWHERE = settings(deadline=None, derandomize=True, database=None, max_examples=50)

ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | ANY
VALUES = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ANY, inner, max_size=3), max_leaves=6)
KEYS = st.sampled_from(["title", "description", "type", "checked", "clinical_review", "also", "hide", "by", "1"]) | ANY
FIELDS = (
    st.sampled_from(["id", "statement", "values", "sources", "countries", "certainty", "what", "min", "unit", "checked"]) | ANY
)
PIECES = st.sampled_from(
    [
        "# ",
        "## ",
        "#### ",
        "[",
        "]",
        "(",
        ")",
        "](claim:",
        "wait",
        "](help:uk-emergency)",
        "](term:",
        "](tel:",
        "mailto:",
        "[^",
        "]:",
        "![",
        "`",
        "```\n",
        "~~~",
        "<!--",
        "-->",
        "/// ",
        "---\n",
        "{#",
        "}",
        "\n",
        "\n\n",
        "    ",
        "> ",
        "- ",
        "7 ",
        "seven ",
        "to ",
        "10 ",
        "days",
        "%",
        " of 100 people",
        "at least ",
        "addict",
        "<div hidden>",
        "{: ",
        "\t",
        "\r\n",
        "\\",
        "а",
        "\u200b",
        "{found}",
    ]
)
MARKDOWN = st.lists(PIECES | ANY, max_size=40).map("".join)
Check = Callable[[str], list[Finding]]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data of the tiny site without its pages; one file changes with every example."""
    return copy_site(tmp_path_factory.mktemp("fuzz") / "site", dict.fromkeys(PAGES))


def found(folder: Path, name: str, content: bytes) -> None:
    """Run the source rules with one file changed. Every finding must be printable, and inside the file when it is in it."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    lines = content.decode("utf-8", "replace").replace("\r\n", "\n").count("\n") + 1
    try:
        findings = ordered(source_findings(Project(folder)))
    finally:
        path.unlink()
    for finding in findings:
        assert not gaps(finding)
        assert finding.message
        assert finding.path != name or 1 <= finding.line <= lines


@SAME_EVERYWHERE
@given(text=MARKDOWN)
def test_any_markdown(folder: Path, text: str) -> None:
    found(folder, CASE, (TOP + text).encode())


@SAME_EVERYWHERE
@given(text=ANY | MARKDOWN)
def test_any_front_matter(folder: Path, text: str) -> None:
    found(folder, CASE, f"---\n{text}\n---\n# A case\n".encode())


@SAME_EVERYWHERE
@given(meta=st.dictionaries(KEYS, VALUES, max_size=6))
def test_front_matter_of_any_shape(folder: Path, meta: dict[str, object]) -> None:
    found(folder, CASE, f"---\n{json.dumps(meta)}\n---\n# A case\n".encode())


@SAME_EVERYWHERE
@given(raw=st.binary(max_size=200))
def test_any_bytes(folder: Path, raw: bytes) -> None:
    found(folder, CASE, raw)


@SAME_EVERYWHERE
@given(
    record=st.dictionaries(
        FIELDS, st.recursive(VALUES, lambda inner: st.lists(st.dictionaries(FIELDS, inner, max_size=3), max_size=2))
    )
)
def test_a_claim_of_any_shape(folder: Path, record: dict[str, object]) -> None:
    found(folder, "docs/evidence/claims/forms/any.yml", json.dumps([record]).encode())


@SAME_EVERYWHERE
@given(start=st.integers(0, len(CLAIM)), length=st.integers(0, 40), text=ANY)
def test_a_claim_with_any_passage_exchanged(folder: Path, start: int, length: int, text: str) -> None:
    changed = CLAIM.replace("id: ", "id: any-")
    found(folder, "docs/evidence/claims/forms/any.yml", (changed[:start] + text + changed[start + length :]).encode())
