"""What the site promises: where it answers which question, and how it rates against published standards."""

from __future__ import annotations

from collections import Counter
from typing import Any

from ...register import Register
from ...register.promises import Verdict
from ..snapshot import Part
from .elements import add, address, el, to_html

VERDICTS = {"yes": ("✓", "Yes"), "partly": ("~", "Partly"), "no": ("✗", "No"), "not-applicable": ("·", "Does not apply")}
"""Mark and word of each verdict; the mark never stands alone."""


def print_coverage(register: Register, titles: dict[str, str]) -> dict[str, list[Part]]:
    """Per kind of question: a table of the questions with the sections that answer them."""
    kinds = dict.fromkeys(question.kind for question in register.questions.values())
    return {kind: [Part(to_html(_coverage(kind, register, titles)))] for kind in kinds}


def _coverage(kind: str, register: Register, titles: dict[str, str]) -> Any:
    rows = []
    for question in register.questions.values():
        if question.kind == kind:
            places = el("td", {}, *_places(question.answers, titles))
            rows.append(el("tr", {"id": question.id}, el("td", {}, question.asks), places))
    head = el("tr", {}, *(el("th", {"scope": "col"}, text) for text in ("Asked, said or left out", "Where we answer it")))
    return el("table", {}, el("thead", {}, head), el("tbody", {}, *rows))


def print_scorecard(register: Register, titles: dict[str, str]) -> dict[str, list[Part]]:
    """Per instrument: its result in one line, and a list of its items, each with verdict, reason and proof."""
    instruments = dict.fromkeys(verdict.instrument for verdict in register.verdicts.values())
    return {
        name: _scorecard([verdict for verdict in register.verdicts.values() if verdict.instrument == name], titles)
        for name in instruments
    }


def _scorecard(verdicts: list[Verdict], titles: dict[str, str]) -> list[Part]:
    counts: Counter[str] = Counter(verdict.verdict for verdict in verdicts)
    words = ", ".join(f"{counts[name]} {word.lower()}" for name, (_, word) in VERDICTS.items() if counts[name])
    result = el("p", {"class": "score-sum"}, f"{len(verdicts)} items: {words}.")
    if verdicts[0].score is not None:
        best = sum(verdict.score == 5 for verdict in verdicts)
        add(result, f" Score 5 on {best} of {len(verdicts)}.")
    items = [_item(verdict, titles) for verdict in verdicts]
    return [Part(to_html(result, el("ul", {"class": "scorecard"}, *items)))]


def _item(verdict: Verdict, titles: dict[str, str]) -> Any:
    mark, word = VERDICTS[verdict.verdict]
    said = f"{word}, {verdict.score} of 5." if verdict.score is not None else f"{word}."
    result = el("strong", {"class": f"verdict verdict-{verdict.verdict}"}, el("span", {"aria-hidden": "true"}, f"{mark} "), said)
    item = el("li", {"id": verdict.id}, el("span", {"class": "score-item"}, f"{verdict.item}. {verdict.asks}"), " ", result)
    add(item, f" {verdict.why}")
    return add(item, " See ", *_places(verdict.proof, titles), ".") if verdict.proof else item


def _places(targets: list[str], titles: dict[str, str]) -> list[Any]:
    """Links to sections, by their pages' titles and headings, with commas between."""
    links: list[Any] = []
    for number, target in enumerate(targets):
        links += [", "] if number else []
        links.append(el("a", {"href": address(target)}, titles.get(target, target)))
    return links
