"""Claim links, sections without any, and claims whose sources cannot carry them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..register.nearest import did_you_mean
from .data import relative
from .finding import Finding
from .front_matter import site_pages
from .project import Project
from .source_page import SourcePage

SCHEMES = {"claim": "claims", "help": "helplines", "term": "terms"}
PRINTED = re.compile(r"^/// (?:register|references|glossary|helplines|emergency-numbers|certainties)", re.MULTILINE)
"""Blocks that print records themselves."""

FACT_WORDS = 40
"""Words of prose from which a section is taken to state facts."""


def known_ids(project: Project) -> Iterator[Finding]:
    """Every claim, helpline and glossary link points to a record."""
    for page in project.wanted_pages:
        for link in page.links:
            scheme, colon, name = link.target.partition(":")
            if not colon or scheme not in SCHEMES:
                continue
            shelf = getattr(project.register, SCHEMES[scheme])
            if name not in shelf:
                words = {"scheme": scheme, "id": name, "hint": _now_called(project, name) or did_you_mean(name, shelf)}
                yield Finding("CLM301", project.name(page.inside), *page.place(link.start), words)


def _now_called(project: Project, name: str) -> str:
    """A hint for the id of a claim that was merged into another; empty for other ids."""
    found = [claim.id for claim in project.register.claims.values() if name in claim.supersedes]
    return f' (it is now called "{found[0]}")' if found else ""


def facts_have_claims(project: Project) -> Iterator[Finding]:
    """A section with prose links at least one claim, on page types that state facts."""
    for page in site_pages(project):
        kind = project.page_types.of(page.inside, page.meta)
        if kind is None or not kind.facts:
            continue
        for section in page.sections:
            body = page.masked[section.start : section.end]
            if "](claim:" not in body and not PRINTED.search(body) and _words(body) >= FACT_WORDS:
                words = {"heading": section.heading.text, "words": str(_words(body))}
                yield Finding("CLM302", project.name(page.inside), *page.place(section.heading.start), words)


def critical_claims_are_read(project: Project) -> Iterator[Finding]:
    """A claim on which a life depends rests on at least one source that somebody read."""
    register = project.register
    for claim in register.claims.values():
        if not claim.critical:
            continue
        readings = [at.checked or register.sources[at.id].seen for at in claim.sources if at.id in register.sources]
        if not any(reading.how != "second-hand" for reading in readings):
            yield _claim_finding(project, "CLM303", claim.id, {"id": claim.id})


def retracted_sources(project: Project) -> Iterator[Finding]:
    """No claim rests on a retracted source alone."""
    register = project.register
    for claim in register.claims.values():
        sources = [register.sources[at.id] for at in claim.sources if at.id in register.sources]
        doubtful = [source for source in sources if source.integrity and source.integrity.status == "retracted"]
        if sources and len(doubtful) == len(sources):
            yield _claim_finding(project, "CLM304", claim.id, {"id": claim.id, "source": doubtful[0].id})


def unused_sources(project: Project) -> Iterator[Finding]:
    """Sources that no claim cites."""
    cited = {at.id for claim in project.register.claims.values() for at in claim.sources}
    for name in project.register.sources:
        if name not in cited:
            place = project.register.places["sources", name]
            yield Finding("CLM306", relative(project, place.path), place.line, 1, {"id": name})


def unresolved_in_site(project: Project) -> Iterator[Finding]:
    """No built page holds a link of ours that was never turned into an address (raw HTML, templates, front matter)."""
    unknown = {f"{finding.words['scheme']}:{finding.words['id']}" for finding in known_ids(project)}
    for page in project.built.values():
        name, source = site_name(project, page.path, page.source), project.pages.get(page.source)
        for link in page.tree.xpath("//*[@href or @src or @content]"):
            target = link.get("href") or link.get("src") or link.get("content") or ""
            found = re.search(r"(?:^|\]\()((?:claim|help|term):[a-z0-9-]+)", target)
            if found and target not in unknown:  # a Markdown link to an unknown id stays as it is: CLM301 says so
                yield Finding("CLM305", name, *_where(source, found[1]), {"target": target[:80]})
        for text in page.article.xpath(".//text()[contains(., '](claim:')]"):
            if text.getparent().tag not in ("code", "pre"):
                link_end = re.sub(r"^.*?(\]\(claim:[a-z0-9-]*).*$", r"\1", text, flags=re.DOTALL)
                yield Finding("CLM305", name, *_where(source, link_end), {"target": " ".join(text.split())[:80]})


def _where(source: SourcePage | None, words: str) -> tuple[int, int]:
    """Where the words stand in a page's source; its first line when a template or a snippet holds them."""
    offset = source.text.find(words) if source else -1
    return source.place(offset) if source and offset >= 0 else (1, 1)


def site_name(project: Project, path: str, source: str) -> str:
    """How findings name a built page: by its source, or by its path in the site when a template made it."""
    return project.name(source) if source else f"site/{path}"


def _claim_finding(project: Project, rule: str, claim: str, words: dict[str, str]) -> Finding:
    place = project.register.places["claims", claim]
    return Finding(rule, relative(project, place.path), place.line, 1, words)


def _words(markdown: str) -> int:
    """Words of prose: without headings, tables, block markers and links (a list of links states nothing)."""
    lines = [line for line in markdown.splitlines() if not re.match(r"\s*(#|\||///)", line)]
    prose = re.sub(r"\[[^\[\]]*\]\([^)]*\)", "", "\n".join(lines))
    return len(re.findall(r"[^\W\d_]{2,}", prose))
