"""A short account of the register and the pages, and what waits for somebody."""

from __future__ import annotations

from .checks.front_matter import site_pages
from .checks.project import Project


def status_text(project: Project) -> str:
    """What the project holds, in lines of text."""
    register = project.register
    critical = [claim for claim in register.claims.values() if claim.critical]
    read_again = [claim for claim in critical if any(at.checked and at.checked.how != "second-hand" for at in claim.sources)]
    pages = list(site_pages(project))
    waiting = [page for page in pages if page.meta.get("clinical_review") == "none yet"]
    oldest = min((str(page.meta["checked"]) for page in pages if page.meta.get("checked")), default="never")
    lines = [
        f"{len(pages)} pages; oldest evidence check {oldest}; {len(waiting)} without clinical review.",
        f"{len(register.claims)} claims on {len(register.sources)} sources.",
        f"{len(critical)} claims on which a life can depend; {len(read_again)} of them read again at a source.",
        f"{len(register.terms)} glossary terms; {len(register.helplines)} helplines.",
    ]
    lines += [f"  not read again: {claim.id}" for claim in critical if claim not in read_again]
    return "\n".join(lines)
