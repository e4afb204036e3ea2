"""Where a claim stands on the site."""

from __future__ import annotations

from ...register import Register


def claim_target(register: Register, name: str) -> str:
    """The source page and anchor of one claim: ``evidence/register/overdose.md#claim-x``."""
    topic = register.topics.get(register.topic_of[name])
    return f"{topic.page if topic else 'evidence/index.md'}#claim-{name}"
