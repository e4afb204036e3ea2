"""Mutants of everything else on a page: front matter, links, anchors, citations, headings, words, characters, requests."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guide.checks.page_types import PageTypes
from guide.checks.source_page import Link, SourcePage
from tests.mutation.sections import Mutant


def front_matter_mutants(page: SourcePage, types: PageTypes, titles: dict[str, str]) -> Iterator[Mutant]:
    """Each required key taken out, misspelt or falsified; another page's title."""
    for key in types.keys.required:
        line = re.search(rf"(?m)^{key}:.*\n", page.text)
        assert line is not None, (page.inside, key)
        without = page.text.replace(line[0], "", 1)
        yield Mutant(page.inside, f"{key} taken out", without, ("FMT403",))
        yield Mutant(page.inside, f"{key} misspelt", page.text.replace(f"\n{key}:", f"\n{key}x:", 1), ("FMT402",))
    for name, old, new, rule in (
        ("a day that no calendar has", r"(?m)^checked:.*$", "checked: 2026-02-30", "FMT404"),
        ("a day to come", r"(?m)^checked:.*$", "checked: 9999-01-01", "FMT404"),
        ("an unknown type", r"(?m)^type:.*$", "type: formz", "FMT405"),
        ("another folder's type", r"(?m)^type:.*$", f"type: {'about' if page.meta['type'] != 'about' else 'form'}", "FMT405"),
        ("a review that nobody signs", r"(?m)^clinical_review:.*$", "clinical_review: by our medical team", "FMT409"),
        ("a description of two words", r"(?m)^description:.*$", "description: Too short", "FMT408"),
        ("broken front matter", r"\A---\n", "---\ntitle: [unclosed\n", "FMT401"),
        ("no front matter", r"\A---\n", "", "FMT401"),
    ):
        yield Mutant(page.inside, name, re.sub(old, new, page.text, count=1), (rule,))
    # Of two pages with one title the later one is named, so the first page has no such mutant of its own.
    other = next(inside for inside in sorted(titles) if not inside.endswith(" description"))
    if other == page.inside:
        return
    for key, rule in (("title", "FMT406"), ("description", "FMT407")):
        value = titles[other] if key == "title" else titles[f"{other} description"]
        changed = re.sub(rf"(?m)^{key}:.*$", lambda _, key=key, value=value: f'{key}: "{value}"', page.text, count=1)
        yield Mutant(page.inside, f"the {key} of {other}", changed, (rule,))


def link_mutants(page: SourcePage) -> Iterator[Mutant]:
    """Each link of a page broken in the way that fits its kind. Each target once: the others are the same case."""
    seen: set[str] = set()
    for link in page.links:
        if link.target in seen or link.image:
            continue
        seen.add(link.target)
        scheme, colon, name = link.target.partition(":")
        if colon and scheme in ("claim", "help", "term"):
            yield _retargeted(page, link, f"{scheme}:{name}x", ("CLM301",))
            if scheme == "help" and re.search(r"\d", link.text):
                text = page.text[: link.text_start] + "555" + page.text[link.text_start + len(link.text) :]
                yield Mutant(page.inside, f"another number for {name}", text, ("LNK906",))
        elif not colon:
            path, hash_, anchor = link.target.partition("#")
            if path:
                yield _retargeted(
                    page, link, path.replace(".", "x.", 1) if not path.startswith("..") else path + "x", ("LNK910",)
                )
            if hash_:
                yield _retargeted(page, link, f"{path}#{anchor}x", ("LNK910",))


def _retargeted(page: SourcePage, link: Link, target: str, rules: tuple[str, ...]) -> Mutant:
    whole = page.text[link.start : link.end]
    changed = whole[: whole.rindex(link.target)] + target + whole[whole.rindex(link.target) + len(link.target) :]
    line = page.place(link.start)[0]
    return Mutant(
        page.inside,
        f"line {line}: {link.target} becomes {target}",
        page.text[: link.start] + changed + page.text[link.end :],
        rules,
    )


ADDED: tuple[tuple[str, str, str], ...] = (
    ("a skipped heading level", "\n##### Too deep\n", "STR501"),
    ("a second first-level heading", "\n# Again\n", "STR501"),
    ("an image without words", "\n![](../assets/favicon.svg)\n", "STR502"),
    ("a raw image without words", '\n<img src="/assets/favicon.svg">\n', "STR502"),
    ("an id twice", '\n<p id="twice">a</p>\n\n<p id="twice">b</p>\n', "STR503"),
    ("a script from elsewhere", '\n<script src="https://example.org/x.js"></script>\n', "NET601"),
    ("an image from elsewhere", '\n<img alt="x" src="//example.org/x.png">\n', "NET601"),
    ("a frame from elsewhere", '\n<iframe src="https://example.org/"></iframe>\n', "NET601"),
    ("a style that fetches", '\n<p style="background:url(https://example.org/x.png)">x</p>\n', "NET601"),
    ("an invisible character", "\nSafe\u200bty first.\n", "CHR701"),
    ("a direction mark", "\nSafe\u202ety first.\n", "CHR701"),
    ("a look-alike letter", "\nNаltrexone.\n", "CHR702"),
    ("a label on people", "\nThis helps addicts.\n", "WRD801"),
    ("blame", "\nShe was non-compliant.\n", "WRD801"),
    ("an unknown reference", "\nSee [this][nowhere].\n", "LNK901"),
    ("an unknown footnote", "\nSo it is.[^nowhere]\n", "LNK902"),
    ("a link to nothing", "\nSee [this]().\n", "LNK903"),
    ("a link without words", "\nSee [](#x).\n", "LNK903"),
    ("a telephone link that no phone can dial", "\n[Call](tel:nine-nine-nine).\n", "LNK904"),
    ("a telephone link outside the register", "\n[Call](tel:999).\n", "LNK905"),
    ("a claim link in raw HTML", '\n<a href="claim:x">this</a>\n', "CLM305"),
)
"""What can be added to the end of any page, with the rule for it."""

ADDED_FACTS: tuple[tuple[str, str, str], ...] = (
    ("a number without a claim", "\nWait 3 days.\n", "NUM202"),
    ("a share without a claim", "\nIt helps 80 of 100 people.\n", "NUM202"),
    ("a number word without a claim", "\nWait three days.\n", "NUM202"),
    (
        "a section of facts without a claim",
        "\n## More facts {#more-facts}\n\nNaltrexone tablets are bitter and yellow, and people who take them in the morning say "
        "that they feel no difference for a long while, which doctors explain by the slow way in which the stomach takes them "
        "up, although nobody has shown this in a study with a control group.\n",
        "CLM302",
    ),
)
"""The same for pages that state facts."""


def added_mutants(page: SourcePage, facts: bool) -> Iterator[Mutant]:
    """A page with each kind of mistake at its end."""
    for name, text, rule in (*ADDED, *(ADDED_FACTS if facts else ())):
        yield Mutant(page.inside, name, page.text.rstrip("\n") + "\n" + text, (rule,))
