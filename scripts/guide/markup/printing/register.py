"""A topic's page of the register: every claim with its certainty, what each source says and where they disagree."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import Any

from ...register import Claim, Register
from ...register.models import Locator, Reading
from ...register.quantity import value_text
from ..snapshot import Part
from .backlinks import Backlinks
from .certainty_mark import certainty_mark
from .elements import add, address, el, permalink, to_html
from .words import HOW_READ, VERDICTS, counted


def print_register(topic: str, register: Register, linked_from: Backlinks) -> list[Part]:
    """The claims of one topic, grouped by subject (the data file they stand in)."""
    claims = register.claims_of(topic)
    subjects = [(subject, list(group)) for subject, group in groupby(claims, lambda claim: _subject(register, claim))]
    contents = [el("li", {}, el("a", {"href": f"#{_slug(subject)}"}, subject), f" ({len(group)})") for subject, group in subjects]
    intro = el("p", {}, f"{counted(len(claims), 'claim')} in {counted(len(subjects), 'subject')}:")
    parts = [Part(to_html(intro, el("ul", {}, *contents)))]
    for subject, group in subjects:
        parts.append(Part("", 2, _slug(subject), subject))
        parts += [_claim(claim, register, linked_from) for claim in group]
    return parts


def print_register_index(register: Register) -> list[Part]:
    """How many claims each topic holds, with a link to its page."""
    rows = []
    for topic in register.topics.values():
        claims = register.claims_of(topic.id)
        critical = sum(claim.critical for claim in claims)
        link = el("a", {"href": address(topic.page)}, topic.title)
        rows.append(el("tr", {}, el("td", {}, link), el("td", {}, str(len(claims))), el("td", {}, str(critical))))
    total = [str(len(register.claims)), str(sum(claim.critical for claim in register.claims.values()))]
    rows.append(el("tr", {}, el("th", {"scope": "row"}, "All topics"), *(el("td", {}, text) for text in total)))
    head = el("tr", {}, *(el("th", {"scope": "col"}, text) for text in ("Topic", "Claims", "A life can depend on it")))
    return [Part(to_html(el("table", {}, el("thead", {}, head), el("tbody", {}, *rows))))]


def _subject(register: Register, claim: Claim) -> str:
    """The subject of a claim: its file's name as words."""
    return Path(register.places["claims", claim.id].path).stem.replace("-", " ").capitalize()


def _slug(subject: str) -> str:
    return subject.lower().replace(" ", "-")


def _claim(claim: Claim, register: Register, linked_from: Backlinks) -> Part:
    # The section carries the anchor, not the heading: hundreds of sentences in a page's table of contents help nobody, and every
    # generator that lists them writes them twice into the page.
    entry = el("div")
    add(entry, el("h3", {}, claim.statement, permalink(f"claim-{claim.id}")))
    add(entry, *(el("span", {"id": f"claim-{old}"}) for old in claim.supersedes))  # links to merged claims still arrive
    add(entry, _certainty(claim, register))
    if claim.critical:
        add(entry, el("p", {"class": "critical"}, el("strong", {}, "A life can depend on this."), " ", _critical_reading(claim)))
    add(entry, el("p", {"class": "plain-words"}, el("strong", {}, "In plain words: "), claim.public))
    if claim.values:
        figures = [el("li", {}, f"{value.what}: ", el("strong", {}, value_text(value))) for value in claim.values]
        add(entry, el("p", {"class": "part"}, "Figures"), el("ul", {}, *figures))
    add(entry, el("p", {"class": "part"}, "What the sources say"))
    add(entry, el("ul", {}, *(_source(at, register) for at in claim.sources)))
    if claim.differs:
        add(entry, el("p", {"class": "part"}, "Where others say something else"))
        add(
            entry, el("ul", {}, *(el("li", {}, f"{d.who}: {d.says}. ", el("em", {}, VERDICTS[d.verdict])) for d in claim.differs))
        )
    if claim.caveats:
        add(
            entry,
            el("p", {"class": "part"}, "What to keep in mind"),
            el("ul", {}, *(el("li", {}, text) for text in claim.caveats)),
        )
    pages = linked_from.get(claim.id, [])
    if pages:
        links = [el("li", {}, el("a", {"href": address(path)}, title)) for path, title in pages]
        add(entry, el("p", {"class": "part"}, "Said on"), el("ul", {"class": "said-on"}, *links))
    return Part(to_html(*entry), id=f"claim-{claim.id}", css="claim-entry")


def _certainty(claim: Claim, register: Register) -> Any:
    certainty = register.certainties.get(claim.certainty)
    name = certainty.name if certainty else claim.certainty
    places = ", ".join(register.countries[code].name for code in claim.countries if code in register.countries)
    line = el("p", {"class": "certainty-line"}, el("strong", {}, name))
    add(line, certainty_mark(register, claim), f" {claim.why} ", el("span", {"class": "countries"}, f"Holds for: {places}."))
    return line


def _critical_reading(claim: Claim) -> str:
    """Whether somebody read one of the sources themselves; readers may know when nobody did."""
    read = [at.checked for at in claim.sources if at.checked and at.checked.how != "second-hand"]
    if not read:
        return "Its sources were read when it was written; the passage has not been read a second time."
    newest = max(read, key=lambda reading: reading.on)
    return f"Read again at its source ({HOW_READ[newest.how]}) on {newest.on}."


def _source(at: Locator, register: Register) -> Any:
    source = register.sources.get(at.id)
    if source is None:
        return el("li", {}, at.says)
    link = el("a", {"href": address(f"evidence/references.md#source-{source.id}")}, _short_name(source.title, source.issued))
    item = el("li", {}, link, f", {at.at}: {at.says} ")
    add(item, el("span", {"class": "reading"}, f"({_reading(at.checked or source.seen)})"))
    if source.integrity:
        add(item, el("strong", {"class": "integrity"}, f" {source.integrity.status.capitalize()}: {source.integrity.says}"))
    return item


def _reading(reading: Reading) -> str:
    where = f", {reading.where}" if reading.where else ""
    return f"{HOW_READ[reading.how]}, {reading.on}{where}"


def _short_name(title: str, issued: str | None) -> str:
    short = title if len(title) <= 90 else title[:87].rsplit(" ", 1)[0] + " …"
    return f"{short} ({issued[:4]})" if issued else short
