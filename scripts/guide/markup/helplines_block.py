"""Numbers to call: emergency numbers by country, and services with what they are for and when the number was verified."""

from __future__ import annotations

import xml.etree.ElementTree as etree

from ..register import Helpline, Register
from ..register.nearest import did_you_mean
from .elements import add, el
from .page import PageContext
from .words import HOW_READ


def fill_emergency_numbers(block: etree.Element, part: str, register: Register, page: PageContext) -> None:
    """Print one row per country: its name and its emergency number, large enough to tap."""
    rows = []
    for line in register.helplines.values():
        if line.emergency and line.number:
            country = register.countries[line.country].name
            number = el("a", {"href": f"tel:{line.dial}", "class": "helpline"}, el("strong", {}, line.number))
            rows.append(el("li", {}, el("span", {}, country), " ", number))
    add(block, el("ul", {"class": "numbers"}, *rows))


def fill_helplines(block: etree.Element, country: str, register: Register, page: PageContext) -> None:
    """Print the services of one country, or of every country under a heading each when no country is named."""
    known = list(dict.fromkeys(line.country for line in register.helplines.values()))
    if country and country not in known:
        page.error(f"helplines | {country}", f'no helpline of country "{country}"{did_you_mean(country, known)}')
        return
    for code in [country] if country else known:
        if not country:
            add(block, el("h2", {"id": f"country-{code}"}, register.countries[code].name))
        lines = [line for line in register.helplines.values() if line.country == code]
        add(block, el("ul", {"class": "helpline-list"}, *(_line(line) for line in lines)))


def _line(line: Helpline) -> etree.Element:
    item = el("li", {}, el("strong", {}, line.service), ": ")
    if line.number:
        add(item, el("a", {"href": f"tel:{line.dial}", "class": "helpline"}, line.number), ". ")
    add(item, f"{line.purpose.rstrip('.')}. ")
    for text in (line.hours, line.text, line.note):
        add(item, f"{text.rstrip('.')}. " if text else None)
    add(item, el("a", {"href": line.URL}, f"{line.service}: own page"), ". ")
    if line.verified:
        where = f", {line.verified.where}" if line.verified.where else ""
        add(item, el("span", {"class": "reading"}, f"(Number: {HOW_READ[line.verified.how]}, {line.verified.on}{where}.)"))
    return item
