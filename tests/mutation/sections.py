"""Mutants of required sections: each takes a page's text and a section, and says which rules may catch it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from guide.checks.page_types import RequiredSection
from guide.checks.source_page import Section, SourcePage

PROMISE = """

This safety text is to be written by a kind colleague, who knows it well, before anybody reads this page and needs an answer.
Until then please look somewhere else, or ask your doctor, nurse, pharmacist or counsellor about it.
Coming soon, with more words than before.

"""


def disguise(body: str) -> str:
    """A section's body in look-alike letters; block markers, tables' rules and link targets stay, so that it renders."""

    def line(match: re.Match[str]) -> str:
        return re.sub(
            r"\([^)]*\)|[^()]+", lambda part: part[0] if part[0][0] == "(" else part[0].translate(LOOK_ALIKES), match[0]
        )

    return re.sub(r"(?m)^(?!///|\|[ :|-]+$).+$", line, body)


LOOK_ALIKES = str.maketrans({"a": "а", "e": "е", "o": "о", "c": "с", "p": "р", "x": "х", "i": "і", "A": "А", "O": "О", "W": "Ԝ"})
"""Cyrillic letters that look like Latin ones."""


@dataclass(frozen=True)
class Mutant:
    """One falsified page.

    Attributes:
        page: its path inside docs.
        name: what was done, for the test's name.
        text: the falsified source.
        rules: the rules meant for it; one of them must speak.
    """

    page: str
    name: str
    text: str
    rules: tuple[str, ...]


def wrapped(opening: str, closing: str) -> Callable[[str], str]:
    """A change of a section's body that puts it into an HTML element."""
    return lambda body: f"\n\n{opening}\n\n{body.strip()}\n\n{closing}\n\n"


BODIES: dict[str, tuple[Callable[[str], str], tuple[str, ...]]] = {
    "emptied": (lambda body: "\n\n", ("SAF103",)),
    "body in a comment": (lambda body: f"\n\n<!--\n{body.replace('-->', '')}\n-->\n\n", ("SAF102", "SAF103")),
    "hidden attribute": (wrapped('<div hidden markdown="1">', "</div>"), ("SAF102",)),
    "hidden by style": (wrapped('<div style="display: none" markdown="1">', "</div>"), ("SAF102",)),
    "moved off the screen": (wrapped('<div style="position:absolute;left:-9999px" markdown="1">', "</div>"), ("SAF102",)),
    "printed in no size": (wrapped('<div style="font-size:0" markdown="1">', "</div>"), ("SAF102",)),
    "transparent": (wrapped('<div style="opacity:0" markdown="1">', "</div>"), ("SAF102",)),
    "hidden by a class": (wrapped('<div class="for-ears" markdown="1">', "</div>"), ("SAF102",)),
    "hidden from screen readers": (wrapped('<div aria-hidden="true" markdown="1">', "</div>"), ("SAF102",)),
    "collapsed": (wrapped('<details markdown="1"><summary>More</summary>', "</details>"), ("SAF102",)),
    "collapsed but open": (wrapped('<details open markdown="1"><summary>More</summary>', "</details>"), ("SAF102",)),
    "in a template": (wrapped('<template markdown="1">', "</template>"), ("STR504",)),
    "placeholder": (lambda body: PROMISE, ("SAF104", "SAF103")),
    "one word again and again": (lambda body: "\n\n" + "help " * 60 + "\n\n", ("SAF104",)),
    "look-alike letters": (lambda body: disguise(body), ("SAF107",)),
}  # fmt: skip


def section_mutants(page: SourcePage, required: list[RequiredSection]) -> Iterator[Mutant]:
    """All mutants of a page's required sections."""
    present = {section.heading.id: section for section in page.sections}
    order = [rule.id for rule in required if rule.id in present]
    for rule in required:
        section = present[rule.id]
        for name, text, rules in _changes(page, section, rule, order):
            yield Mutant(page.inside, f"{rule.id} {name}", text, rules)


def _changes(
    page: SourcePage, section: Section, rule: RequiredSection, order: list[str]
) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    head, whole, tail = (
        page.text[: section.heading.start],
        page.text[section.heading.start : section.end],
        page.text[section.end :],
    )
    heading, _, body = whole.partition("\n")
    yield "removed", head + tail, ("SAF101",)
    yield "commented out", f"{head}<!--\n{whole}\n-->\n\n{tail}", ("SAF101",)
    yield "without its anchor", head + heading.replace(f"{{#{rule.id}}}", "{#elsewhere}") + "\n" + body + tail, ("SAF101",)
    yield "with another heading", f"{head}## Something else {{#{rule.id}}}\n{body}{tail}", ("SAF109",)
    yield "with a look-alike heading", head + _look_alike_heading(heading) + "\n" + body + tail, ("SAF107",)
    for name, (change, rules) in BODIES.items():
        yield name, f"{head}{heading}\n{change(body)}{tail}", rules
    if len(order) > 1:
        last = rule.id == order[-1]
        first = page.sections[0].heading.start if last else 0
        moved = (
            page.text[:first] + whole + "\n" + page.text[first : section.heading.start] + tail
            if last
            else f"{head}{tail}\n{whole}"
        )
        yield ("moved first" if last else "moved last"), moved, ("SAF105",)
    if rule.card:
        opening = re.escape(f"/// {rule.card}")
        uncarded = re.sub(rf"(?ms)^{opening}[^\n]*\n(.*?)^///[ \t]*$", r"\1", body)
        yield "without its card", f"{head}{heading}\n{uncarded}{tail}", ("SAF106", "SAF103")
    if rule.card == "emergency":
        silent = re.sub(r"\b(?:999|112|911|000|111|113)\b", "them", body)
        yield "without an emergency number", f"{head}{heading}\n{silent}{tail}", ("SAF111",)
    for claim in rule.claims:
        unlinked = re.sub(rf"\[([^\]]*)\]\(claim:{re.escape(claim)}\)", r"\1", body)
        yield f"without the claim {claim}", f"{head}{heading}\n{unlinked}{tail}", ("SAF108",)


def _look_alike_heading(heading: str) -> str:
    words, brace, name = heading.partition("{#")
    return words.translate(LOOK_ALIKES) + brace + name
