"""Making the snapshot: every block printed with every argument that a page may give it."""

from __future__ import annotations

from pathlib import Path

from ...figures import build_figures
from ...register import Register
from ...register.cache import current_register
from ..snapshot import ClaimLink, Part, Snapshot
from .backlinks import backlinks
from .certainties import print_certainties
from .downloads import open_data, print_downloads
from .glossary import print_glossary
from .headings import heading_words
from .helplines import countries, print_emergency_numbers, print_helplines
from .promises import print_coverage, print_scorecard
from .references import print_references
from .register import print_register, print_register_index


def make_snapshot(docs: Path) -> Snapshot:
    """Print everything from the register of ``docs``. A register with mistakes is printed as far as it goes."""
    register = current_register(docs)
    return Snapshot(
        claims={name: _claim_link(register, name) for name in register.claims},
        helplines={line.id: f"tel:{line.dial}" if line.dial else line.URL for line in register.helplines.values()},
        terms=list(register.terms),
        blocks=_blocks(register, docs),
        files=open_data(register),
        problems=[str(problem) for problem in register.problems],
    )


def _blocks(register: Register, docs: Path) -> dict[str, dict[str, list[Part]]]:
    linked_from = backlinks(docs)
    titles = heading_words(docs) if register.questions or register.verdicts else {}
    cache = docs.parent / ".cache" / "guide" / "references.json"
    return {
        "register": {topic: print_register(topic, register, linked_from) for topic in register.topics},
        "register-index": {"": print_register_index(register)},
        "references": {"": print_references(register, cache)},
        "glossary": {"": print_glossary(register)},
        "helplines": {code: print_helplines(code, register) for code in ["", *countries(register)]},
        "emergency-numbers": {"": print_emergency_numbers(register)},
        "certainties": {"": print_certainties(register)},
        "downloads": {"": print_downloads(register)},
        "coverage": print_coverage(register, titles),
        "scorecard": print_scorecard(register, titles),
        "figure": {name: [Part(figure)] for name, figure in build_figures(docs, register).items()},
    }


def _claim_link(register: Register, name: str) -> ClaimLink:
    claim = register.claims[name]
    topic = register.topics.get(register.topic_of[name])
    certainty = register.certainties.get(claim.certainty)
    return ClaimLink(
        topic.page if topic else "evidence/index.md",
        certainty.mark if certainty else "",
        certainty.name if certainty else claim.certainty,
    )
