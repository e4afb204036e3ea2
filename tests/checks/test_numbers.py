"""NUM201 to NUM204: numbers agree with the register, none stands alone, records hold what they say."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.cases import Right, Wrong, assert_found, assert_nothing
from tests.sites import page, source_findings, swap

CASE = "docs/forms/case.md"
CLAIMS = "docs/evidence/claims/forms.yml"


def said(text: str) -> dict[str, str]:
    """A page that states facts, with one sentence."""
    return page(text, CASE)


def statement(old: str, new: str) -> dict[str, str]:
    """The first claim, marked, with other words."""
    return {CLAIMS: "▶" + swap(CLAIMS, old, new)[CLAIMS]}


SNIPPET = {"docs/snippets/note.md": "Wait for ▶3 days.\n"}

FAIL = [
    Wrong("NUM201", "another number", said("Wait [▶9 days](claim:wait)."), '"9 days" is not what the register says of "wait"'),
    Wrong("NUM201", "another unit", said("Wait [▶7 to 10 weeks](claim:wait)."), '"7 to 10 weeks"'),
    Wrong("NUM201", "a number in words", said("Wait [▶nine days](claim:wait)."), "(wait: 7 to 10 days)"),
    Wrong("NUM201", "one end of a range as if it were the whole", said("Wait [▶7 days](claim:wait)."), '"7 days"'),
    Wrong("NUM201", "a lower bound turned into an upper one", said("Wait at most [▶7 days](claim:wait)."), '"7 days"'),
    Wrong("NUM201", "another share", said("It hurts [▶52%](claim:headache) of them."), "(headaches: 25%)"),
    Wrong("NUM202", "in prose", said("Wait ▶9 days."), '"9 days" states a fact that no claim covers'),
    Wrong("NUM202", "beside a link", said("Wait [7 to 10 days](claim:wait), or ▶14 days."), '"14 days"'),
    Wrong("NUM202", "in a link to another page", said("See [the ▶9 days](../index.md)."), '"9 days"'),
    Wrong("NUM202", "a proportion", said("It hurt ▶65 of 100 people."), '"65 of 100 people"'),
    Wrong("NUM202", "in a snippet", SNIPPET, '"3 days"'),
    Wrong("NUM202", "in a title", swap("docs/forms/injection.md", "title: The", "▶title: 5 mg of the"), '"5 mg"'),
    Wrong(
        "NUM203",
        "in the statement",
        statement("to 10 days without", "to 11 days without"),
        'The statement of "wait"',
    ),
    Wrong(
        "NUM203",
        "in the plain words",
        statement("to 10 days after", "to 12 days after"),
        'The public of "wait"',
    ),
    Wrong("NUM204", "a misspelt unit", statement("unit: day", "unit: dya"), 'The unit "dya" of "wait"'),
    Wrong("NUM204", "the word in place of the id", statement("unit: day", "unit: days"), 'The unit "days"'),
]

PASS = [
    Right("NUM201", "the same range", said("Wait [7–10 days](claim:wait), that is [seven to ten days](claim:wait).")),
    Right("NUM201", "the lower end as a bound", said("Wait [at least 7 days](claim:wait).")),
    Right("NUM201", "the bound in front of the link", said("Wait at least [7 days](claim:wait).")),
    Right("NUM201", "the same time in another unit", said("Wait [at least a week](claim:wait).")),
    Right("NUM201", "a share as people", said("It hurts [25%](claim:headache), or [25 of 100 people](claim:headache).")),
    Right("NUM201", "a link without a number", said("It takes [some days](claim:wait).")),
    Right("NUM202", "years and names", said("In 2019 a 12-step group met in part 2, on 3 May 2020, day and night.")),
    Right("NUM202", "code and comments", said("Type `7 days`. <!-- 9 days -->")),
    Right("NUM202", "a page that states no facts", page("We answer within 14 days.", "docs/about/case.md")),
    Right("NUM202", "a telephone number", said("Call [116 123](help:uk-listeners).")),
    Right("NUM203", "a year in the statement", swap(CLAIMS, "In one trial", "In one trial of 2019")),
    Right("NUM203", "a bound in the plain words", swap(CLAIMS, "Wait at least 7 to 10 days", "Wait at least a week")),
    Right("NUM204", "another unit of the list", swap(CLAIMS, "unit: day}]", "unit: day}, {what: dose, value: 380, unit: mg}]")),
    Right("NUM204", "a count", swap(CLAIMS, "unit: day}]", "unit: day}, {what: visits, value: 3, unit: count}]")),
]


@pytest.mark.parametrize("case", FAIL, ids=str)
def test_a_wrong_number_is_found(case: Wrong, tmp_path: Path) -> None:
    assert_found(case, tmp_path, source_findings)


@pytest.mark.parametrize("case", PASS, ids=str)
def test_a_sound_number_is_left_alone(case: Right, tmp_path: Path) -> None:
    assert_nothing(case, tmp_path, source_findings)
