"""Bad input is a finding, never a traceback, and never a hang: the whole gate on files that nobody should have saved."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from guide.checks.gate import Result, check_everything
from guide.checks.report import FORMATS
from tests.sites import Files, Link, copy_site, page, swap

pytestmark = pytest.mark.usefixtures("quiet_judges")

CASE = "docs/about/case.md"
TOP = page("", CASE)[CASE]
GLOSSARY = "docs/glossary.yml"
TYPES = "docs/page-types.yml"
CONFIG = "mkdocs.yml"
DEEP = "x: " + "[" * 900 + "]" * 900
CRASHING = "x: " + "[" * 200_000
BOMB = "a0: &a0 x\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12))
"""Aliases to aliases: 12 lines that stand for nine to the eleventh values."""


def front(line: str) -> dict[str, str]:
    """A page with one more line of front matter."""
    return {CASE: TOP.replace("type: about\n", f"type: about\n{line}\n")}


FILES: list[tuple[str, Files, str, str]] = [
    ("broken YAML in front matter", front("also: ]"), "FMT401", CASE),
    ("broken YAML in the register", {GLOSSARY: "]"}, "DAT001", GLOSSARY),
    ("broken YAML in the page types", {TYPES: "]"}, "DAT001", TYPES),
    ("broken YAML in the configuration", {CONFIG: "site_name: ]"}, "DAT001", CONFIG),
    ("an empty configuration", {CONFIG: ""}, "LNK910", CONFIG),
    ("a configuration that is a list", {CONFIG: "- site_name"}, "LNK910", CONFIG),
    ("a binary configuration", {CONFIG: b"\xff\xfe\0"}, "DAT007", CONFIG),
    ("aliases to aliases in front matter", front(f"x:\n  {BOMB}".replace("\n", "\n  ")), "FMT401", CASE),
    ("aliases to aliases in the register", {GLOSSARY: BOMB}, "DAT001", GLOSSARY),
    ("aliases to aliases in the page types", {TYPES: BOMB}, "DAT001", TYPES),
    ("aliases to aliases in the configuration", {CONFIG: BOMB}, "DAT001", CONFIG),
    ("deep nesting in front matter", front(DEEP), "FMT401", CASE),
    ("nesting in front matter that would crash the parser", front(CRASHING), "FMT401", CASE),
    ("deep nesting in the register", {GLOSSARY: DEEP}, "DAT001", GLOSSARY),
    ("nesting that would crash the parser", {GLOSSARY: CRASHING}, "DAT001", GLOSSARY),
    ("an alias to itself", {GLOSSARY: "&a [*a]"}, "DAT001", GLOSSARY),
    ("a binary page", {CASE: b"\x89PNG\0\0"}, "FIL901", CASE),
    ("zero bytes in a page", {CASE: TOP + "\0"}, "FIL901", CASE),
    ("a page in another encoding", {CASE: TOP.encode() + b"\xe9"}, "FIL901", CASE),
    ("a page of 5 MB", {CASE: b"x" * 5_000_000}, "FIL903", CASE),
    ("an empty page", {CASE: ""}, "FIL902", CASE),
    ("a folder named like a page", {f"{CASE}/x.txt": "x"}, "FIL904", CASE),
    ("a folder inside itself", {"docs/help/again": Link(".")}, "FIL905", "docs/help/again"),
    ("a page that is a link to itself", {CASE: Link("case.md")}, "FIL905", CASE),
    ("a page that is a link to nothing", {CASE: Link("gone.md")}, "FIL905", CASE),
    ("no page types", {TYPES: None}, "DAT007", TYPES),
    ("no register", {"docs/evidence": None}, "CLM301", "docs/forms/injection.md"),
    ("no glossary", {GLOSSARY: None}, "CLM301", "docs/index.md"),
    ("no helplines", {"docs/help": None}, "SAF112", CONFIG),
    ("no docs", {"docs": None}, "FIL906", "docs"),
    ("no overrides", {"overrides": None}, "LNK910", CONFIG),
    ("a broken template", {"overrides/main.html": "{% if %}"}, "LNK910", CONFIG),
    ("a template that is not there", front("template: gone.html"), "LNK910", CONFIG),
    ("a list in place of a title", {CASE: TOP.replace("title: A case", "title: [a] #")}, "FMT408", CASE),
    ("a mapping in place of a type", {CASE: TOP.replace("type: about", "type: {a: about}")}, "FMT405", CASE),
    ("numbers and nothing as keys", front("1: a\n~: b\ntrue: c"), "FMT402", CASE),
    ("a list as a key", front("? [a]\n: b"), "FMT401", CASE),
    ("a tag that runs code", front("x: !!python/object/apply:os.abort []"), "FMT401", CASE),
    (
        "text in place of extra",
        swap(CONFIG, "use_directory_urls: false\n", "use_directory_urls: false\nextra: text\n"),
        "DAT002",
        CONFIG,
    ),
]


def whole_gate(root: Path) -> Result:
    """The whole gate, whose findings every format can print as UTF-8."""
    result = check_everything(root)
    for form in FORMATS.values():
        assert form(result.findings, result.summary).encode("utf-8")
    return result


@pytest.mark.parametrize(("files", "rule", "path"), [pytest.param(*row[1:], id=row[0]) for row in FILES])
def test_bad_input_is_a_finding(files: Files, rule: str, path: str, tmp_path: Path) -> None:
    result = whole_gate(copy_site(tmp_path / "case", files))
    assert (rule, path) in {(finding.rule, finding.path) for finding in result.findings}
    assert result.failed


def test_a_name_that_is_not_text_is_a_finding(tmp_path: Path) -> None:
    root = copy_site(tmp_path / "case")
    Path(os.fsdecode(os.fsencode(root) + b"/docs/about/\xff.md")).write_text(TOP, "utf-8")
    result = whole_gate(root)
    assert ("FIL901", "docs/about/\ufffd.md") in {(finding.rule, finding.path) for finding in result.findings}


MARKDOWN = {
    "quotes in quotes": ">" * 500 + " x",
    "lists in lists": "\n".join("  " * level + "- x" for level in range(60)),
    "brackets": "[" * 400,
    "stars": "*" * 2000,
    "cards in cards": "/// emergency | x\n" * 20,
    "a comment without an end": "<!-- x",
    "code without an end": "```\nx",
    "attributes without an end": '## x {#a .b c="d}',
    "a footnote of itself": "[^1]\n\n[^1]: [^1]",
    "half a table": "|a|b|\n|-|\nx|",
    "control characters": "\x01\x02\x7f",
    "a link to a long address": f"[x]({'a' * 5000}.md)",
}


@pytest.mark.parametrize("text", MARKDOWN.values(), ids=MARKDOWN.keys())
def test_odd_markdown_goes_through_the_whole_gate(text: str, tmp_path: Path) -> None:
    assert whole_gate(copy_site(tmp_path / "case", page(text, CASE))).summary.endswith(" s)")


SHEETS = {
    "rules in rules": b"a{" * 3000,
    "media in media": b"@media x{" * 300,
    "no text": b"\xff{}}}",
    "half an import": b"@import",
    "half a rule": b"p{color:",
}


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS.keys())
def test_a_broken_style_sheet_goes_through_the_whole_gate(sheet: bytes, tmp_path: Path) -> None:
    result = whole_gate(copy_site(tmp_path / "case", {"docs/assets/guide.css": sheet}))
    assert not result.findings
