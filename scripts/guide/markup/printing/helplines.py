"""Numbers to call: emergency numbers by country, and services with what they are for and when the number was verified."""

from __future__ import annotations

from typing import Any

from ...register import Helpline, Register
from ..snapshot import Part
from .elements import add, el, to_html
from .words import HOW_READ


def print_emergency_numbers(register: Register) -> list[Part]:
    """One row per country: its name and its emergency number, large enough to tap."""
    rows = []
    for line in register.helplines.values():
        if line.emergency and line.number:
            number = el("a", {"href": f"tel:{line.dial}", "class": "helpline"}, el("strong", {}, line.number))
            rows.append(el("li", {}, el("span", {}, _name(register, line.country)), " ", number))
    return [Part(to_html(el("ul", {"class": "numbers"}, *rows)))]


def countries(register: Register) -> list[str]:
    """The countries that have a helpline, in file order."""
    return list(dict.fromkeys(line.country for line in register.helplines.values()))


def print_helplines(country: str, register: Register) -> list[Part]:
    """The services of one country, or of every country under a heading each when ``country`` is empty."""
    if country:
        lines = [line for line in register.helplines.values() if line.country == country]
        return [Part(to_html(el("ul", {"class": "helpline-list"}, *(_line(line) for line in lines))))]
    parts = []
    for code in countries(register):
        (part,) = print_helplines(code, register)
        parts.append(Part(part.html, 2, f"country-{code}", _name(register, code)))
    return parts


def _name(register: Register, code: str) -> str:
    return register.countries[code].name if code in register.countries else code.upper()


def _line(line: Helpline) -> Any:
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
