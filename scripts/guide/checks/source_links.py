"""What no link checker sees in Markdown: undefined references and footnotes, empty links, broken telephone and mail addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .finding import Finding
from .project import Project

REFERENCE = re.compile(r"(?<![\]\\])\[([^\[\]\n]+)\]\[([^\[\]\n]*)\]")
FOOTNOTE = re.compile(r"\[\^([^\]\s]+)\]")
DEFINITION = re.compile(r"^[ ]{0,3}\[([^\]\n]+)\]:", re.MULTILINE)
TEL = re.compile(r"^tel:\+?[0-9]{2,15}$")
TYPED = re.compile(r"(?<![\w.])(?:\+\d|0\d|1[ -]?[38]\d\d)[\d -]{6,}\d")
"""A telephone number in running text: an international, national or free one of at least eight digits; no year, no share."""
MAIL = re.compile(r"^mailto:[^@\s/?]+@[^@\s/?]+\.[a-zA-Z]{2,}(\?\S*)?$")


def undefined(project: Project) -> Iterator[Finding]:
    """Reference links and footnotes without a definition, which Markdown prints as brackets."""
    for page in project.wanted_pages:
        defined = {match[1].casefold() for match in DEFINITION.finditer(page.masked)}
        for match in REFERENCE.finditer(page.masked):
            name = match[2] or match[1]
            if name.casefold() not in defined:
                yield Finding("LNK901", project.name(page.inside), *page.place(match.start()), {"name": name})
        for match in FOOTNOTE.finditer(page.masked):
            if f"^{match[1]}".casefold() not in defined:  # a definition's own label is defined by itself
                yield Finding("LNK902", project.name(page.inside), *page.place(match.start()), {"name": match[1]})


def empty(project: Project) -> Iterator[Finding]:
    """Links without a target or without words."""
    for page in project.wanted_pages:
        for link in page.links:
            if not link.target or link.target == "#":
                yield Finding("LNK903", project.name(page.inside), *page.place(link.start), {"problem": "has no target"})
            elif not link.text.strip() and not link.image:
                yield Finding("LNK903", project.name(page.inside), *page.place(link.start), {"problem": "has no words"})


def addresses(project: Project) -> Iterator[Finding]:
    """Telephone and mail links that a phone could not use."""
    for page in project.wanted_pages:
        for link in page.links:
            bad_tel = link.target.startswith("tel:") and not TEL.match(link.target)
            bad_mail = link.target.startswith("mailto:") and not MAIL.match(link.target)
            if bad_tel or bad_mail:
                yield Finding("LNK904", project.name(page.inside), *page.place(link.start), {"target": link.target})


def numbers_come_from_the_register(project: Project) -> Iterator[Finding]:
    """A telephone number in prose is written ``[number](help:ID)``, so that a wrong one can be corrected in one place."""
    for page in project.wanted_pages:
        for link in page.links:
            if link.target.startswith("tel:"):
                yield Finding("LNK905", project.name(page.inside), *page.place(link.start), {"target": link.target})
            line = project.register.helplines.get(link.target.removeprefix("help:"))
            digits = re.sub(r"\D", "", link.text)
            if line is not None and link.target.startswith("help:") and digits and digits != line.dial:
                words = {"found": link.text, "id": line.id, "number": line.number or "no number is verified"}
                yield Finding("LNK906", project.name(page.inside), *page.place(link.start), words)
        spans = [(link.start, link.end) for link in page.links]
        for match in TYPED.finditer(page.masked):
            if not any(start <= match.start() < end for start, end in spans):
                yield Finding("LNK905", project.name(page.inside), *page.place(match.start()), {"target": match[0]})


RULES = (undefined, empty, addresses, numbers_come_from_the_register)
