"""WRD801: words that put a label on a person, in prose, titles, alternative texts and data."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.cases import Right, Wrong, assert_found, assert_nothing
from tests.sites import page, source_findings, swap

ABOUT = "docs/about/index.md"
GLOSSARY = "docs/glossary.yml"
SOURCES = "docs/evidence/sources/labels.yml"

FAIL = [
    Wrong("WRD801", "in prose", page("Many ▶addicts come."), '"addicts" puts a label on a person'),
    Wrong("WRD801", "in capital letters", page("▶ADDICT"), '"ADDICT"'),
    Wrong("WRD801", "the longest of two patterns", page("A ▶former addict helps."), '"former addict"'),
    Wrong("WRD801", "in a link's words", page("[▶Drug abusers](../index.md)"), '"Drug abusers"'),
    Wrong("WRD801", "in an alternative text", page("![A ▶junkie](../assets/a.png)"), '"junkie"'),
    Wrong("WRD801", "in a title", swap(ABOUT, "title: About", "▶title: About addicts"), '"addicts"'),
    Wrong("WRD801", "in a description", swap(ABOUT, "description: Who", "▶description: Junkies, who"), '"Junkies"'),
    Wrong("WRD801", "in data", swap(GLOSSARY, "means: A medicine or drug", "▶means: What addicts take"), '"addicts"'),
    Wrong("WRD801", "beside a name that may hold it", page("Alcoholics Anonymous helps ▶alcoholics."), '"alcoholics"'),
]

PASS = [
    Right("WRD801", "names", page("Alcoholics Anonymous; the National Institute on Drug Abuse; alcoholic drinks.")),
    Right("WRD801", "words that hold it", page("Addiction, addictive, a habit, clean water, a test that failed nobody.")),
    Right("WRD801", "the address of a link", page("[Words](https://example.org/drug-abuse/addicts)")),
    Right("WRD801", "code", page("Never write `addict`.")),
    Right("WRD801", "what people type", swap(ABOUT, "type: about", "type: about\nalso: [addict, junkie]")),
    Right("WRD801", "a source's own title", swap(SOURCES, "title: A trial of", "title: A trial in heroin addicts of")),
]


@pytest.mark.parametrize("case", FAIL, ids=str)
def test_a_stigmatising_word_is_found(case: Wrong, tmp_path: Path) -> None:
    assert_found(case, tmp_path, source_findings)


@pytest.mark.parametrize("case", PASS, ids=str)
def test_a_respectful_word_is_left_alone(case: Right, tmp_path: Path) -> None:
    assert_nothing(case, tmp_path, source_findings)
