"""The page that lists every rule, made from ``rules.yml``."""

from __future__ import annotations

from itertools import groupby

from .finding import Rule, rules

HEAD = """---
title: Rules of the gate
description: Every rule that guide check applies to the sources and the built site, with its reason and how to mend it.
type: contribute
checked: 2026-11-22
clinical_review: none yet
also: [error codes, guide check]
---
# Rules of the gate

`guide check` applies these rules.
An error stops a change; a warning is a to-do.
This page is made from the rules by `guide generate`.
"""

FAMILIES = {
    "SAF": "Safety sections",
    "NUM": "Numbers",
    "CLM": "Claims and sources",
    "FMT": "Front matter",
    "STR": "Structure",
    "NET": "Requests to other hosts",
    "CHR": "Characters",
    "WRD": "Words",
    "LNK": "Links",
    "DAT": "Data files",
    "PRO": "Promises",
    "FIL": "Files",
}


def rules_page() -> str:
    """The page as Markdown."""
    parts = [HEAD]
    for family, group in groupby(rules().values(), lambda rule: rule.id[:3]):
        parts.append(f"\n## {FAMILIES[family]} {{#{family.lower()}}}\n")
        parts += [_rule(rule) for rule in group]
    return "".join(parts)


def _rule(rule: Rule) -> str:
    return (
        f"\n### {rule.id} {rule.name} {{#{rule.id.lower()}}}\n\n"
        f"{'Error' if rule.level == 'error' else 'Warning'}: `{rule.message}`\n\n"
        f"Why: {rule.why}\n\n"
        f"Mend it: `{rule.fix.replace('`', chr(39))}`\n"
    )
